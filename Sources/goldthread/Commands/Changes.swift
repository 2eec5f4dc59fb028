import ArgumentParser
import Diagnostics
import Plan
import Publishing

/// `goldthread changes --since NAME|DAY`: says what changed since then.
struct Changes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what changed since a day, a snapshot, a paper or a meeting.",
        discussion: """
            A snapshot has other words, steps, measures, leads and sections too; for any other day they cannot be told, \
            because they bear no date.
            """)

    @Option(
        name: .long,
        help:
            "A day, as 31/12/2022; or the name of a snapshot, of an issued paper, or of a board, for its last meeting.")
    var since: String

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Option(name: .customLong("as-of"), help: "The day to report on, as 2022-12-31 or 31/12/2022.")
    var asOf: String?

    @Option(help: "The edition: draft, or an audience of site.yaml. Default: the one that shows least.")
    var edition: String?

    func validate() throws { try SourcesFolder.check(content) }

    func run() throws {
        let day = try? SiteOptions.day(since)
        var request = SiteRequest(
            content: content, edition: edition, day: try SiteOptions.day(asOf), today: Day.todayInLondon(), workers: 1)
        if day == nil { request.compared = since }
        let site = try CheckedSite.check(orExit: request)
        let errors = site.problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            try Report().print(errors)
            throw ExitCode.failure
        }
        let lines = try lines(of: site, since: day.map(EarlierState.day) ?? .named(since))
        try Console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private func lines(of site: CheckedSite, since state: EarlierState) throws -> [String] {
        do {
            return try site.changes(since: state)
        } catch .unknown(let known) {
            let names = known.isEmpty ? "nothing has a name here" : "there is: \(known.joined(separator: ", "))"
            throw ValidationError("`\(since)` is neither a day nor the name of an earlier state; \(names)")
        } catch .notEarlier(let day) {
            throw ValidationError(
                "\(day.slashed) is not before \(site.day.slashed), the day that is reported on")
        }
    }
}
