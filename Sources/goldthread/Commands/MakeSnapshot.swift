import ArgumentParser
import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Publishing
import Reading

/// `goldthread snapshot NAME`: keeps how the plans stand, for the papers that are issued from it.
struct MakeSnapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Keep how plans stand on a day, in Content/snapshots/.",
        discussion: """
            A snapshot holds the sources of the plans as they stood, without comments and rows of later days. It never \
            changes: there is no way to overwrite one. When papers say that they are issued from it, what they print is \
            put on record in Content/papers/, once for each version.
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

    func run() throws {
        // The draft edition has everything: what is for whom is selected from the snapshot, as from the sources.
        let request = SiteRequest(
            content: content, edition: Edition.draftName, day: try SiteOptions.day(asOf), today: Day.todayInLondon(),
            workers: 1)
        let site = try CheckedSite.check(orExit: request)
        // What this command is about to mend is no reason not to run it.
        let errors = site.problems.filter { $0.severity == .error && !SnapshotRecords.mends($0) }
        guard errors.isEmpty, let plan = site.assessment?.plan else {
            try Report().print(errors)
            Report.printError("no snapshot was written: \(Report.summary(of: site))")
            throw ExitCode.failure
        }
        if plan.content.snapshots.contains(where: { $0.name == name }), site.hasUnrecordedPapers(of: name) {
            return try record(request)
        }
        let sources = ContentReader.sources(folder: content, name: request.content)
        try create(plan.content, from: sources, on: site.day)
        try record(request)
    }

    private func create(
        _ content: Content, from sources: [(path: String, file: SourceFile)], on day: Day
    ) throws {
        let shelf = KeptShelf(content: self.content, parent: KeptFolder.snapshots)
        let made = try make(content, from: sources, on: day)
        try orExit { () throws(OutputFailure) in try shelf.create(made.folder) }
        let plans = made.snapshot.content.plans.map(\.scope.text).joined(separator: ", ")
        print(
            "Wrote \(shelf.path(of: name)): as at \(made.snapshot.day.slashed), \(made.actionCount) actions "
                + "of \(plans), \((made.byteCount + 1023) / 1024) KB")
    }

    /// Puts what the papers issued from the snapshot print on record.
    private func record(_ request: SiteRequest) throws {
        let site = try CheckedSite.check(orExit: request)
        var papers: [IssuedPaper] = []
        try orExit { () throws(OutputFailure) in papers = try SnapshotRecords.record(site, in: name, content: content) }
        for paper in papers {
            print("Recorded \(paper.report), version \(paper.version): \(paper.lines.count) lines")
        }
    }

    private func orExit(_ write: () throws(OutputFailure) -> Void) throws {
        do {
            try write()
        } catch {
            Report.printError("\(error.message)\n   = help: \(error.help)")
            throw ExitCode.failure
        }
    }

    private func make(
        _ content: Content, from sources: [(path: String, file: SourceFile)], on day: Day
    ) throws -> SnapshotMaker.Made {
        let keepUntil = try SiteOptions.day(keepUntil)
        do {
            return try SnapshotMaker.make(
                name, of: content, from: sources, on: day, plans: plan, keepUntil: keepUntil)
        } catch .malformedName {
            throw ValidationError(
                "`\(name)` cannot be the name of a file here: use lower-case letters, digits and dashes, at least "
                    + "one letter, at most \(Slug.maximumLength)")
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
