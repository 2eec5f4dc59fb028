import Assessing
package import Diagnostics
import Graph
import Linking
package import Plan
package import Printing
import Reading

/// Issues a paper: makes it, with everything in which it is given out, for its folder in `papers/`.
package enum PaperIssue {
    /// Why a paper is not issued.
    package enum Failure: Error, Sendable {
        /// Its report does not say on which day and in which version.
        case notMarked
        /// It was issued before.
        case issuedBefore
        /// Nobody could see it: its audience is none of the site.
        case noEdition
        /// It could not be made, or what was made is not harmless.
        case failed(PrintFailure)
        case unsafe([Diagnostic])
    }

    /// The edition that a paper is made for: of its own readers, wherever it is shown.
    package static func edition(of report: Report, in site: Site) -> Edition? {
        switch report.audience {
        case .everyone: Edition.widest(of: site.audiences)
        case .only(let name): Edition(name.text, audiences: site.audiences)
        }
    }

    /// Makes the folder of a paper.
    ///
    /// - Parameters:
    ///   - name: The report.
    ///   - site: The sources in the edition of the paper's readers.
    ///   - make: Makes a paper of a print page in a format.
    /// - Throws: `Failure`.
    package static func make(
        _ name: String, of site: CheckedSite, keepUntil: Day?, path: String,
        printing make: (PrintJob, PaperFormat) async throws(PrintFailure) -> MadePaper
    ) async throws(Failure) -> IssuedPaper {
        guard let assessment = site.assessment,
            let report = assessment.plan.content.reports.first(where: { $0.name.text == name })
        else { throw .noEdition }
        guard let issue = report.issued else { throw .notMarked }
        let content = assessment.plan.content
        if content.isIssued(report) { throw .issuedBefore }
        var head = IssuedPaper.Head(report, issue, on: report.day ?? site.day)
        head.keepUntil = keepUntil
        var files: [(path: String, bytes: [UInt8])]
        do throws(PrintFailure) {
            let (job, beside) = try material(report, issue, assessment, site)
            files = beside
            for format in PaperFormat.allCases {
                let paper = try await make(job, format)
                if format == .pdf { head.pages = paper.pages }
                // A paper without tables has none to calculate with.
                if !paper.bytes.isEmpty { files.append((IssuedPaper.file(format), paper.bytes)) }
            }
        } catch {
            throw .failed(error)
        }
        let folder = KeptFolder(name: head.name, path: path + "/" + head.name, files: files + [head.file]).sealed()
        // It is read as it will be when it is published.
        let (paper, problems) = IssuedPaperReader.read(folder, audiences: content.site.audiences)
        guard let paper, problems.isEmpty else { throw .unsafe(problems) }
        return paper
    }

    private static func material(
        _ report: Report, _ issue: Report.Issue, _ assessment: Assessment, _ site: CheckedSite
    ) throws(PrintFailure) -> (job: PrintJob, files: [(path: String, bytes: [UInt8])]) {
        do throws(PrintJob.Fault) {
            return try SitePress.issuing(report, issue, in: assessment, site)
        } catch {
            throw PrintFailure(error)
        }
    }
}

extension IssuedPaper.Head {
    /// What a report says of itself when it is issued.
    fileprivate init(_ report: Report, _ issue: Report.Issue, on day: Day) {
        self.init(
            report: report.name.text, version: issue.version, title: report.title.text, kind: report.kind.value,
            asOf: day)
        issued = issue.date?.value
        why = issue.why?.text
        letter = report.letter?.text
        board = report.board?.text
        meeting = report.meeting?.value
        audience = report.audience
        source = report.digest
    }
}
