import Diagnostics
import HTMLKit
import Plan

/// Whom to ask. In another language the council's English stands on a line of its own, so that text from right to left
/// does not break it in two.
struct YoungContact: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        if let contact = page.context.site.contact {
            if young.language.tag == .english {
                page.p { page in
                    writeLabel(to: &page)
                    page.text(" ")
                    page.isolated(contact.text)
                }
            } else {
                page.p { writeLabel(to: &$0) }
                page.p(.lang(LanguageTag.english.tag), .dir(.ltr)) { $0.isolated(contact.text) }
            }
        }
    }

    private func writeLabel(to page: inout Page) {
        page.text(young.frame(.questions))
        page.text(":")
    }
}
