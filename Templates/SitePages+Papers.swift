import Assessing
import Diagnostics
import Linking
import Plan

/// The papers: each as a page of the site and as it is printed, and the list of them.
extension SitePages {
    static func papers(_ publication: Publication) -> [PageTemplate] {
        let reports = publication.reports
        guard !reports.isEmpty else { return [] }
        var pages = [PageTemplate(.reports, publication) { ReportsPage(context: $0) }]
        var byDay: [Day: Publication] = [publication.day: publication]
        for report in reports {
            let day = report.day ?? publication.day
            let told = byDay[day] ?? publication.told(on: day)
            byDay[day] = told
            let name = report.name.text
            let scope = report.query.filter.plans.first?.text
            pages.append(
                PageTemplate(.report(name), told, of: scope) { ReportPage(report: report, context: $0) })
            pages.append(
                PageTemplate(.paper(name), told, of: scope, on: .paper) { PaperPage(report: report, context: $0) })
        }
        return pages
    }
}

extension Publication {
    /// The same plan as it stood on another day.
    fileprivate func told(on day: Day) -> Publication { Publication(plan, plan.assess(on: day), originalWords, states: states) }
}
