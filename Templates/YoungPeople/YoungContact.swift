import Diagnostics
import HTMLKit
import Plan

/// Whom to ask. In another language the council's English stands on a line of its own, so that text from right to left
/// does not break it in two.
struct YoungContact: HTML {
    let young: YoungContext

    var body: some HTML {
        if let contact = young.context.site.contact {
            if young.language.tag == .english {
                p {
                    label
                    " "
                    Isolated(contact.text)
                }
            } else {
                p { label }
                p(.lang(LanguageTag.english.tag), .dir(.ltr)) { Isolated(contact.text) }
            }
        }
    }

    @HTMLBuilder
    private var label: some HTML {
        WordedText(young.frame(.questions))
        ":"
    }
}
