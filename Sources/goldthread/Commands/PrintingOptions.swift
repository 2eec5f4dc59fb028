import ArgumentParser
import Plan
import Printing
import Publishing

/// The options of commands that know of papers.
struct PrintingOptions: ParsableArguments {
    @Option(name: .customLong("time-limit"), help: "How many seconds one paper may take.")
    var timeLimit = 120

    @Option(name: .long, help: "The weasyprint that pip installed. Default: found on the path, or in .tools/bin.")
    var weasyprint: String?

    @Option(name: .long, help: "The program pandoc. Default: found on the path, or in .tools/bin.")
    var pandoc: String?

    func validate() throws {
        guard (1...86_400).contains(timeLimit) else {
            throw ValidationError("a time limit is between 1 and 86400 seconds")
        }
    }

    /// Makes one paper of a site.
    func make(_ job: PrintJob, _ format: PaperFormat, of site: CheckedSite) async throws(PrintFailure) -> MadePaper {
        guard let renderer = (site.renderers + [.plainText, .tables]).first(where: { $0.format == format }) else {
            throw PrintFailure("nothing makes a `.\(format.rawValue)`")
        }
        let installed = try await renderer.installed(at: path(of: format))
        return try await installed.make(job, within: .seconds(timeLimit))
    }

    private func path(of format: PaperFormat) -> String? { format == .pdf ? weasyprint : pandoc }

    /// What makes the papers of a site.
    func press(for site: CheckedSite, workers: Int) -> PaperPress {
        PaperPress(
            site.renderers.map { renderer in (renderer, path(of: renderer.format)) },
            limit: .seconds(timeLimit), workers: workers)
    }
}
