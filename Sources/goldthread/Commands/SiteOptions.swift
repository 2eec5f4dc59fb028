import ArgumentParser
import Foundation
import Plan
import Publishing

/// The options of every command that reads the sources.
struct SiteOptions: ParsableArguments {
    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Option(name: .customLong("as-of"), help: "The day to report on, as 2022-12-31 or 31/12/2022.")
    var asOf: String?

    @Option(help: "The edition: draft, an audience of site.yaml, or young-people. Default: the one that shows least.")
    var edition: String?

    @Flag(name: .long, help: "Show notes too.")
    var notes = false

    @Option(name: .long, help: "How to print problems: text or json.")
    var format = ReportFormat.text

    @Option(name: .long, help: ArgumentHelp("How many pages to make at a time.", visibility: .hidden))
    var workers = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws { try SourcesFolder.check(content) }

    /// What is asked for.
    ///
    /// - Throws: A usage error for a day that is none.
    func request() throws -> SiteRequest {
        SiteRequest(
            content: content, edition: edition, day: try SiteOptions.day(asOf), today: Day.todayInLondon(),
            workers: workers)
    }

    /// The options of what is asked for, as they are typed behind a command.
    var typed: String {
        let given = [
            content == "Content" ? nil : ("content", content), edition.map { ("edition", $0) },
            asOf.map { ("as-of", $0) },
        ]
        return given.compactMap(\.self).map { " --\($0) \(SiteOptions.quoted($1))" }.joined()
            + (notes ? " --notes" : "")
    }

    /// A value as it can be typed: in quotation marks where a space or another sign would end it.
    private static func quoted(_ value: String) -> String {
        value.allSatisfy { $0.isLetter || $0.isNumber || "/.-_".contains($0) } ? value : "\"\(value)\""
    }

    /// The day that an option names; nil when it was not given.
    ///
    /// - Throws: A usage error for a day that is none.
    static func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        let parsed = When.parse(text)
        guard parsed.problem == nil, case .period(_, .day(let day)) = parsed.meaning else {
            throw ValidationError("`\(text)` is not a day: write it as 2022-12-31 or 31/12/2022")
        }
        return day
    }
}

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For other programs.
    case json
}
