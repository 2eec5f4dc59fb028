import HTMLKit
import Plan

extension Page {
    /// Writes a table of figures or facts, whose rows are written by the caller with `dataRow`.
    ///
    /// - Parameters:
    ///   - figures: The places of the columns that hold figures.
    ///   - remarks: The titles of columns that tell neither status, lateness, lead, date, target nor value.
    ///   - rule: What is said once above it. What reproduces a plan as it was agreed says everything in its place.
    ///   - isCards: Whether its rows become cards on narrow screens.
    ///   - look: A class of its own.
    mutating func dataTable(
        _ caption: String, columns: [String], figures: Range<Int> = 0..<0, remarks: [String] = [],
        saying rule: SayingOnce = .shared, isCards: Bool = true, look: String? = nil, _ rows: (inout Page) -> Void
    ) {
        let beside = columns.indices.dropFirst().map {
            TableColumn(title: columns[$0], isRemark: remarks.contains(columns[$0]))
        }
        sayingOnce(isReproducing ? .never : rule, beside) { page in
            page.table(.class(isCards ? "cards" : nil, look), .role("table")) { page in
                page.caption { page in
                    // What the heading above says is not shown again; who goes from table to table hears it.
                    if page.partHeading == caption, !page.context.isWhole {
                        page.span(caption, .class("unseen"))
                    } else {
                        page.isolated(caption)
                    }
                }
                page.thead { page in
                    page.tr(.role("row")) { page in
                        if let first = columns.first {
                            page.th(.scope(.col), .role("columnheader")) { $0.isolated(first) }
                        }
                        for index in columns.indices.dropFirst() {
                            page.tableHead(columns[index], look: figures.contains(index) ? "number" : nil)
                        }
                    }
                }
                page.tbody(content: rows)
            }
        }
    }

    /// Writes a row: its heading, and its cells.
    mutating func dataRow(_ heading: (inout Page) -> Void, cells: (inout Page) -> Void) {
        tr(.role("row")) { page in
            page.rowHeading(heading)
            cells(&page)
        }
    }

    /// Writes a row whose heading is a component, mostly a link.
    mutating func dataRow(_ heading: some Component, cells: (inout Page) -> Void) {
        dataRow({ $0.add(heading) }, cells: cells)
    }

    /// Writes a row whose heading is text.
    mutating func dataRow(_ heading: some HTMLText, cells: (inout Page) -> Void) {
        dataRow({ $0.text(heading) }, cells: cells)
    }

    /// Writes a cell, which keeps its column's title for when the row becomes a card. Its content is one box, to stand
    /// beside that.
    ///
    /// - Parameters:
    ///   - isDate: Whether it holds a date, which is not to be broken.
    ///   - isZero: Whether it holds a figure that says nothing where there is no room for it.
    mutating func dataCell(
        _ label: String, isNumber: Bool = false, isDate: Bool = false, isZero: Bool = false,
        _ content: (inout Page) -> Void
    ) {
        let looks = [isNumber ? "number" : nil, isZero ? "zero" : nil].compactMap(\.self)
        tableCell(
            label, look: (looks.isEmpty ? nil : looks.joined(separator: " "), isDate ? "date" : nil), content)
    }

    /// Writes a cell that holds text.
    mutating func dataCell(_ label: String, _ text: some HTMLText, isNumber: Bool = false, isDate: Bool = false) {
        dataCell(label, isNumber: isNumber, isDate: isDate) { $0.text(text) }
    }

    /// Writes a cell with a count.
    mutating func dataCell(_ label: String, count: Int) {
        dataCell(label, isNumber: true, isZero: count == 0) { $0.text(count) }
    }
}

/// Tables as the gallery shows them.
enum DataTable {
    static let examples = [
        ComponentExample(\.table, \.rows) { page in
            let words = page.words.gallery
            page.dataTable(words.text, columns: [words.name, words.value], figures: 1..<2) { page in
                page.dataRow(words.name) { $0.dataCell(words.value, 12, isNumber: true) }
                page.dataRow({ $0.isolated(words.long) }, cells: { $0.dataCell(words.value, 3, isNumber: true) })
            }
        }
    ]
}
