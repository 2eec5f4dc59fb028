import Diagnostics
import Graph
import Linking
import Plan
import Templates

/// Papers that were given out: each lies in a folder of its own and is published as it lies.
enum IssuedPapers {
    /// What is wrong between papers and the reports that they were made of: one that is not there, and a text that was
    /// changed after it was issued.
    static func check(_ content: Content) -> [Diagnostic] {
        content.reports.compactMap { report in
            guard let issue = report.issued else { return nil }
            let name = IssuedPaper.name(of: report.name.text, issue.version)
            // That it is damaged has been told.
            if content.damagedPapers.contains(name) { return nil }
            guard let paper = content.papers.first(where: { $0.name == name }) else { return missing(report, issue) }
            return paper.head.source == nil || paper.head.source == report.digest ? nil : changed(report, issue)
        }
    }

    private static func missing(_ report: Report, _ issue: Report.Issue) -> Diagnostic {
        let name = report.name.text
        return Diagnostic(
            PublishingKind.unrecordedPaper,
            "version \(issue.version) of `\(name)` is marked as issued and is not in `\(KeptFolder.papers)`",
            at: issue.span, help: "run `goldthread issue \(name)`: it makes the paper and keeps it",
            subject: .init(entity: name))
    }

    private static func changed(_ report: Report, _ issue: Report.Issue) -> Diagnostic {
        Diagnostic(
            PublishingKind.issuedTextChanged,
            "this text was changed after it was issued, and the paper stays as it was", at: issue.span,
            help: "to correct the paper, give it `version: \(issue.version + 1)` and the day, and run "
                + "`goldthread issue \(report.name.text)`; otherwise put the text back",
            subject: .init(entity: report.name.text))
    }

    /// The pages to which issued papers lead and that an edition does not have.
    static func leadingNowhere(_ publication: Publication) -> [Diagnostic] {
        let papers = publication.plan.content.papers
        guard papers.contains(where: { !$0.links.isEmpty }), !publication.plan.edition.isForYoungPeople else {
            return []
        }
        let pages = Set(SitePages.all(publication).map(\.address.path))
        return papers.flatMap { paper in
            paper.links.filter { !pages.contains($0) }.map { link in
                Diagnostic(
                    PublishingKind.paperLeadsNowhere,
                    "this paper leads to `\(link)`, and there is no such page any more",
                    at: paper.folder.place(IssuedPaper.page),
                    help:
                        "where it moved, write its old id behind `Formerly:` there; where it has gone, readers come to "
                        + "the page for lost addresses",
                    subject: .init(entity: paper.name))
            }
        }
    }

    /// The papers that have been kept for as long as they were to be.
    static func unwanted(_ content: Content, on today: Day) -> [Diagnostic] {
        content.papers.compactMap { paper in
            guard let last = paper.head.keepUntil, last < today else { return nil }
            return Diagnostic(
                PublishingKind.keptTooLong, "the issued paper `\(paper.name)` was wanted until \(last.slashed)",
                at: paper.folder.place(IssuedPaper.head),
                help: "take its folder out, and `issued` out of its report or the report with it",
                subject: .init(entity: paper.name))
        }
    }
}
