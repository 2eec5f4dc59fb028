import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The rows of figures of a scorecard in one table, grouped by area, that can be filtered and sorted. Without scripts the
/// table stands whole, and the areas at its top lead to their rows.
struct FilteredFigures: Component {
    let rows: [SelectedRow]
    /// The periods whose values are shown.
    let periods: [Period]

    /// About how many bytes a row takes.
    static let weight = 1_400

    private var shown: IndicatorJudgements.Shown { .init(of: rows.map(\.row), hasOwner: false) }

    func write(to page: inout Page) {
        let words = page.words
        let areas = rows.byArea.map { area in (area: area, anchor: page.ids.claim(Self.slug(of: area.name))) }
        let heads = periods.map(words.periodOfFigures)
        let titles = heads + IndicatorJudgements.titles(shown, words)
        page.add(form(words))
        page.nav(.ariaLabel(words.scorecards.areas)) { page in
            page.ul(.class("jumps")) { page in
                for (area, anchor) in areas { page.li { $0.a(Self.name(of: area, words), .href(.fragment(anchor))) } }
            }
        }
        page.sayingOnce(.sharedByAll, titles.map { TableColumn(title: $0) }) { page in
            page.table(.id(Anchor.figures.rawValue), .class("cards"), .role("table")) { page in
                page.caption(words.scorecards.rowCount(rows.count))
                page.thead { page in
                    page.tr(.role("row")) { page in
                        page.th(
                            words.scorecards.indicator, .scope(.col), .role("columnheader"), .data("key", Self.first))
                        for title in titles { writeHead(title, isFigure: heads.contains(title), words, to: &page) }
                    }
                }
                for (area, anchor) in areas { write(area, anchor, heads, columns: titles.count + 1, to: &page) }
            }
        }
    }

    // MARK: - What rows are told apart by

    /// The name of the first column in addresses.
    private static let first = "indicator"
    private static let none = "none"

    private static func slug(of name: PlainText?) -> String { name.map { Slug.make($0.text) } ?? none }

    private static func name(of area: AreaRows, _ words: Words) -> String {
        area.name?.text ?? words.scorecards.withoutArea
    }

    /// The columns by which the table can be sorted.
    private func sorted(_ words: Words) -> [(key: String, title: String)] {
        let names = words.scorecards
        return [(Self.first, names.indicator), ("target", names.toTarget), ("direction", names.direction)]
    }

    private func form(_ words: Words) -> FilterForm {
        let names = words.scorecards
        let owners = Dictionary(
            rows.map { (Self.slug(of: $0.row.row.owner), $0.row.row.owner?.text ?? words.status.notStated) },
            uniquingKeysWith: { first, _ in first })
        let areas = rows.byArea.map { ActionFacets.Value(key: Self.slug(of: $0.name), name: Self.name(of: $0, words)) }
        let states = IndicatorFilter.State.allCases.compactMap { state in
            names.states[state].map { ActionFacets.Value(key: Slug.make(state.rawValue), name: $0) }
        }
        return FilterForm(
            table: .figures,
            choices: [
                ("area", names.area, areas),
                (
                    "owner", names.owner,
                    owners.map { ActionFacets.Value(key: $0.key, name: $0.value) }.sorted {
                        ($0.name, $0.key) < ($1.name, $1.key)
                    }
                ),
                ("state", names.state, states),
            ],
            order: names.ownOrder, columns: sorted(words), count: rows.count, counted: names.rowCount(rows.count))
    }

    // MARK: - Rows

    private func writeHead(_ title: String, isFigure: Bool, _ words: Words, to page: inout Page) {
        let key = sorted(words).first { $0.title == title }?.key
        page.tableHead(title, look: isFigure ? "number" : nil, key: key)
    }

    private func write(
        _ area: AreaRows, _ anchor: String, _ heads: [String], columns: Int, to page: inout Page
    ) {
        page.tbody { page in
            page.tr(.class("group"), .role("row")) { page in
                page.th(.id(anchor), .scope(.rowgroup), .role("rowheader"), .colspan(columns)) { page in
                    page.spansColumns(columns)
                    page.isolated(Self.name(of: area, page.words))
                }
            }
            for item in area.rows { write(item, area, heads, to: &page) }
        }
    }

    private func write(_ item: SelectedRow, _ area: AreaRows, _ heads: [String], to page: inout Page) {
        page.tr(
            .role("row"), .data("area", Self.slug(of: area.name)), .data("owner", Self.slug(of: item.row.row.owner)),
            .data("state", item.row.states.map { Slug.make($0.rawValue) }.joined(separator: " "))
        ) { page in
            page.rowHeading { $0.add(IndicatorLink(indicator: item.indicator, row: item.row)) }
            for (period, head) in zip(periods, heads) {
                page.dataCell(head, isNumber: true) { $0.add(PrintedValue(value: item.row.row.values[period])) }
            }
            page.add(IndicatorJudgements(row: item.row, shows: shown))
        }
    }
}
