import Diagnostics
import Graph
import Plan

/// A plan, section or group on both sides of a comparison, as a whole: how it is called, who leads it, what is stated of it.
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

        func item(_ changes: [Comparison.Change], formerID: EntityID? = nil, isThere: Bool = true) -> Comparison.Item {
            Comparison.Item(
                id: id, name: name, formerID: formerID, isThere: isThere, isLed: isLed, isWhole: true, changes: changes)
        }
    }

    private let before, after: Side
    /// The day of the earlier side.
    private let day: Day

    /// What is different about them: those of the later side in its order, by the ids that they have there, then those that
    /// are not there any more. Of a plan that only one side has, that is said of the plan.
    static func items(_ earlier: Assessment, _ later: Assessment, _ matcher: ActionMatcher) -> [Comparison.Item] {
        let (old, now) = (sides(of: earlier), sides(of: later))
        let before = Dictionary(old.map { (matcher.section($0.id), $0) }, uniquingKeysWith: { first, _ in first })
        let there = Set(now.map(\.id))
        let isShared = { (id: EntityID) in
            before[EntityID(scope: id.scope)] != nil && there.contains(EntityID(scope: id.scope))
        }
        let told = now.compactMap { side in
            guard let earlierSide = before[side.id] else { return isShared(side.id) ? side.item([.added]) : nil }
            return WholePair(before: earlierSide, after: side, day: earlier.day).item
        }
        let gone = old.filter { side in
            isShared(side.id) && !there.contains(matcher.section(side.id))
                && !later.plan.entities.withheld.contains(side.id)
        }
        return told + gone.map { $0.item([.vanished], isThere: false) }
    }

    /// What is different about it; nil where nothing is.
    private var item: Comparison.Item? {
        let changes = [status, deadline, lead, wording].compactMap(\.self)
        return changes.isEmpty ? nil : after.item(changes, formerID: before.id == after.id ? nil : before.id)
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
        let plans = assessment.plan.content.plans.map { plan in
            Side(
                id: plan.id, title: plan.title, name: plan.title.text, lead: nil, due: [],
                status: assessment.statement(of: plan)?.status ?? none, earlierWords: [], isLed: false)
        }
        return plans
            + assessment.plan.sections.flatMap { linked in
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
