import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A paper as it is printed: without the site around it, with a sheet of styles of its own.
struct PaperPage: Component {
    let report: Report

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.document(lang: words.language, title: report.title.text, policy: context.policy, rootClass: rootClass) {
            page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.council.text))
            page.meta(.name("description"), .content(description(context)))
            page.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
        } body: { page in
            page.main { page in
                page.p(owner(context), .class("paper-owner"))
                if let notice = context.site.notice { page.p(.class("notice")) { $0.isolated(notice.text) } }
                page.add(ReportHead(report: report))
                page.add(ReportMatter(report: report))
                page.add(ReportEnd(report: report))
                if !context.site.languagePanel.isEmpty {
                    page.section(.class("paper-end paper-languages")) { page in
                        page.h2(words.papers.languages)
                        page.add(LanguagePanel(lines: context.site.languagePanel))
                    }
                }
                page.p(words.site.printedCopies, .class("going-out-of-date"))
            }
        }
    }

    private var rootClass: String { report.kind.value.rawValue.replacingSpaces }

    private func owner(_ context: PageContext) -> String {
        guard let service = context.site.service?.text else { return context.site.council.text }
        return context.words.site.serviceOfCouncil.filled(["service": service, "council": context.site.council.text])
    }

    private func description(_ context: PageContext) -> String {
        let words = context.words
        return [
            words.reports.name(of: report), report.board?.text,
            words.site.asAt.filled(["date": words.day(context.day)]),
        ]
        .compactMap(\.self).joined(separator: ", ")
    }
}

extension String {
    /// A name of several words as one class.
    fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
