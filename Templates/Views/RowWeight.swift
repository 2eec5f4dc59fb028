import Assessing
import Diagnostics
import Graph
import Plan

/// About how many bytes the rows of lists take as HTML, so that a list can be cut before it is written.
///
/// The tags of a row are counted by its kind. A text counts three times, because references in it become links.
enum RowWeight {
    private static let ofText = 3
    /// A link to an entity in a cell or list, without its title.
    static let link = 160

    /// An action in a table.
    static func action(_ action: AssessedAction) -> Int {
        1_250 + title(action) + action.ties.count * link + text(action.evidence?.text)
    }

    /// An action's title with the links to its leads.
    private static func title(_ action: AssessedAction) -> Int {
        action.action.title.text.utf8.count + action.leads.count * link
    }

    /// Something that is due.
    static func due(_ item: DueItem) -> Int {
        let step = item.step.map { text(item.action.action.steps[$0].text.source.text) } ?? 0
        return 900 + step + title(item.action)
    }

    /// A row of progress.
    static func progress(_ row: LogEntry) -> Int {
        700 + text(row.text?.source.text) + text(row.why?.text) + text(row.evidence?.text)
    }

    /// A difference made.
    static func difference(_ row: KnownDifference) -> Int {
        500 + text(row.difference.change.source.text) + text(row.difference.keptAt?.text)
    }

    /// A measure, with what it is made of.
    static func measure(_ measure: Measure) -> Int {
        measure.parts.reduce(100 + text(measure.text.source.text)) { $0 + self.measure($1) }
    }

    /// A recommendation with the state of its thread.
    static func recommendation(_ linked: LinkedRecommendation) -> Int {
        2_000 + linked.recommendation.title.text.utf8.count
    }

    /// What a plan reports as already done.
    static func account(_ account: ImprovementPlan.Account) -> Int {
        account.doneSoFar.reduce(400) { $0 + measure($1) } + account.prose.reduce(0) { $0 + text($1.source.text) }
    }

    /// A version of a plan.
    static func version(_ version: ImprovementPlan.Version) -> Int { 400 + text(version.note?.text) }

    /// A term of the glossary.
    static func term(_ term: GlossaryTerm) -> Int {
        160 + term.term.text.utf8.count * 2 + text(term.standsFor?.text) + text(term.meaning?.text)
    }

    /// A board with its rows.
    static func board(_ board: Board) -> Int {
        let lists = [board.also, board.members, board.receives].joined()
        return 1_000 + lists.reduce(0) { $0 + 20 + text($1.text) } + text(board.purpose?.text)
    }

    private static func text(_ text: String?) -> Int { (text?.utf8.count ?? 0) * ofText }
}

extension PageContext {
    /// About how many bytes an action takes in a table.
    func weight(of action: EntityID) -> Int { entry(action).map(RowWeight.action) ?? 0 }
}
