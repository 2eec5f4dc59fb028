import HTMLKit
import Plan

/// A table of figures or facts, whose rows are made by the caller with `DataRow`.
struct DataTable: HTML {
    let caption: String
    let columns: [String]
    /// The places of the columns that hold figures.
    let figures: Range<Int>
    /// Whether its rows become cards on narrow screens.
    let isCards: Bool
    /// A class of its own.
    let look: String?
    let rows: Slot

    init(
        _ caption: String, columns: [String], figures: Range<Int> = 0..<0, isCards: Bool = true, look: String? = nil,
        @HTMLBuilder rows: @escaping () -> some HTML
    ) {
        self.caption = caption
        self.columns = columns
        self.figures = figures
        self.isCards = isCards
        self.look = look
        self.rows = Slot(rows)
    }

    var body: some HTML {
        table(.class(isCards ? "cards" : nil, look), .role("table")) {
            HTMLKit.caption { Isolated(caption) }
            thead {
                tr(.role("row")) {
                    ForEach(columns.indices) { index in
                        th(
                            .scope(.col), .role("columnheader"),
                            .class(figures.contains(index) ? "number" : nil)
                        ) { Isolated(columns[index]) }
                    }
                }
            }
            tbody { rows }
        }
    }
}

/// A row: its heading, and its cells.
struct DataRow: HTML {
    let heading: Slot
    let cells: Slot

    init(
        @HTMLBuilder _ heading: @escaping () -> some HTML, @HTMLBuilder cells: @escaping () -> some HTML
    ) {
        self.heading = Slot(heading)
        self.cells = Slot(cells)
    }

    var body: some HTML {
        tr(.role("row")) {
            th(.scope(.row), .role("rowheader"), .class("card-title")) { heading }
            cells
        }
    }
}

/// A cell, which keeps its column's title for when the row becomes a card. Its content is one box, to stand beside that.
struct DataCell: HTML {
    let label: String
    let isNumber: Bool
    /// Whether it holds a date, which is not to be broken.
    let isDate: Bool
    /// Whether it holds a figure that says nothing where there is no room for it.
    let isZero: Bool
    let content: Slot

    init(
        _ label: String, isNumber: Bool = false, isDate: Bool = false,
        @HTMLBuilder content: @escaping () -> some HTML
    ) {
        self.label = label
        self.isNumber = isNumber
        self.isDate = isDate
        isZero = false
        self.content = Slot(content)
    }

    /// A cell with a count.
    init(_ label: String, count: Int) {
        self.label = label
        isNumber = true
        isDate = false
        isZero = count == 0
        content = Slot { count }
    }

    var body: some HTML {
        td(.role("cell"), .class(isNumber ? "number" : nil, isZero ? "zero" : nil), .data("label", label)) {
            div(.class(isDate ? "date" : nil)) { content }
        }
    }
}

extension DataTable {
    static let examples = [
        ComponentExample(\.table, \.rows) { context in
            let words = context.words.gallery
            DataTable(words.text, columns: [words.name, words.value], figures: 1..<2) {
                DataRow {
                    words.name
                } cells: {
                    DataCell(words.value, isNumber: true) { 12 }
                }
                DataRow {
                    Isolated(words.long)
                } cells: {
                    DataCell(words.value, isNumber: true) { 3 }
                }
            }
        }
    ]
}
