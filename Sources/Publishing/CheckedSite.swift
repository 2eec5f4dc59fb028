package import Assessing
package import Diagnostics
package import Linking
import Plan
import Reading

/// The sources, read, selected, linked and assessed, with everything that is wrong with them.
package struct CheckedSite: Sendable {
    /// Why a request cannot be met at all: its edition is none of the site's.
    package struct UnknownEdition: Error, Sendable {
        /// What was asked for.
        package let name: String
        /// What there is.
        package let known: [String]
    }

    /// The linked plan and how it stands; nil when the sources have no site to speak of.
    package let result: (plan: LinkedPlan, assessment: Assessment)?
    /// The problems that remain, sorted by place.
    package let problems: [Diagnostic]
    /// How many problems `site.yaml` accepts.
    package let accepted: Int

    /// Reads and checks the sources of a request. Data flows one way: read, select, link, assess.
    ///
    /// - Parameter kinds: The ids of every kind of problem there is.
    /// - Throws: `UnknownEdition`.
    package static func check(_ request: SiteRequest, kinds: [String]) throws(UnknownEdition) -> CheckedSite {
        var name = request.content
        while name.count > 1, name.hasSuffix("/") { name.removeLast() }
        let (content, readingProblems) = ContentReader.read(folder: request.content, name: name)
        guard let content else {
            return CheckedSite(result: nil, problems: readingProblems.sortedByPlace(), accepted: 0)
        }
        let selection = Selection.select(try edition(of: request, content.site), of: content)
        let (plan, linkingProblems) = Linker.link(selection)
        let assessment = plan.assess(on: request.day ?? content.site.reportingDate ?? request.today)
        let all = readingProblems + linkingProblems + DayChecks.check(plan, assessment)
        let (remaining, accepted) = Acceptance.apply(
            content.site, to: all, leftOut: selection.leftOut, kinds: kinds)
        return CheckedSite(
            result: (plan, assessment), problems: remaining.sortedByPlace(), accepted: accepted)
    }

    /// The same with what is wrong with the snapshots, of which a build reads only those that it needs.
    package func withSnapshots() -> CheckedSite {
        guard let content = result?.plan.content else { return self }
        let found = content.snapshots.flatMap { SnapshotDecoder.decode($0, today: content).problems }
        return CheckedSite(result: result, problems: (problems + found).sortedByPlace(), accepted: accepted)
    }

    private static func edition(of request: SiteRequest, _ site: Site) throws(UnknownEdition) -> Edition {
        let name = request.edition ?? site.audiences.last ?? Edition.draftName
        guard let edition = Edition(name, audiences: site.audiences) else {
            throw UnknownEdition(name: name, known: [Edition.draftName] + site.audiences)
        }
        return edition
    }
}
