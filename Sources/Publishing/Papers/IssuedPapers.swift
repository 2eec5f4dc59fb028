import Assessing
import Diagnostics
import HTMLKit
import Linking
import Parallel
import Plan
import Templates

/// Papers that were given out: what each prints is on record, and stays so.
enum IssuedPapers {
    /// What is wrong with the issued papers of a site: one that is not on record, or that would print something else.
    static func check(
        _ content: Content, _ states: KeptStates, _ records: [PaperRecord], _ words: Words
    ) -> [Diagnostic] {
        let issued = content.reports.filter { $0.issued != nil }
        return issued.parallelMap(pieces: issued.count) { report -> Diagnostic? in
            guard let issued = report.issued, let paper = record(of: report, content, states, words) else { return nil }
            let same = records.first { $0.report == paper.report && $0.version == paper.version }
            guard let same else { return unrecorded(report, issued) }
            return same.lines == paper.lines ? nil : changed(report, issued, from: same.lines, to: paper.lines)
        }
        .compactMap(\.self)
    }

    /// The issued papers of a snapshot that are not on record.
    static func unrecorded(
        of snapshot: String, _ content: Content, _ states: KeptStates, _ records: [PaperRecord], _ words: Words
    ) -> [PaperRecord] {
        content.reports.filter { $0.issued?.snapshot.text == snapshot }.compactMap { report in
            guard let paper = record(of: report, content, states, words) else { return nil }
            let isThere = records.contains { $0.report == paper.report && $0.version == paper.version }
            return isThere ? nil : paper
        }
    }

    /// What an issued paper prints; nil when its snapshot cannot be read.
    static func record(
        of report: Report, _ content: Content, _ states: KeptStates, _ words: Words
    ) -> PaperRecord? {
        guard let issued = report.issued,
            let page = SitePages.issuedPaper(report, content, states, words)
        else { return nil }
        var writer = HTMLWriter()
        page.render(&writer)
        // What the site says of itself above every paper is not what was issued.
        let notice = content.site.notice?.text
        return PaperRecord(
            report: report.name.text, version: "\(issued.version)",
            lines: PaperLines.lines(of: writer.bytes).filter { $0 != notice })
    }

    private static func unrecorded(_ report: Report, _ issued: Report.Issue) -> Diagnostic {
        let name = issued.snapshot.text
        return Diagnostic(
            PublishingKind.unrecordedPaper, "what `\(report.name.text)` prints is not on record",
            at: issued.snapshot.span,
            help: "run `goldthread snapshot \(name)`: it adds the paper to that snapshot",
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
