import Plan

/// How much of what a paper tells of some actions rests on the word of those who lead them.
package struct OwnWord: Sendable {
    /// On how many of them anything was reported, and for how many of these a row names evidence.
    package let reported, evidenced: Int
    /// Who checked what changed for children through them.
    package let checks: DifferenceChecks

    init(of actions: [AssessedAction], _ differences: [KnownDifference], _ assessment: Assessment) {
        let rows = actions.map(\.rows).filter { !$0.isEmpty }
        reported = rows.count
        evidenced = rows.count { $0.contains { $0.evidence != nil } }
        checks = DifferenceChecks(differences, assessment)
    }
}
