import Assessing
import Diagnostics
import Linking
import Plan
import Reading

/// Takes sources through every stage, in the order in which a build does: read, select, link, assess, accept.
enum Pipeline {
    /// What reading gives.
    typealias Reading = (content: Content?, problems: [Diagnostic])

    /// Every problem of some sources, sorted by place.
    ///
    /// - Parameters:
    ///   - edition: The edition; nil means the one that shows least.
    ///   - day: The reporting date; nil means that of `site.yaml`.
    static func problems(_ reading: Reading, edition: String? = nil, day: Day? = nil) -> [Diagnostic] {
        guard let content = reading.content else { return reading.problems.sortedByPlace() }
        let site = content.site
        let chosen = edition.map { Edition($0, audiences: site.audiences) } ?? Edition.widest(of: site.audiences)
        guard let chosen, let day = day ?? site.reportingDate else { return reading.problems.sortedByPlace() }
        let selection = Selection.select(chosen, of: content)
        let (plan, linking) = Linker.link(selection)
        let snapshots = content.snapshots.flatMap { SnapshotDecoder.decode($0, today: content).problems }
        let all = reading.problems + snapshots + linking + DayChecks.check(plan, plan.assess(on: day))
        let (remaining, _) = Acceptance.apply(site, to: all, leftOut: selection.leftOut, kinds: Kinds.ids)
        return remaining.sortedByPlace()
    }
}
