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

/// How tables look, and how their rows become cards.
enum TableStyle {
    static let style: StaticString = """
        table { width: 100%; border-collapse: collapse; margin: var(--space-4) 0; }
        caption { text-align: left; font-weight: 600; padding-bottom: .5rem; color: var(--muted); }
        th, td { text-align: left; vertical-align: top; padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--line); }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { font-size: var(--small); color: var(--muted); border-bottom: 2px solid var(--line-strong); vertical-align: bottom; }
        tbody th { font-weight: 400; }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
        .number + :not(.number) { padding-left: var(--space-2); }
        .card-title { width: 34%; }
        /* Room for a whole date, and for a tag on one line. */
        @media print, (min-width: 48.01rem) { td .date { min-width: var(--date); } td .tags { min-width: var(--tags); } .listing td .date, .listing td .tags, .dense td .date, .dense td .tags { min-width: 0; } }
        @media screen and (min-width: 48.01rem) and (max-width: 60rem) { .dense th, .dense td { overflow-wrap: anywhere; } }
        @media (min-width: 68rem) { .dense td .date, .dense td .tags { min-width: 8.5rem; } }
        .threads .card-title { width: 26%; }
        @media print, (min-width: 48.01rem) { .threads td:last-child { width: 21%; } }
        .dense { font-size: .92em; }
        .dense .card-title { width: 20%; }
        .dense td .tags { min-width: 6.5rem; }
        td .measures, td .steps { margin: 0; }
        td .measures > li:first-child, td .steps > li:first-child { margin-top: 0; }
        .dates { margin: 0; padding-left: 1.2rem; }
        @media screen and (max-width: 48rem) {
          .cards, .cards tbody, .cards caption { display: block; }
          /* A link in the head of a table is seen when it has the focus, and its neighbours with it. */
          .cards thead:not(:focus-within) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .cards thead { display: block; }
          .cards tr { display: block; margin: 0 0 var(--space-3); padding: var(--space-3); background: var(--raised);
            border: 1px solid var(--line); border-radius: var(--radius); }
          .cards th, .cards td { display: block; padding: .3rem 0; border: 0; width: auto; }
          .cards .card-title { padding-top: 0; font-size: 1.05em; width: auto; }
          .cards td { display: grid; grid-template-columns: minmax(7rem, 34%) minmax(0, 1fr); gap: .1rem .8rem; }
          .cards td.number { text-align: left; }
          .cards .number + :not(.number) { padding-left: 0; }
          .cards td::before { content: attr(data-label); color: var(--muted); font-size: var(--small); font-weight: 600; }
        }
        @media screen and (max-width: 26rem) { .cards td:not(.number) { grid-template-columns: minmax(0, 1fr); } }

        """
}

extension TableStyle {
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
