import Diagnostics
import Graph
import Plan

/// What plain words go back to on a day: the wording of the plan, and how things stand.
///
/// As with the wording, only what everybody may see counts: rows and actions that are kept for an audience do not.
struct DayWording {
    private let plan: LinkedPlan
    private let assessment: Assessment
    private let everybody: Edition?

    init(_ assessment: Assessment) {
        plan = assessment.plan
        self.assessment = assessment
        everybody = Edition.widest(of: plan.content.site.audiences)
    }

    /// The wording of an action, its date and how it ended.
    func wording(of action: LinkedAction) -> Wording? {
        guard let wording = plan.wordings[action.id], let owner = plan.plan(action.id.scope) else { return nil }
        let assessor = ActionAssessor(
            linked: action, plan: owner, site: plan.content.site, day: assessment.day, edition: everybody)
        let state = assessor.assess()
        var standing = Wording()
        standing.add(.date, state.due.map(\.asMeant))
        standing.add(.ending, state.life.ending)
        return wording.with(standing)
    }

    /// The wording of a section, and which actions it has.
    func wording(of section: LinkedSection) -> Wording? {
        plan.wordings[section.id].map { $0.with(actions(section.actions)) }
    }

    /// The wording of a recommendation, and which actions of plans in force answer it.
    func wording(of recommendation: LinkedRecommendation) -> Wording? {
        let current = recommendation.actions.map(\.id).filter { plan.action($0)?.isCurrent ?? false }
        return plan.wordings[recommendation.id].map { $0.with(actions(current)) }
    }

    private func actions(_ ids: [EntityID]) -> Wording {
        var wording = Wording()
        wording.add(.actions, ids.filter(isForEverybody).sorted().map(\.full))
        return wording
    }

    /// Whether everybody may see an action, and it is there on the day.
    private func isForEverybody(_ id: EntityID) -> Bool {
        guard let everybody, let action = plan.action(id), let section = plan.section(action.section),
            let owner = plan.plan(id.scope)
        else { return false }
        return assessment.state(of: id).isThere
            && [action.action.audience, section.section.audience, owner.audience].allSatisfy(everybody.shows)
    }
}

extension WrittenWhen {
    /// The time, however it is spelled; what is more than days is taken as it is written.
    fileprivate var asMeant: String {
        if case .period = value, let first = value.firstDay, let last = value.lastDay {
            return first.iso8601 + "/" + last.iso8601
        }
        return Vocabulary.fold(source.text)
    }
}

extension ActionState.Life {
    /// How it ended, without the day: a row that says the same again changes nothing. Empty while it has not.
    fileprivate var ending: [String] {
        switch self {
        case .open, .paused, .delivered, .notYetAdded: []
        case .endedWithPlan: ["with its plan"]
        case .ended(let row):
            switch row.status?.value {
            case .withdrawn: ["withdrawn"]
            case .merged(let others): ["merged"] + others.map(\.text)
            case .split(let others): ["split"] + others.map(\.text)
            case .carried(let others): ["carried"] + others.map(\.text)
            default: ["complete"]
            }
        }
    }
}
