package import Assessing
import Diagnostics
import HTMLKit
package import Plan

/// The papers: each as a page of the site and as it is printed, and the list of them.
extension SitePages {
    /// - Parameter pages: The other pages of the site, which papers about an older state of the plan may lead to.
    static func papers(
        _ publication: Publication, beside pages: [PageTemplate]
    ) -> [PageTemplate] {
        let reports = publication.reports
        guard !reports.isEmpty else { return [] }
        var papers = [PageTemplate(.reports, publication, ReportsPage())]
        let reachable = Set(pages.map(\.address) + papers.map(\.address) + reports.map { .report($0.name.text) })
        var byDay: [ReportingDay: Publication] = [publication.day: publication]
        for report in reports {
            let told: Publication
            if let state = publication.states.byReport[report.name.text] {
                told = publication.told(as: state, reachable: reachable)
            } else {
                let assessment = report.day.map(publication.assessment.told) ?? publication.assessment
                told = byDay[assessment.reportingDay] ?? publication.told(as: assessment)
                byDay[assessment.reportingDay] = told
            }
            let scope = report.query.filter.plans.first?.text
            papers.append(
                PageTemplate(.report(report.name.text), told, of: scope, ReportPage(report: report)))
            papers.append(paper(report, told))
        }
        return papers
    }

    /// What an issued paper prints; nil when the state that it tells of is not there.
    package static func issuedPaper(
        _ report: Report, _ content: Content, _ states: KeptStates, _ words: Words
    ) -> PageTemplate? {
        guard let state = states.byReport[report.name.text] else { return nil }
        let told = Publication(
            state, words, states: states, reports: content.reports, reachable: [])
        return paper(report, told)
    }

    private static func paper(_ report: Report, _ publication: Publication) -> PageTemplate {
        let scope = report.query.filter.plans.first?.text
        return PageTemplate(.printPage(report.name.text), publication, of: scope, on: .paper, PaperPage(report: report))
    }
}

extension Publication {
    /// The same plan as it stood on another day.
    fileprivate func told(as assessment: Assessment) -> Publication {
        var told = Publication(assessment, words, states: states)
        told.papers = papers
        told.young = young
        return told
    }

    /// An older state of the plan.
    fileprivate func told(as state: Assessment, reachable: Set<Address>) -> Publication {
        var told = Publication(
            state, words, states: states, reports: reports, reachable: reachable)
        told.papers = papers
        told.young = young
        return told
    }
}
