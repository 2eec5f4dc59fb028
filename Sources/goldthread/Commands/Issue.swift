import ArgumentParser
import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Printing
import Publishing

/// `goldthread issue REPORT`: makes a paper that is given out, or the pack of a meeting, and keeps it for good.
struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a paper that is given out, and keep it in Content/papers/.",
        discussion: """
            The report says on which day and in which version it is issued. Its page, PDF, Word, OpenDocument and plain \
            text files are made once, for the readers of its audience, and published as they lie from then on, whatever \
            becomes of the plan. There is no way to overwrite them: a correction is a new version. The pack of a meeting \
            (2024-11-14-cabinet-pack), or a supplement, is made once for each edition, and kept in Content/packs/.
            """)

    @Argument(help: "The report, or the pack.")
    var report: String

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Option(name: .customLong("keep-until"), help: "The last day on which it is wanted, as 31/12/2028.")
    var keepUntil: String?

    @OptionGroup var printing: PrintingOptions

    func validate() throws { try SourcesFolder.check(content) }

    func run() async throws {
        let task = Task { try await make() }
        let interruption = Interruption { task.cancel() }
        defer { interruption.end() }
        try await task.value
    }

    private func make() async throws {
        let keepUntil = try SiteOptions.day(keepUntil)
        let draft = try checked(for: Edition.draftName)
        if try await makePack(from: draft) { return }
        let site = try checked(for: try edition(in: draft))
        let shelf = KeptShelf(content: content, parent: KeptFolder.papers)
        let paper: IssuedPaper
        do throws(PaperIssue.Failure) {
            paper = try await PaperIssue.make(
                report, of: site, keepUntil: keepUntil, path: content + "/" + KeptFolder.papers
            ) { job, format throws(PrintFailure) in
                let made = try await printing.make(job, format, of: site)
                warn(of: made, format)
                return made
            }
        } catch {
            try tell(error)
            throw ExitCode.failure
        }
        // Whoever interrupts wants no paper.
        if Task.isCancelled { throw ExitCode(130) }
        try Report.orExit { () throws(OutputFailure) in try shelf.create(paper.folder) }
        let bytes = paper.folder.files.map(\.bytes.count).reduce(0, +)
        let pages = paper.head.pages.map { ", \($0) \($0 == 1 ? "page" : "pages")" } ?? ""
        try Console.print("Issued \(shelf.path(of: paper.name))\(pages), \((bytes + 1_023) / 1_024) KB")
    }

    /// Says which letters stand as boxes in what was made.
    func warn(of made: MadePaper, _ format: PaperFormat) {
        guard !made.unprintable.isEmpty else { return }
        Report.printWarning(
            "the `.\(format.rawValue)` has boxes for letters that no font here has: "
                + made.unprintable.joined(separator: ", "))
    }

    /// The edition of those for whom the report is.
    private func edition(in draft: CheckedSite) throws -> String {
        let content = draft.assessment?.plan.content
        let reports = content?.reports ?? []
        guard let report = reports.first(where: { $0.name.text == self.report }) else {
            let names = reports.map(\.name.text) + (content?.packed.flatMap(\.packNames) ?? [])
            let near = Suggestion.help(for: self.report, among: names)
            throw ValidationError("there is no report `\(self.report)`" + (near.isEmpty ? "" : "; " + near))
        }
        guard let site = draft.assessment?.plan.content.site, let edition = PaperIssue.edition(of: report, in: site)
        else {
            throw ValidationError("`\(self.report)` is for an audience that the site does not have")
        }
        return edition.name
    }

    /// Checks the sources; with other errors than that papers are still to be issued, nothing is.
    func checked(for edition: String) throws -> CheckedSite {
        let request = SiteRequest(
            content: content, edition: edition, day: nil, today: Day.todayInLondon(), workers: 1)
        let site = try CheckedSite.check(orExit: request)
        let errors = site.problems.filter { $0.severity == .error && !$0.isMendedByIssuing }
        guard errors.isEmpty, site.assessment != nil else {
            try Report().print(errors)
            Report.printError("no paper was issued: \(Report.summary(of: site))")
            throw ExitCode.failure
        }
        return site
    }

    private func tell(_ failure: PaperIssue.Failure) throws {
        switch failure {
        case .noEdition: Report.printError("`\(report)` is in no edition that its readers have")
        case .notMarked:
            Report.printError(
                "`\(report)` does not say that it is issued\n   = help: write `issued: {on: 20/07/2022, version: 1}` with "
                    + "its day at its head")
        case .issuedBefore:
            Report.printError(
                "this version of `\(report)` was issued before, and never changes\n   = help: give a correction the next "
                    + "`version` and its own day")
        case .failed(let failure): Report.printError("`\(report)` was not issued: \(failure.text)")
        case .unsafe(let problems):
            try Report().print(problems)
            Report.printError("`\(report)` was not issued")
        }
    }
}

extension Diagnostic {
    /// Whether it is that a paper is still to be issued.
    var isMendedByIssuing: Bool { id == PublishingKind.unrecordedPaper.rawValue }
}
