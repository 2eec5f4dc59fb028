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
            HTMLKit.link(.rel("stylesheet"), .href(sheet))
        } body: {
            main {
                if context.medium == .issued { AsIssued(report: report, context: context) }
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

    private var sheet: Link {
        context.medium == .issued ? .relative(IssuedPaper.sheet) : context.link(to: .printSheet)
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

/// That a page is a paper as it was issued, and where the site says whether another has replaced it.
private struct AsIssued: HTML {
    let report: Report
    let context: PageContext

    var body: some HTML {
        if let issued = report.issued {
            p(.class("as-issued")) {
                context.words.papers.asIssued.filled(["date": context.words.day(issued.date.value)])
                " "
                a(.href(context.link(to: .issued(IssuedPaper.name(of: report.name.text, issued.version))))) {
                    context.words.papers.whetherReplaced
                }
            }
        }
    }
}

extension String {
    /// A name of several words as one class.
    fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
