import ArgumentParser
import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Publishing
import Reading

/// `goldthread snapshot NAME`: keeps how the plans stand, to tell later what changed.
struct MakeSnapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Keep how plans stand on a day, in Content/snapshots/.",
        discussion: """
            A snapshot holds the sources of the plans as they stood, without comments and rows of later days. It never \
            changes: there is no way to overwrite one.
            """)

    @Argument(help: "Its name: lower-case letters, digits and dashes.")
    var name: String

    @Option(name: .long, help: "Only this plan, and what it refers to; can be given several times.")
    var plan: [String] = []

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Option(
        name: .customLong("as-of"),
        help: "The day, as 2022-12-31 or 31/12/2022. Default: the reporting date of site.yaml, or today.")
    var asOf: String?

    @Option(name: .customLong("keep-until"), help: "The last day on which it is wanted, as 31/12/2028.")
    var keepUntil: String?

    func validate() throws { try SourcesFolder.check(content) }

    func run() throws {
        // The draft edition has everything: what is for whom is selected from the snapshot, as from the sources.
        let request = SiteRequest(
            content: content, edition: Edition.draftName, day: try SiteOptions.day(asOf), today: Day.todayInLondon(),
            workers: 1)
        let site = try CheckedSite.check(orExit: request)
        // A paper that is still to be issued is no reason not to keep what it tells of.
        let errors = site.problems.filter { $0.severity == .error && !$0.isMendedByIssuing }
        guard errors.isEmpty, let plan = site.assessment?.plan else {
            try Report().print(errors)
            Report.printError("no snapshot was written: \(Report.summary(of: site))")
            throw ExitCode.failure
        }
        let sources = ContentReader.sources(folder: content, name: request.content)
        try create(plan.content, from: sources, on: site.day)
    }

    private func create(
        _ content: Content, from sources: [(path: String, file: SourceFile)], on day: Day
    ) throws {
        let shelf = KeptShelf(content: self.content, parent: KeptFolder.snapshots)
        let made = try make(content, from: sources, on: day)
        try Report.orExit { () throws(OutputFailure) in try shelf.create(made.folder) }
        let plans = made.snapshot.content.plans.map(\.scope.text).joined(separator: ", ")
        try Console.print(
            "Wrote \(shelf.path(of: name)): as at \(made.snapshot.day.slashed), \(made.actionCount) actions "
                + "of \(plans), \((made.byteCount + 1023) / 1024) KB")
    }

    private func make(
        _ content: Content, from sources: [(path: String, file: SourceFile)], on day: Day
    ) throws -> SnapshotMaker.Made {
        let keepUntil = try SiteOptions.day(keepUntil)
        let today = Day.todayInLondon()
        if today < day {
            throw ValidationError("\(day.slashed) is still to come, and nothing of it is known to be kept")
        }
        if let keepUntil, keepUntil < today {
            throw ValidationError("--keep-until \(keepUntil.slashed) is over: name a day to come, or leave it out")
        }
        do {
            return try SnapshotMaker.make(
                name, of: content, from: sources, on: day, plans: plan, keepUntil: keepUntil)
        } catch .malformedName {
            throw ValidationError(
                "`\(name)` cannot be the name of a file here: use lower-case letters, digits and dashes, at least "
                    + "one letter, at most \(Slug.maximumLength); for example `goldthread snapshot "
                    + "\(Slug.fileName(for: name))`")
        } catch .unknownPlan(let scope, let known) {
            throw ValidationError(
                "no plan `\(scope)` stood on \(day.slashed); there was: \(known.joined(separator: ", "))")
        } catch .nothingStood {
            throw ValidationError("no plan stood on \(day.slashed)")
        } catch .unsafe(let why) {
            throw ValidationError("what was read back is not what was to be kept: \(why)")
        }
    }
}
