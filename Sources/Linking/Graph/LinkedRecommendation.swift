package import Plan

/// A recommendation with its thread: what it came from, what answers it, how one will know.
package struct LinkedRecommendation: Sendable {
    /// A measure that shows whether it was met.
    package struct TiedMeasure: Sendable {
        /// The action or section that the measure belongs to.
        package let holder: EntityID
        /// The measure.
        package let measure: Measure
        /// Whether the recommendation's tag is printed on the measure itself.
        package let isTagged: Bool
    }

    /// What a plan reports as already done about it.
    package struct Account: Sendable {
        /// The plan.
        package let plan: EntityID
        /// What it reports.
        package let account: ImprovementPlan.Account
    }

    /// Its id.
    package let id: EntityID
    /// The recommendation itself.
    package let recommendation: Recommendation
    /// The actions that answer it, by plan and in order, and through what.
    package internal(set) var actions: [(id: EntityID, through: Tie.Through)] = []
    /// The sections that answer it.
    package internal(set) var sections: [EntityID] = []
    /// The measures that show whether it was met.
    package internal(set) var measures: [TiedMeasure] = []
    /// What plans report as already done.
    package internal(set) var accounts: [Account] = []
    /// Later recommendations that carry it on.
    package internal(set) var takenUpBy: [EntityID] = []
    /// Earlier recommendations that it carries on.
    package internal(set) var takesUp: [EntityID] = []

    /// Its page.
    package var address: Address { .recommendation(id) }

    init(id: EntityID, recommendation: Recommendation) {
        self.id = id
        self.recommendation = recommendation
    }
}
