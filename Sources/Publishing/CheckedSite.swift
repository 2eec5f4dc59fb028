package import Assessing
package import Diagnostics
import Graph
import Linking
import Parallel
package import Plan
import Reading
import Templates

/// The sources, read, selected, linked and assessed, with everything that is wrong with them.
package struct CheckedSite: Sendable {
    /// Why a request cannot be met at all: its edition is none of the site's.
    package struct UnknownEdition: Error, Sendable {
        /// What was asked for.
        package let name: String
        /// What there is.
        package let known: [String]
    }

    /// The day that it reports on.
    package let day: Day
    /// How everything stands on the day; nil when the sources have no site to speak of.
    package let assessment: Assessment?
    /// The problems that remain, sorted by place.
    package let problems: [Diagnostic]
    /// What could not be read, and what goes back to it is not told.
    private let unread: Unread
    /// How many problems `site.yaml` accepts.
    package let accepted: Int
    /// The earlier states of the plan that its texts ask for.
    let states: KeptStates
    /// The words of its pages.
    package let words: Words
    /// Wider editions, with whose copies of packs those of this one begin.
    private(set) var wider: [Edition: WiderEdition] = [:]

    /// Reads and checks the sources of a request. Data flows one way: read, select, link, assess.
    ///
    /// - Parameter kinds: The ids of every kind of problem there is.
    /// - Throws: `UnknownEdition`.
    package static func check(_ request: SiteRequest, kinds: [String]) throws(UnknownEdition) -> CheckedSite {
        var name = request.content
        while name.count > 1, name.hasSuffix("/") { name.removeLast() }
        return try check(ContentReader.read(folder: request.content, name: name), request, kinds: kinds)
    }

    /// Checks sources that have been read.
    package static func check(
        _ reading: (content: Content?, problems: [Diagnostic]), _ request: SiteRequest, kinds: [String],
        words: Words = .english
    ) throws(UnknownEdition) -> CheckedSite {
        let unread = Unread(reading.problems)
        guard let read = reading.content else {
            return CheckedSite(
                day: request.day ?? request.today, assessment: nil, problems: reading.problems.sortedByPlace(),
                unread: unread, accepted: 0, states: KeptStates(), words: words)
        }
        let edition = try edition(of: request, read.site)
        let day = request.day ?? read.site.reportingDate ?? request.today
        // Consent ends in the life of those who gave it, whatever day is told of.
        let content = read.quotable(on: max(day, request.today))
        let numbers = SmallNumbers.decide(for: content)
        let selection = Selection.select(edition, of: content, keepingBack: numbers)
        let (today, kept) = parallel(
            { Today(selection, reading.problems, on: day, asked: request.today) },
            { Kept(selection, naming: request.compared) })
        let others = Edition.all(of: content.site.audiences).filter { $0 != edition }
        let later = numbers.problems + today.problems + kept.problems + missingStatement(today.plan, reading.problems)
        let told = reading.problems + unread.known(among: later)
        let (remaining, accepted) = Acceptance.apply(
            content.site,
            to: Consequences(told, in: today.plan).left(of: told.withoutEchoedPlaceholders),
            isWhole: unread.isEmpty,
            elsewhere: others.lazy.map { edition in
                let today = Today(
                    Selection.select(edition, of: content, keepingBack: numbers), reading.problems, on: day,
                    asked: request.today)
                return today.problems + missingStatement(today.plan, reading.problems)
            }, kinds: kinds)
        var site = CheckedSite(
            day: day, assessment: today.assessment, problems: remaining.withRepeatedNamesOnce.sortedByPlace(),
            unread: unread,
            accepted: accepted,
            states: kept.states, words: words)
        for wider in selection.content.widerEditions(than: edition) {
            site.wider[wider] = WiderEdition(
                Selection.select(wider, of: content, keepingBack: numbers), knowing: reading.problems, on: day)
        }
        return site
    }

    /// The plan as it is, and how it stands.
    private struct Today: Sendable {
        let plan: LinkedPlan
        let assessment: Assessment
        let problems: [Diagnostic]

        init(_ selection: Selection, _ readingProblems: [Diagnostic], on day: Day, asked today: Day) {
            let (plan, linkingProblems) = Linker.link(selection)
            self.plan = plan
            let first = plan.assess(on: day, knowing: readingProblems + linkingProblems)
            problems = linkingProblems + DayChecks.check(plan, first, today: today) + IssuedPacks.check(plan)
            // What is accepted of a whole plan is told by each that has it, also where only the day brings it to light.
            assessment =
                plan.content.site.accepted.contains(where: \.isOfWhole)
                ? plan.assess(on: day, knowing: readingProblems + problems) : first
        }
    }

    /// The plan as it was, where a text tells of it, and the papers that were issued.
    private struct Kept: Sendable {
        let states: KeptStates
        let problems: [Diagnostic]

        init(_ selection: Selection, naming name: String?) {
            let (states, snapshotProblems) = KeptStates.read(for: selection, naming: name)
            self.states = states
            problems = snapshotProblems + IssuedPapers.check(selection.content)
        }
    }

    /// A site that people can go to has an accessibility statement; the draft is for those who make it. What is wrong
    /// with one that is there has been told.
    private static func missingStatement(_ plan: LinkedPlan, _ known: [Diagnostic]) -> [Diagnostic] {
        let isThere =
            plan.content.pages.contains { $0.name.text == Address.statementName }
            || known.contains { $0.span.file.path.hasSuffix("/pages/\(Address.statementName).md") }
        guard !isThere, !plan.edition.isDraft else { return [] }
        return [
            Diagnostic(
                PublishingKind.missingStatement, "there is no accessibility statement",
                at: plan.content.site.file.start,
                help: "write `pages/accessibility.md`", subject: .init(entity: Address.statementName))
        ]
    }

    /// The same with what is wrong with the snapshots, of which a build reads only those that it needs, with what issued
    /// papers lead to and is not there any more, and with what is not wanted any more today.
    package func withKept(on today: Day) -> CheckedSite {
        guard let assessment else { return self }
        let content = assessment.plan.content
        let known = problems.map(\.span.file.path)
        let found = content.snapshots.flatMap { folder in
            let (snapshot, problems) = SnapshotReader.read(folder, today: content)
            let isTold = known.contains { $0.hasPrefix(folder.path + "/") }
            return (isTold ? [] : problems) + CheckedSite.unwanted(snapshot, in: folder, on: today)
        }
        // What is not there because of an error comes back with it, and its pages too.
        let leadingNowhere =
            problems.hasErrors ? [] : IssuedPapers.leadingNowhere(Publication(assessment, words, states: states))
        let papers = IssuedPapers.unwanted(content, on: today) + leadingNowhere
        var site = CheckedSite(
            day: day, assessment: assessment,
            problems: (problems + unread.known(among: found + papers)).sortedByPlace(), unread: unread,
            accepted: accepted, states: states, words: words)
        site.wider = wider
        return site
    }

    /// That a snapshot has been kept for as long as it was to be.
    private static func unwanted(_ snapshot: Snapshot?, in folder: KeptFolder, on today: Day) -> [Diagnostic] {
        guard let last = snapshot?.keepUntil, last < today else { return [] }
        return [
            Diagnostic(
                PublishingKind.keptTooLong, "the snapshot `\(folder.name)` was wanted until \(last.slashed)",
                at: folder.place(KeptFolder.head),
                help:
                    "take the folder out if no text names it; if it is still wanted, keep the plans anew with a later day",
                subject: .init(entity: folder.name))
        ]
    }

    private static func edition(of request: SiteRequest, _ site: Site) throws(UnknownEdition) -> Edition {
        let name = request.edition ?? site.audiences.last ?? Edition.draftName
        guard let edition = Edition(name, audiences: site.audiences) else {
            throw UnknownEdition(name: name, known: Edition.names(of: site.audiences))
        }
        return edition
    }
}
