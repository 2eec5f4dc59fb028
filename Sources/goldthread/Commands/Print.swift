import ArgumentParser
import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Printing
import Publishing

/// `goldthread print`: makes the papers of an edition, and the edition with them.
struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the PDF, Word and OpenDocument files of reports, and the site with links to them.",
        discussion: """
            Papers that are still those of their reports are kept. PDF files are made by WeasyPrint, the others by \
            pandoc; script/bootstrap installs both. A paper that cannot be made is left out of the site, and the exit \
            code is 1.
            """)

    @Argument(help: "The reports whose papers are made. Default: all.")
    var names: [String] = []

    @OptionGroup var options: SiteOptions

    @Option(name: .long, help: "The folder that holds the editions.")
    var output = "Output"

    @OptionGroup var printing: PrintingOptions

    func run() async throws {
        let writing = SiteWriting(options, output: output)
        let request = try options.request()
        let site = try writing.checked(request)
        let press = try writing.press(site, request)
        let wanted = try wanted(of: press.jobs, in: site)
        let papers = printing.press(for: site, workers: request.workers)
        let (made, report) = try await print(press.jobs, by: papers, in: site.edition, only: wanted)
        let refused = press.jobs.refused.filter { wanted?.contains($0.report) ?? true }
        let isWhole = try tell(report, refused, writing)
        try writing.write(site, press, made, workers: request.workers)
        if !isWhole { throw ExitCode.failure }
    }

    /// Makes papers. Whoever interrupts that wants no site with half of them.
    private func print(
        _ jobs: PrintJobs, by press: PaperPress, in edition: String, only wanted: Set<String>?
    ) async throws -> (papers: PaperSet, report: PaperPress.Report) {
        let shelf = PaperShelf(output: output, edition: edition)
        let task = Task { await press.print(jobs.jobs, on: shelf, only: wanted) }
        let interruption = Interruption { task.cancel() }
        defer { interruption.end() }
        let made = await task.value
        if task.isCancelled { throw ExitCode(130) }
        return made
    }

    /// The reports that were named; nil when none was.
    private func wanted(of jobs: PrintJobs, in site: CheckedSite) throws -> Set<String>? {
        let known = jobs.reports
        let papers = site.assessment?.plan.content.papers ?? []
        for name in names where !known.contains(name) {
            if site.assessment?.plan.content.packs.contains(where: { $0.name == name }) == true {
                throw ValidationError("`\(name)` is out, and is not printed again: it stands in `packs`")
            }
            if papers.contains(where: { $0.head.report == name }) {
                throw ValidationError("`\(name)` was issued, and is not printed again: its files stand in `papers`")
            }
            let near = Suggestion.help(for: name, among: known)
            let list = known.isEmpty ? "this edition has none" : "there is: " + known.joined(separator: ", ")
            throw ValidationError("there is no report `\(name)`; " + (near.isEmpty ? list : near))
        }
        return names.isEmpty ? nil : Set(names)
    }

    /// Says what was made and what was not; whether everything was.
    private func tell(
        _ report: PaperPress.Report, _ refused: [(report: String, failure: PrintFailure)], _ writing: SiteWriting
    ) throws -> Bool {
        var made = 0
        for result in report.results {
            let address = Address.paper(result.report, result.format).path
            switch result.outcome {
            case .success(let paper):
                made += 1
                let pages = paper.pages.map { ", \($0) \($0 == 1 ? "page" : "pages")" } ?? ""
                try writing.say("Printed \(address)\(pages), \((paper.bytes + 1_023) / 1_024) KB")
                if !result.unprintable.isEmpty {
                    let letters = result.unprintable.joined(separator: ", ")
                    Report.printWarning("`\(address)` has boxes for letters that no font here has: \(letters)")
                }
            case .failure(let failure): Report.printError("`\(address)` was not made: \(failure.text)")
            }
        }
        for (name, failure) in refused { Report.printError("`\(name)` cannot be printed: \(failure.text)") }
        for failure in report.missing { Report.printError(failure.text) }
        let failed = report.results.count - made
        try writing.say("Papers: \(made) made, \(report.kept) kept, \(failed) failed")
        return report.isWhole && refused.isEmpty
    }
}

extension PrintFailure {
    /// The message, with what the renderer said beneath it.
    var text: String {
        ([message] + details.split(separator: "\n").map { "   | \($0)" }).joined(separator: "\n")
    }
}
