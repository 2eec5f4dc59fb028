import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A paper as it is printed: without the site around it, with a sheet of styles of its own.
struct PaperPage: HTML {
    let report: Report
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        HTMLDocument(lang: words.language, title: report.title.text, policy: context.policy, rootClass: rootClass) {
            meta(.name("dcterms.created"), .content(context.day.iso8601))
            meta(.name("author"), .content(context.site.council.text))
            meta(.name("description"), .content(description))
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
        } body: {
            main {
                p(.class("paper-owner")) { owner }
                if let notice = context.site.notice { p(.class("notice")) { Isolated(notice.text) } }
                ReportHead(report: report, context: context)
                ReportMatter(report: report, context: context)
                ReportEnd(report: report, context: context)
                if !context.site.languagePanel.isEmpty {
                    section(.class("paper-end", "paper-languages")) {
                        h2 { words.papers.languages }
                        LanguagePanel(lines: context.site.languagePanel)
                    }
                }
                p(.class("going-out-of-date")) { words.site.printedCopies }
            }
        }
    }

    private var rootClass: String { report.kind.value.rawValue.replacingSpaces }

    private var owner: String {
        guard let service = context.site.service?.text else { return context.site.council.text }
        return words.site.serviceOfCouncil.filled(["service": service, "council": context.site.council.text])
    }

    private var description: String {
        [words.reports.name(of: report), report.board?.text, words.site.asAt.filled(["date": words.day(context.day)])]
            .compactMap(\.self).joined(separator: ", ")
    }
}

extension String {
    /// A name of several words as one class.
    fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
