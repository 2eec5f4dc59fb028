import Diagnostics
import Graph
import Plan

/// A section or group on both sides of a comparison, as a whole: how it is called, who leads it, what is stated of it.
struct WholePair {
    /// One of them on one side.
    private struct Side {
        let id: EntityID
        let title: PlainText
        let name: String
        let lead: PlainText?
        let due: [WrittenWhen]
        let status: Status
        let earlierWords: [EarlierWords]
        let isLed: Bool
    }

    private let before, after: Side
    /// The day of the earlier side.
    private let day: Day

    /// Those that are on both sides, by the ids that they have on the later one.
    static func all(_ earlier: Assessment, _ later: Assessment, _ matcher: ActionMatcher) -> [WholePair] {
        let old = Dictionary(
            sides(of: earlier).map { (matcher.section($0.id), $0) }, uniquingKeysWith: { first, _ in first })
        return sides(of: later).compactMap { side in
            old[side.id].map { WholePair(before: $0, after: side, day: earlier.day) }
        }
    }

    /// What is different about it; nil where nothing is.
    var item: Comparison.Item? {
        let changes = [status, deadline, lead, wording].compactMap(\.self)
        guard !changes.isEmpty else { return nil }
        return Comparison.Item(
            id: after.id, name: after.name, formerID: before.id == after.id ? nil : before.id, isThere: true,
            isLed: after.isLed, changes: changes)
    }

    private var status: Comparison.Change? {
        before.status == after.status ? nil : .status(from: before.status, to: after.status)
    }

    private var deadline: Comparison.Change? {
        before.due.map(\.value) == after.due.map(\.value)
            ? nil : .deadline(Comparison.Deadline(from: before.due, to: after.due, moves: []))
    }

    private var lead: Comparison.Change? {
        before.lead?.source.words == after.lead?.source.words ? nil : .lead(from: before.lead, to: after.lead)
    }

    private var wording: Comparison.Change? {
        guard before.title.source.words != after.title.source.words else { return nil }
        let row = after.earlierWords.last { $0.row.date.value > day }?.row
        return .wording(
            Comparison.Wording(part: .title, from: [before.title.source], to: [after.title.source], agreement: row))
    }

    private static func sides(of assessment: Assessment) -> [Side] {
        let none = assessment.plan.content.site.notStated
        return assessment.plan.sections.flatMap { linked in
            let section = linked.section
            return [
                Side(
                    id: linked.id, title: section.title, name: section.wholeName, lead: section.lead, due: [],
                    status: assessment.statement(of: linked)?.status ?? none, earlierWords: linked.earlierWords,
                    isLed: !linked.leads.isEmpty)
            ]
                + linked.groups.map { group in
                    Side(
                        id: group.id, title: group.group.title, name: group.group.wholeName, lead: group.group.lead,
                        due: group.group.due, status: assessment.statement(of: group)?.status ?? none,
                        earlierWords: group.earlierWords, isLed: !group.leads.isEmpty)
                }
        }
    }
}
