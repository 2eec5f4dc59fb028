import Diagnostics
import Graph
import Plan

/// The graph while it is being linked; `LinkedPlan` is made of it when everything is tied.
struct Drafts {
    var recommendations = Catalogue<LinkedRecommendation.Draft>()
    var sections = Catalogue<LinkedSection.Draft>()
    var actions = Catalogue<LinkedAction.Draft>()
    /// The rows about plans as a whole.
    var planLog: [EntityID: [LogEntry]] = [:]
    var otherDifferences: [EntityID: [Difference]] = [:]

    /// The section of each group of actions.
    var sectionOfGroup: [EntityID: EntityID] {
        let pairs = sections.items.flatMap { section in
            section.section.groups.map { (EntityID(scope: section.id.scope, local: $0.id.text), section.id) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Collects the entities of a content, tied to nothing yet.
    init(_ content: Content, _ posts: PostNames) {
        for inspection in content.inspections {
            for recommendation in inspection.recommendations {
                let id = EntityID(scope: inspection.scope.text, local: recommendation.id.text)
                recommendations.add(
                    .init(
                        id: id, recommendation: recommendation, columnLeads: posts.leads(in: recommendation.columns)),
                    as: id)
            }
        }
        for plan in content.plans {
            for section in plan.sections { add(section, of: plan, posts) }
        }
    }

    private mutating func add(_ section: Section, of plan: ImprovementPlan, _ posts: PostNames) {
        let id = EntityID(scope: plan.scope.text, local: section.id.text)
        guard !sections.contains(id) else { return }
        let groupLeads = Dictionary(
            section.groups.map { ($0.id.text, posts.leads(in: $0.lead)) }, uniquingKeysWith: { first, _ in first })
        sections.add(
            .init(id: id, section: section, leads: posts.leads(in: section.lead), groupLeads: groupLeads), as: id)
        for action in section.actions {
            let actionID = EntityID(scope: id.scope, local: action.id.text)
            actions.add(
                .init(
                    id: actionID, section: id, action: action, isCurrent: plan.state.value.isCurrent,
                    without: plan.without.map(\.value),
                    began: (action.added?.value ?? plan.beginning)?.firstDay, leads: posts.leads(in: action.lead),
                    columnLeads: posts.leads(in: action.columns)),
                as: actionID)
        }
    }
}
