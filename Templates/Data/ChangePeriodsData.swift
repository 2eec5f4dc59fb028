import Assessing
import Diagnostics
import Graph
import Plan

/// What changed, period by period, the newest first: the same lines as on the page, with names that stay when words change.
struct ChangePeriodsData: Encodable {
    struct Period: Encodable {
        /// The day before it, and its last.
        let from, to: String
        let page: String
        /// Its place on the page, which stays.
        let place: String
        /// How many actions were open at its end in plans in force, and on how many of them nothing was reported in it.
        let open, silent: Int
        /// The plans that began and ended in it.
        let began, ended: [String]
        let changes: [Change]
        /// What could not be compared.
        let gaps: [String]
    }

    /// A change: of what kind, of what, and how, in words.
    struct Change: Encodable {
        let kind: String
        let id, page: String?
        let plan, title, change: String
    }

    let periods: [Period]

    init(_ publication: Publication) {
        periods = publication.changeLines.map { Period($0.period, $0.told, publication) }
    }
}

extension ChangePeriodsData.Period {
    fileprivate init(_ period: ChangePeriod, _ told: ChangeLines, _ publication: Publication) {
        from = period.from.iso8601
        to = period.to.iso8601
        page = DataLink.to(.changes)
        place = period.anchor
        open = period.open
        silent = period.silent
        began = period.began.map(\.scope.text)
        ended = period.ended.map(\.scope.text)
        gaps = told.gaps
        changes = told.lines.map { line in
            ChangePeriodsData.Change(
                kind: line.key, id: line.id?.full,
                page: line.id.flatMap(publication.entity).map { DataLink.to($0.address) }, plan: line.plan,
                title: line.title, change: line.change)
        }
    }
}

extension ChangePeriod.Kind {
    /// The word of a data file for it, in every language.
    var key: String {
        switch self {
        case .ended: "ended"
        case .delivered: "delivered"
        case .added: "added"
        case .moved: "date-moved"
        case .asked: "date-asked"
        case .said: "status"
        case .paused: "paused"
        case .lead: "lead"
        case .reworded: "reworded"
        case .section: "section"
        case .vanished: "vanished"
        }
    }
}
