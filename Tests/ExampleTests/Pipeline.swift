import Diagnostics
import Plan
import Publishing

/// Takes sources through every stage, in the order in which a build does: read, select, link, assess, accept.
enum Pipeline {
    /// What reading gives.
    typealias Reading = (content: Content?, problems: [Diagnostic])

    /// Every problem of some sources, sorted by place.
    ///
    /// - Parameters:
    ///   - edition: The edition; nil means the one that shows least.
    ///   - day: The reporting date; nil means that of `site.yaml`.
    ///   - today: The day on which it is asked; nil means the reporting date.
    static func problems(
        _ reading: Reading, edition: String? = nil, day: Day? = nil, today: Day? = nil
    ) -> [Diagnostic] {
        guard let content = reading.content, let day = day ?? content.site.reportingDate else {
            return reading.problems.sortedByPlace()
        }
        let request = SiteRequest(content: "Content", edition: edition, day: day, today: today ?? day, workers: 1)
        guard let site = try? CheckedSite.check(reading, request, kinds: Kinds.ids) else {
            return reading.problems.sortedByPlace()
        }
        return site.withKept(on: day).problems
    }
}
