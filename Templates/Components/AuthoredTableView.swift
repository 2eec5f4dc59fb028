import HTMLKit
import Plan

/// A table that an author wrote.
struct AuthoredTableView: HTML {
    let table: AuthoredTable
    let scope: String
    let context: PageContext

    var body: some HTML {
        let titles = table.header.map { context.plainText($0) }
        HTMLKit.table(.class("cards"), .role("table")) {
            HTMLKit.caption { context.text(table.caption, in: scope) }
            thead {
                tr(.role("row")) {
                    ForEach(table.header) { cell in
                        th(.scope(.col), .role("columnheader")) { context.inline(cell, in: scope) }
                    }
                }
            }
            tbody {
                ForEach(table.rows) { row in
                    tr(.role("row")) {
                        ForEach(row.indices) { index in
                            td(.role("cell"), .data("label", index < titles.count ? titles[index] : nil)) {
                                div { context.inline(row[index], in: scope) }
                            }
                        }
                    }
                }
            }
        }
    }
}
