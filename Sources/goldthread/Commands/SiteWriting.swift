import ArgumentParser
import Diagnostics
import Foundation
import Plan
import Publishing

/// What the commands that write an edition have in common.
struct SiteWriting {
    let options: SiteOptions
    let output: String
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant

    init(_ options: SiteOptions, output: String) {
        self.options = options
        self.output = output
        start = clock.now
    }

    /// Checks the sources and prints what is wrong with them.
    func checked(_ request: SiteRequest) throws -> CheckedSite {
        try checkOutput()
        OutputFolder(output, workers: request.workers).recover()
        let site = try CheckedSite.check(orExit: request)
        try Report(options).print(site.problems)
        return site
    }

    /// Renders the print pages of a site; with errors nothing is built.
    func press(_ site: CheckedSite, _ request: SiteRequest) throws -> SitePress {
        guard !site.problems.hasErrors, let press = SitePress(site, workers: request.workers) else {
            Report.printError("nothing was built: \(Report.summary(of: site))")
            throw ExitCode.failure
        }
        return press
    }

    /// Renders the rest of a site and writes it.
    func write(_ site: CheckedSite, _ press: SitePress, _ papers: PaperSet?, workers: Int) throws {
        if papers != nil { Report.tell(SupplementNumbers.check(site, press.linked(papers))) }
        let plan = press.plan(linking: papers)
        let report = try write(plan, workers: workers)
        let milliseconds = (clock.now - start) / .milliseconds(1)
        let changes = "\(report.changed) changed, \(report.removed) removed"
        try say(
            "Built \(output)/\(plan.edition.name): \(plan.pageCount) pages, \(changes), "
                + "\(Int(milliseconds.rounded())) ms, \(Report.summary(of: site))")
    }

    /// Prints a line. JSON has standard output for itself.
    func say(_ line: String) throws {
        if options.format == .json { Console.tell(line) } else { try Console.print(line) }
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

    private func write(_ plan: OutputPlan, workers: Int) throws -> OutputFolder.Report {
        var report = OutputFolder.Report()
        try Report.orExit { () throws(OutputFailure) in
            report = try OutputFolder(output, workers: workers).write(plan) {
                Console.tell("waiting for another build that is writing to `\(output)`")
            }
        }
        for path in report.leftovers {
            Report.printWarning(
                "`\(path)` is left of an earlier edition and cannot be removed\n   = help: nothing reads it; remove it "
                    + "when no other program has its files open")
        }
        return report
    }
}
