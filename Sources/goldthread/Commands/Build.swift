import ArgumentParser
import Diagnostics
import Foundation
import Plan
import Publishing

/// `goldthread build`: makes an edition of the site.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an edition of the site.",
        discussion: "With errors nothing is written, and the last site stands as it was.")

    @OptionGroup var options: SiteOptions

    @Option(name: .long, help: "The folder that holds the editions.")
    var output = "Output"

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let request = try options.request()
        try checkOutput()
        let site = try CheckedSite.check(orExit: request)
        try Report(options).print(site.problems)
        let summary = Report.summary(of: site)
        guard !site.problems.hasErrors,
            let plan = await SitePress.render(site, workers: request.workers)
        else {
            Report.printError("nothing was built: \(summary)")
            throw ExitCode.failure
        }
        let report = try write(plan)
        let milliseconds = (clock.now - start) / .milliseconds(1)
        let changes = "\(report.changed) changed, \(report.removed) removed"
        let line =
            "Built \(output)/\(plan.edition.name): \(plan.pageCount) pages, \(changes), "
            + "\(Int(milliseconds.rounded())) ms, \(summary)\n"
        // JSON has standard output for itself.
        let handle = options.format == .json ? FileHandle.standardError : FileHandle.standardOutput
        try handle.write(contentsOf: Data(line.utf8))
    }

    /// An output among the sources would be read as sources the next time.
    private func checkOutput() throws {
        func parts(_ path: String) -> [String] {
            URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
        }
        if parts(output).starts(with: parts(options.content)) {
            throw ValidationError("the output `\(output)` must not stand in the sources `\(options.content)`")
        }
    }

    private func write(_ plan: OutputPlan) throws -> OutputFolder.Report {
        do {
            return try OutputFolder(output).write(plan)
        } catch {
            Report.printError("\(error.message)\n   = help: \(error.help)")
            throw ExitCode.failure
        }
    }
}
