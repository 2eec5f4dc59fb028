import ArgumentParser
import Diagnostics
import Publishing

/// `goldthread check`: says what is wrong with the sources, and writes nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong with the sources.",
        discussion: """
            Errors come first, which stop the site from being made; then what you can mend where it stands, then what \
            somebody else has to report, agree or check.
            """)

    @OptionGroup var options: SiteOptions

    @Flag(name: .long, help: "Show the worst only, in ten lines at most.")
    var short = false

    func validate() throws {
        if short, options.format == .json {
            throw ValidationError("`--short` is for people: leave out `--format json`, or leave out `--short`")
        }
    }

    func run() throws {
        let request = try options.request()
        let site = try CheckedSite.check(orExit: request).withKept(on: request.today)
        let report = Report(options)
        if short {
            let lines = report.short(site, rest: "goldthread check" + options.typed)
            try Console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
        } else {
            try report.print(site.problems)
            try report.printSummary(of: site)
        }
        if site.problems.hasErrors { throw ExitCode.failure }
    }
}

extension CheckedSite {
    /// Checks a request; an edition that is none is an error in how the command was used.
    static func check(orExit request: SiteRequest) throws -> CheckedSite {
        do {
            return try check(request, kinds: Kinds.ids)
        } catch {
            let known = error.known.joined(separator: ", ")
            throw ValidationError("there is no edition `\(error.name)`; there is: \(known)")
        }
    }
}
