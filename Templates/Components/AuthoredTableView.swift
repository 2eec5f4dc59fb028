import HTMLKit
import Plan

/// A table that an author wrote.
struct AuthoredTableView: Component {
    let table: AuthoredTable
    let scope: String

    func write(to page: inout Page) {
        let context = page.context
        let titles = table.header.map { context.plainText($0) }
        let figures = figures(context)
        page.table(.class("cards"), .role("table")) { page in
            page.caption { $0.text(table.caption) }
            page.thead { page in
                page.tr(.role("row")) { page in
                    for index in table.header.indices {
                        page.th(.scope(.col), .role("columnheader"), .class(figures.contains(index) ? "number" : nil)) {
                            $0.inline(table.header[index], in: scope)
                        }
                    }
                }
            }
            page.tbody { page in
                for row in table.rows {
                    page.tr(.role("row")) { page in
                        for index in row.indices {
                            page.td(
                                .role("cell"), .data("label", index < titles.count ? titles[index] : nil),
                                .class(figures.contains(index) ? "number" : nil)
                            ) { page in
                                page.div { $0.inline(row[index], in: scope) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The columns that hold figures and nothing else; the first is of what they are.
    private func figures(_ context: PageContext) -> Set<Int> {
        Set(
            table.header.indices.dropFirst().filter { column in
                let cells = table.rows.compactMap { $0.indices.contains(column) ? context.plainText($0[column]) : nil }
                return cells.contains { !$0.isEmpty } && cells.allSatisfy { $0.isEmpty || $0.isFigure }
            })
    }
}

extension String {
    /// Whether it is a figure as it is printed: digits, and what stands among them.
    fileprivate var isFigure: Bool {
        contains(where: \.isNumber) && allSatisfy { $0.isNumber || ".,%£+-–− ".contains($0) }
    }
}
