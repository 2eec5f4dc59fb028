import ArgumentParser
import Assessing
import Diagnostics
import Linking
import Plan
import Publishing

/// `goldthread snapshot NAME`: keeps how the plans stand, for the papers that are issued from it.
struct MakeSnapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Keep how plans stand on a day, in Content/snapshots/.",
        discussion: "A snapshot never changes: there is no way to overwrite one.")

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

    func run() throws {
        // The draft edition has everything: what is for whom is selected from the snapshot, as from the sources.
        let request = SiteRequest(
            content: content, edition: Edition.draftName, day: try SiteOptions.day(asOf), today: Day.todayInLondon(),
            workers: 1)
        let site = try CheckedSite.check(orExit: request)
        guard !site.problems.hasErrors, let (plan, assessment) = site.result else {
            try Report().print(site.problems.filter { $0.severity == .error })
            Report.printError("no snapshot was written: \(Report.summary(of: site))")
            throw ExitCode.failure
        }
        let made = try make(plan.content, on: assessment.day)
        let folder = SnapshotFolder(content: request.content)
        do {
            try folder.create(name, made.bytes)
        } catch {
            Report.printError("\(error.message)\n   = help: \(error.help)")
            throw ExitCode.failure
        }
        let plans = made.snapshot.content.plans.map(\.scope.text).joined(separator: ", ")
        print(
            "Wrote \(folder.path(of: name)): as at \(made.snapshot.day.slashed), \(made.actionCount) actions "
                + "of \(plans), \((made.bytes.count + 1023) / 1024) KB")
    }

    private func make(_ content: Content, on day: Day) throws -> SnapshotMaker.Made {
        do {
            return try SnapshotMaker.make(name, of: content, on: day, plans: plan)
        } catch .malformedName {
            throw ValidationError(
                "`\(name)` cannot be the name of a file here: use lower-case letters, digits and dashes, at least "
                    + "one letter, at most \(Slug.maximumLength)")
        } catch .unknownPlan(let scope, let known) {
            throw ValidationError(
                "no plan `\(scope)` stood on \(day.slashed); there was: \(known.joined(separator: ", "))")
        } catch .nothingStood {
            throw ValidationError("no plan stood on \(day.slashed)")
        }
    }
}
