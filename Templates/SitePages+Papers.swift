import Assessing
import Diagnostics
import Graph
import HTMLKit
package import Plan

/// The papers: each as a page of the site and as it is printed, and the list of them.
extension SitePages {
    static func papers(_ publication: Publication) -> [PageTemplate] {
        guard publication.hasPapers else { return [] }
        var papers = [PageTemplate(.reports, publication, ReportsPage())]
        let content = publication.plan.content
        // Papers about the same day share what is worked out for it.
        var byDay: [ReportingDay: Publication] = [publication.day: publication]
        for report in content.reports where !content.isIssued(report) {
            let assessment = report.day.map(publication.assessment.told) ?? publication.assessment
            let told = byDay[assessment.reportingDay] ?? publication.told(as: assessment)
            byDay[assessment.reportingDay] = told
            papers.append(
                PageTemplate(.report(report.name.text), told, of: report.plan, ReportPage(report: report)))
            papers.append(paper(report, told, at: .printPage(report.name.text), on: .paper))
        }
        papers += publication.listedPapers.compactMap(\.issued).map { issued(.report($0.head.report), $0, publication) }
        papers += content.papers.map { issued(.issued($0.name), $0, publication) }
        return papers
    }

    /// A paper that is about to be issued: as it is printed, as the page that is kept, and its figures as data, where it has any.
    package static func issuing(
        _ report: Report, _ issue: Report.Issue, _ publication: Publication
    ) -> (printed: PageTemplate, kept: PageTemplate, figures: [UInt8]?) {
        let told = report.day.map { publication.told(as: publication.assessment.told(on: $0)) } ?? publication
        let name = IssuedPaper.name(of: report.name.text, issue.version)
        return (
            paper(report, told, at: .printPage(report.name.text), on: .paper),
            paper(report, told, at: .issued(name, file: IssuedPaper.page), on: .issued),
            PaperFigures.bytes(of: report, told)
        )
    }

    private static func issued(
        _ address: Address, _ issued: IssuedPaper, _ publication: Publication
    ) -> PageTemplate {
        PageTemplate(address, publication, IssuedPaperPage(paper: issued))
    }

    private static func paper(
        _ report: Report, _ publication: Publication, at address: Address, on medium: PageContext.Medium
    ) -> PageTemplate {
        PageTemplate(address, publication, of: report.plan, on: medium, PaperPage(report: report))
    }
}

extension Report {
    /// The plan whose own names for things its words use.
    fileprivate var plan: String? { query.filter.plans.first?.text }
}

extension Publication {
    /// The plan as it stood on the day that a report tells of.
    func telling(of report: Report) -> Publication {
        report.day.map { told(as: assessment.told(on: $0)) } ?? self
    }

    /// The plan as it stood when a pack was published.
    func telling(packOf meeting: Meeting, _ supplement: Supplement?) -> Publication {
        told(as: assessment.telling(packOf: meeting, supplement))
    }

    /// The same plan as it stood on another day.
    fileprivate func told(as assessment: Assessment) -> Publication {
        if assessment.reportingDay == day { return self }
        var told = Publication(assessment, words, states: states)
        told.papers = papers
        told.young = young
        return told
    }
}
