package import Graph
import Parallel
package import Plan

/// What many pages ask for across plans, worked out once.
struct Views: Sendable {
    /// What hangs on each recommendation.
    let threads: [EntityID: AssessedThread]
    /// What is due when, of the plans in force.
    let deadlines: Deadlines
    /// What a board must look at.
    let attention: Attention
    /// The actions of each post that has any, in the order of their plans.
    let actionsByPost: [PostRegistry.Index: [EntityID]]
    /// What each post has another part in than its lead, as a plan's own columns say.
    let rolesByPost: [PostRegistry.Index: [PostRole]]
    /// The steps that each post leads.
    let stepsByPost: [PostRegistry.Index: [LedSteps]]
    /// The sections of each post that has any, and its groups of actions, in the order of their plans.
    let sectionsByPost: [PostRegistry.Index: [EntityID]]

    init(_ assessment: Assessment) {
        let plan = assessment.plan
        (threads, (deadlines, attention)) = parallel(
            {
                Dictionary(
                    plan.recommendations.map { ($0.id, AssessedThread(of: $0, assessment)) },
                    uniquingKeysWith: { first, _ in first })
            },
            { (assessment.deadlines(of: assessment.actions), Attention(assessment)) })
        var actions: [PostRegistry.Index: [EntityID]] = [:]
        for action in assessment.actions {
            for post in assessment.holders(of: action) { actions[post, default: []].append(action.id) }
        }
        actionsByPost = actions
        rolesByPost = PostRole.byPost(assessment)
        stepsByPost = PostRole.steps(assessment)
        var sections: [PostRegistry.Index: [EntityID]] = [:]
        for section in plan.sections {
            for post in assessment.holders(of: section) { sections[post, default: []].append(section.id) }
            for group in section.groups {
                for post in assessment.holders(of: group) { sections[post, default: []].append(group.id) }
            }
        }
        sectionsByPost = sections
    }
}

extension Assessment {
    /// What hangs on a recommendation.
    package func thread(of linked: LinkedRecommendation) -> AssessedThread {
        views.threads[linked.id] ?? AssessedThread(of: linked, self)
    }

    /// What is due when, of the plans in force.
    package var deadlines: Deadlines { views.deadlines }

    /// What a board must look at.
    package var attention: Attention { views.attention }

    /// The actions that a post has: open ones with the post that has the work on the day, ended ones with the post that
    /// had it.
    package func actions(ledBy post: PostRegistry.Index) -> [EntityID] { views.actionsByPost[post] ?? [] }

    /// The actions of all plans of which one lead is a person whose post is not known, or a name that is in no register.
    package func actions(ledBy who: Lead.Who) -> [EntityID] {
        plan.actions.filter { $0.leads.contains { $0.who == who } }.map(\.id)
    }

    /// The actions of all plans for which no lead is stated.
    package var actionsWithoutLead: [EntityID] { plan.actions.filter(\.leads.isEmpty).map(\.id) }

    /// Whether an open action has several posts, so that what each has adds up to more than there is.
    package var hasJointLeads: Bool {
        actions.contains { $0.state.isOpen && isInForce($0.id) && holders(of: $0).count > 1 }
    }

    /// What a post has another part in than its lead, by part and in the order of the plans.
    package func roles(of post: PostRegistry.Index) -> [PostRole] { views.rolesByPost[post] ?? [] }

    /// The sections that a post leads on the day, and the groups of actions.
    package func sections(ledBy post: PostRegistry.Index) -> [EntityID] { views.sectionsByPost[post] ?? [] }

    /// Every difference made that is known on the day, and what it belongs to.
    package var differences: Differences { madeDifferences.value { Differences(self) } }

    /// What of some actions is due when, where their plans are in force.
    package func deadlines(of actions: some Sequence<AssessedAction>) -> Deadlines { deadlines(of: actions, steps: []) }

    /// The same, and the steps of other actions.
    func deadlines(of actions: some Sequence<AssessedAction>, steps: [LedSteps]) -> Deadlines {
        Deadlines(
            actions.filter { isInForce($0.id) }, stepsOf: steps.filter { isInForce($0.action.id) }, on: day,
            plan.content.calendar)
    }
}
