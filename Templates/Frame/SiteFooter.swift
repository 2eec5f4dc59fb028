import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The date, edition, versions, pages and contact.
struct SiteFooter: Component {
    let plan: String?
    /// Whether there are links: not on a page that is shown at other addresses than its own.
    var hasLinks = true

    func write(to page: inout Page) {
        if hasLinks {
            page.shared(.footer(plan: plan)) { writeWhole(to: &$0) }
        } else {
            writeWhole(to: &page)
        }
    }

    private func writeWhole(to page: inout Page) {
        let context = page.context
        let words = context.words.site
        page.footer(.class("site-footer")) { page in
            page.div(.class("wrap")) { page in
                page.p(.class("as-at")) { page in
                    page.strong(words.asAt.filled(["date": context.words.day(context.day)]))
                    page.text(" · ")
                    page.text(context.words.edition(context.plan.edition.name))
                    for version in versions(context) {
                        page.text(" · ")
                        page.text(version)
                    }
                }
                if let contact = context.site.contact {
                    page.p { page in
                        page.text(words.contact)
                        page.text(": ")
                        page.text(contact.text)
                    }
                }
                page.add(MadeBy())
                if hasLinks { page.add(FooterLinks()) }
                page.p(page.context.printedCopies, .class("print-only"))
            }
        }
    }

    private func versions(_ context: PageContext) -> [String] { context.publication.versions(of: plan) }
}
