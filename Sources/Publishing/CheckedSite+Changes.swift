import Assessing
import Graph
package import Plan
import Templates

/// An earlier state of the plans that somebody compares with.
package enum EarlierState: Sendable {
    /// How today's sources tell that they stood on a day.
    case day(Day)
    /// What was kept under a name, or told by a paper, or stood at the last meeting of a board.
    case named(String)
}

/// Why a state cannot be compared with.
package enum UncomparedState: Error, Sendable {
    /// Nothing has that name; what has.
    case unknown(known: [String])
    /// It is not before the day that is reported on.
    case notEarlier(Day)
}

extension CheckedSite {
    /// What changed since an earlier state, line by line; nothing when the sources have no site to speak of.
    package func changes(since state: EarlierState) throws(UncomparedState) -> [String] {
        guard let assessment else { return [] }
        let publication = Publication(assessment, words, states: states)
        if case .named(let name) = state, let kept = states.bySnapshot[name] {
            let since = states.day(of: name) ?? day
            guard since < day else { throw .notEarlier(since) }
            return publication.changes(since: kept, kept: states.reach[name]).text
        }
        let since = try sinceDay(state, assessment.plan.content)
        guard since < day else { throw .notEarlier(since) }
        return publication.changes(since: assessment.told(on: since)).text
    }

    private func sinceDay(_ state: EarlierState, _ content: Content) throws(UncomparedState) -> Day {
        switch state {
        case .day(let day): return day
        case .named(let name):
            if let paper = content.papers.first(where: { $0.name == name }) ?? content.issues(of: name).first {
                return paper.head.asOf
            }
            if let board = content.board(named: name), let last = last(content.days(of: board).map(\.value)) {
                return last
            }
            let boards = content.boards.filter { last(content.days(of: $0).map(\.value)) != nil }.map(\.name.text)
            throw .unknown(known: content.snapshots.map(\.name) + content.papers.map(\.name) + boards)
        }
    }

    private func last(_ days: [Day]) -> Day? { days.filter { $0 < day }.max() }
}
