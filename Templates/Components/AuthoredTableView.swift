import HTMLKit
import Plan

/// A table that an author wrote.
struct AuthoredTableView: Component {
    let table: AuthoredTable
    let scope: String

    func write(to page: inout Page) {
        let context = page.context
        let titles = table.header.map { context.plainText($0) }
        page.table(.class("cards"), .role("table")) { page in
            page.caption { $0.text(table.caption) }
            page.thead { page in
                page.tr(.role("row")) { page in
                    for cell in table.header {
                        page.th(.scope(.col), .role("columnheader")) { $0.inline(cell, in: scope) }
                    }
                }
            }
            page.tbody { page in
                for row in table.rows {
                    page.tr(.role("row")) { page in
                        for index in row.indices {
                            page.td(.role("cell"), .data("label", index < titles.count ? titles[index] : nil)) { page in
                                page.div { $0.inline(row[index], in: scope) }
                            }
                        }
                    }
                }
            }
        }
    }
}
