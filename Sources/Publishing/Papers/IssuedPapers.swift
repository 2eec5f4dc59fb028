import Assessing
import Diagnostics
import HTMLKit
import Linking
import Parallel
import Plan
import Reading
import Templates

/// Papers that were given out: what each prints is on record, and stays so.
enum IssuedPapers {
    /// What is wrong with the issued papers of a site: one that is not on record, that would print something else, or
    /// whose record is not as it was written.
    static func check(_ content: Content, _ states: KeptStates, _ words: Words) -> [Diagnostic] {
        let (records, problems) = records(of: content)
        let issued = content.reports.filter { $0.issued != nil }
        return problems
            + issued.parallelMap(pieces: issued.count) { report -> Diagnostic? in
                guard let issued = report.issued, let paper = paper(of: report, content, states, words) else {
                    return nil
                }
                guard let same = records[paper.name] else {
                    let isDamaged = content.papers.contains { $0.name == paper.name }
                    return isDamaged ? nil : unrecorded(report, issued)
                }
                return same.lines == paper.lines ? nil : changed(report, issued, from: same.lines, to: paper.lines)
            }
            .compactMap(\.self)
    }

    /// The issued papers of a snapshot that are not on record.
    static func unrecorded(
        of snapshot: String, _ content: Content, _ states: KeptStates, _ words: Words
    ) -> [IssuedPaper] {
        content.reports.filter { $0.issued?.snapshot.text == snapshot }.compactMap { report in
            guard let paper = paper(of: report, content, states, words) else { return nil }
            return content.papers.contains { $0.name == paper.name } ? nil : paper
        }
    }

    /// The papers on record, by the names of their folders. One that is not whole is none, and is told.
    private static func records(of content: Content) -> ([String: IssuedPaper], [Diagnostic]) {
        var papers: [String: IssuedPaper] = [:]
        var problems: [Diagnostic] = []
        for folder in content.papers {
            let damage = folder.damage
            problems += damage.map { file, message in
                Diagnostic(
                    PublishingKind.issuedPaperChanged, "\(message), and this paper was issued", at: folder.place(file),
                    help: "bring it back from an earlier version of the sources; to correct the paper, "
                        + "issue a new version")
            }
            guard damage.isEmpty else { continue }
            let (paper, found) = IssuedPaperReader.read(folder)
            problems += found
            papers[folder.name] = paper
        }
        return (papers, problems)
    }

    /// What an issued paper prints; nil when its snapshot cannot be read.
    private static func paper(
        of report: Report, _ content: Content, _ states: KeptStates, _ words: Words
    ) -> IssuedPaper? {
        guard let issued = report.issued,
            let page = SitePages.issuedPaper(report, content, states, words)
        else { return nil }
        var writer = HTMLWriter()
        page.render(&writer)
        // What the site says of itself above every paper is not what was issued.
        let notice = content.site.notice?.text
        return IssuedPaper(
            report: report.name.text, version: issued.version,
            lines: PaperLines.lines(of: writer.bytes).filter { $0 != notice })
    }

    private static func unrecorded(_ report: Report, _ issued: Report.Issue) -> Diagnostic {
        let name = issued.snapshot.text
        return Diagnostic(
            PublishingKind.unrecordedPaper, "what `\(report.name.text)` prints is not on record",
            at: issued.snapshot.span,
            help: "run `goldthread snapshot \(name)`: it puts the paper on record in `\(KeptFolder.papers)`",
            subject: .init(entity: report.name.text))
    }

    private static func changed(
        _ report: Report, _ issued: Report.Issue, from old: [String], to new: [String]
    ) -> Diagnostic {
        let changes = new.difference(from: old)
        let shown = changes.prefix(mostChanges).map { change in
            switch change {
            case .remove(_, let line, _): "no longer “\(line)”"
            case .insert(_, let line, _): "now “\(line)”"
            }
        }
        let more = changes.count > mostChanges ? ["and \(changes.count - mostChanges) more lines"] : []
        return Diagnostic(
            PublishingKind.issuedPaperChanged,
            "`\(report.name.text)` was issued and would print something else: \((shown + more).joined(separator: "; "))",
            at: issued.date.span,
            help: "put back what was there; to correct it, give it `version: \(issued.version + 1)` and run "
                + "`goldthread snapshot \(issued.snapshot.text)`",
            subject: .init(entity: report.name.text))
    }

    /// How many lines a message shows.
    private static let mostChanges = 6
}
