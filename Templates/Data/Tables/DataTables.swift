import Assessing
import Diagnostics
import Graph
import Parallel
package import Plan

/// The tables of an edition, made of what its data files hold, so that both say the same.
package enum DataTables {
    /// The tables of an edition as files: each as comma-separated values, and all in one spreadsheet. In the format that most
    /// offices use there is one only where not everybody reads: what is published should be open to all programs, and hold
    /// nothing that is not seen (the Information Commissioner's advice of September 2023 on what spreadsheets hide).
    package static func files(of publication: Publication) -> [(address: Address, make: @Sendable () -> [UInt8])] {
        let kinds = kinds(of: publication)
        // Each file is made by itself, and all of what they share.
        let tables = Once<[PlainTable]>()
        let make: @Sendable () -> [PlainTable] = { tables.value { all(of: publication, kinds) } }
        return kinds.indices.map { index in
            (.table(kinds[index].rawValue), { @Sendable in CSVText.bytes(make()[index]) })
        } + [(.book, { @Sendable in SpreadsheetBook.bytes(make()) })]
            + (publication.plan.edition.isNarrowed ? [(.workbook, { @Sendable in WorkbookFile.bytes(make()) })] : [])
    }

    private static func kinds(of publication: Publication) -> [DataTableKind] {
        let content = publication.plan.content
        return DataTableKind.allCases.filter { kind in
            switch kind {
            case .actions, .steps, .progress, .differences: !content.plans.isEmpty
            case .recommendations: !publication.plan.recommendations.isEmpty
            case .indicators, .values: !content.scorecards.isEmpty
            }
        }
    }

    private static func all(of publication: Publication, _ kinds: [DataTableKind]) -> [PlainTable] {
        let context = PageContext(publication, at: .book)
        let data = (PlanData(context), ThreadsData(context), ScorecardData(context))
        let words = publication.words.finding.tables
        let asAt = words.asAt.filled([
            "council": publication.site.council.text, "day": publication.words.day(publication.day),
        ])
        return kinds.map { kind in
            let (title, heads, rows) = kind.content(data.0, data.1, data.2, words)
            return PlainTable(
                name: kind.rawValue, title: title, notes: [asAt] + (kind == .values ? [words.symbols] : []),
                heads: heads, rows: rows)
        }
    }
}

/// The tables that an edition can have.
enum DataTableKind: String, CaseIterable, Sendable {
    case actions, steps, progress, differences, recommendations, indicators, values

    /// Its title, its heads and its rows.
    func content(
        _ plans: PlanData, _ threads: ThreadsData, _ scorecards: ScorecardData, _ words: DataTableWords
    ) -> (title: String, heads: [String], rows: [[PlainTable.Cell]]) {
        switch self {
        case .actions: (words.actions, ActionRows.heads(words, plans), ActionRows.rows(plans))
        case .steps: (words.steps, StepRows.heads(words), StepRows.rows(plans))
        case .progress: (words.progress, ProgressRows.heads(words, plans), ProgressRows.rows(plans))
        case .differences: (words.differences, DifferenceRows.heads(words), DifferenceRows.rows(plans))
        case .recommendations: (words.recommendations, ThreadRows.heads(words), ThreadRows.rows(threads))
        case .indicators: (words.indicators, IndicatorRows.heads(words), IndicatorRows.rows(scorecards))
        case .values: (words.values, ValueRows.heads(words), ValueRows.rows(scorecards))
        }
    }
}
