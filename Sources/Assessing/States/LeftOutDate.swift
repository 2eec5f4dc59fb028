import Diagnostics
import Graph
package import Plan

/// A date that does not count, because it is taken for a misprint.
package struct LeftOutDate: Sendable {
    /// The action.
    package let action: EntityID
    /// The place of the step among the action's steps that has it; nil for a date of the action itself.
    package let step: Int?
    /// The date, as written.
    package let date: WrittenWhen
    /// Who took it for one, when and why.
    package let fault: AcceptedFault
}

/// Which dates of an action are left out as suspected misprints.
struct SuspectedMisprints {
    private let linked: LinkedAction
    private let faults: [AcceptedFault]

    init(of linked: LinkedAction, _ site: Site) {
        self.linked = linked
        faults = site.accepted.filter { $0.misprint != nil && $0.entity.text == linked.id.full }
    }

    /// The acceptance by which a date is left out; nil where it counts.
    func fault(of date: WrittenWhen) -> AcceptedFault? {
        faults.first { fault in
            if let only = fault.misprint?.date, only.text != date.source.text { return false }
            return switch AcceptedFault.MisprintKind(rawValue: fault.kind.text) {
            case .impossible: date.isImpossible
            case .beforePlan: !date.isImpossible && linked.liesBeforeBeginning(date)
            case nil: false
            }
        }
    }

    /// All dates that are left out, of the action and its steps. A date of the action that stands for a step is told once.
    func all(of due: [WrittenWhen]) -> [LeftOutDate] {
        let own = due.map { (Int?.none, $0) }
        let steps = linked.action.steps.enumerated().compactMap { index, step in step.due.map { (Int?(index), $0) } }
        return (own + steps).compactMap { step, date in
            fault(of: date).map { LeftOutDate(action: linked.id, step: step, date: date, fault: $0) }
        }
    }
}
