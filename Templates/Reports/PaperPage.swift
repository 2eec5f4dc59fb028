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
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(description(context)))
            page.link(.rel("stylesheet"), .href(sheet(context)))
        } body: { page in
            page.main { page in
                if context.medium == .issued { page.add(AsIssued(report: report)) }
                if context.site.brand.logo != nil { page.div(.class("paper-logo")) { $0.add(Logo()) } }
                page.p(context.owner, .class("paper-owner"))
                page.add(MadeBy())
                if let notice = context.site.notice { page.p(.class("notice")) { $0.isolated(notice.text) } }
                page.add(ReportHead(report: report))
                page.add(ReportMatter(report: report))
                page.add(EarlyDatesNote())
                page.add(ReportEnd(report: report))
                if !context.site.languagePanel.isEmpty {
                    page.section(.class("paper-end paper-languages")) { page in
                        page.h2(words.papers.languages)
                        page.add(LanguagePanel(lines: context.site.languagePanel))
                    }
                }
                page.p(context.printedCopies, .class("going-out-of-date"))
            }
        }
    }

    private func sheet(_ context: PageContext) -> Link {
        context.medium == .issued ? .relative(IssuedPaper.sheet) : context.link(to: .printSheet)
    }

    private var rootClass: String { report.kind.value.rawValue.replacingSpaces }

    private func description(_ context: PageContext) -> String {
        let words = context.words
        return [
            words.reports.name(of: report), report.board?.text,
            words.site.asAt.filled(["date": words.day(context.day)]),
        ]
        .compactMap(\.self).joined(separator: ", ")
    }
}

/// That a page is a paper as it was issued, and where the site says whether another has replaced it.
private struct AsIssued: Component {
    let report: Report

    func write(to page: inout Page) {
        guard let issued = report.issued else { return }
        let words = page.words
        let address = Address.issued(IssuedPaper.name(of: report.name.text, issued.version))
        page.p(.class("as-issued")) { page in
            page.text(
                issued.date.map { words.papers.asIssued.filled(["date": words.day($0.value)]) }
                    ?? words.papers.asIssuedUndated)
            page.text(" ")
            page.a(words.papers.whetherReplaced, .href(page.context.link(to: address)))
        }
    }
}

extension String {
    /// A name of several words as one class.
    fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
