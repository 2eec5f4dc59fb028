package import Plan

/// A recommendation with its thread: what it came from, what answers it, how one will know.
package final class LinkedRecommendation: Sendable {
    /// A measure that shows whether it was met. A class that never changes, because pages sort and cut lists of them.
    package final class TiedMeasure: Sendable {
        /// The action or section that the measure belongs to.
        package let holder: EntityID
        /// The measure.
        package let measure: Measure
        /// Whether the recommendation's tag is printed on the measure itself.
        package let isTagged: Bool

        package init(holder: EntityID, measure: Measure, isTagged: Bool) {
            self.holder = holder
            self.measure = measure
            self.isTagged = isTagged
        }
    }

    /// What a plan reports as already done about it.
    package struct Account: Sendable {
        /// The plan.
        package let plan: EntityID
        /// What it reports.
        package let account: ImprovementPlan.Account

        package init(plan: EntityID, account: ImprovementPlan.Account) {
            self.plan = plan
            self.account = account
        }
    }

    /// Its id.
    package let id: EntityID
    /// The recommendation itself.
    package let recommendation: Recommendation
    /// The posts that the inspection's own columns name, by the keys of the columns.
    package let columnLeads: [String: [Lead]]
    /// The actions that answer it, by plan and in order, and through what.
    package let actions: [(id: EntityID, through: Tie.Through)]
    /// The sections that answer it.
    package let sections: [EntityID]
    /// The measures that show whether it was met.
    package let measures: [TiedMeasure]
    /// What plans report as already done.
    package let accounts: [Account]
    /// Later recommendations that carry it on.
    package let takenUpBy: [EntityID]
    /// Earlier recommendations that it carries on.
    package let takesUp: [EntityID]

    /// The measures that carry its tag, and those that are tied through what they belong to.
    package var taggedMeasures: [TiedMeasure] { measures.filter(\.isTagged) }
    package var inheritedMeasures: [TiedMeasure] { measures.filter { !$0.isTagged } }

    /// Whether those to whom it was made do not accept it.
    package var isRefused: Bool { recommendation.response?.kind.value == .notAccepted }

    /// The rows of the inspection's log about it, oldest first.
    package let log: [FollowUp]

    /// Its page.
    package var address: Address { .recommendation(id) }

    /// The same without what was written down after a day.
    func known(by day: Day) -> LinkedRecommendation {
        guard log.contains(where: { $0.date.value > day }) else { return self }
        var draft = Draft(id: id, recommendation: recommendation, columnLeads: columnLeads)
        (draft.actions, draft.sections, draft.measures) = (actions, sections, measures)
        (draft.accounts, draft.takenUpBy, draft.takesUp) = (accounts, takenUpBy, takesUp)
        draft.log = log.known(by: day)
        return LinkedRecommendation(draft)
    }

    package init(_ draft: Draft) {
        id = draft.id
        recommendation = draft.recommendation
        columnLeads = draft.columnLeads
        actions = draft.actions
        sections = draft.sections
        measures = draft.measures
        accounts = draft.accounts
        takenUpBy = draft.takenUpBy
        takesUp = draft.takesUp
        log = draft.log
    }

    /// A recommendation while it is being linked.
    package struct Draft {
        package let id: EntityID
        package let recommendation: Recommendation
        package let columnLeads: [String: [Lead]]
        package var actions: [(id: EntityID, through: Tie.Through)] = []
        package var sections: [EntityID] = []
        package var measures: [TiedMeasure] = []
        package var accounts: [Account] = []
        package var takenUpBy: [EntityID] = []
        package var takesUp: [EntityID] = []
        package var log: [FollowUp] = []

        package init(id: EntityID, recommendation: Recommendation, columnLeads: [String: [Lead]]) {
            self.id = id
            self.recommendation = recommendation
            self.columnLeads = columnLeads
        }
    }
}
