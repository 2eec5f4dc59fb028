import ArgumentParser
import Diagnostics
import Publishing

/// `goldthread check`: says what is wrong with the sources, and writes nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what is wrong with the sources.")

    @OptionGroup var options: SiteOptions

    func run() throws {
        let request = try options.request()
        let site = try CheckedSite.check(orExit: request).withKept(on: request.today)
        let report = Report(options)
        try report.print(site.problems)
        try report.printSummary(of: site)
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
