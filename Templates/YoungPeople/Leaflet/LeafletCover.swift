import HTMLKit
import Plan
import QRCode

/// What a leaflet begins with: whose it is, what it is called, how things stood when, where to read more, and what is
/// in it.
struct LeafletCover: HTML {
    let parts: [LeafletPart]
    let asAt: Worded
    let young: YoungContext

    private var context: PageContext { young.context }
    private var words: YoungWords { young.frame }

    var body: some HTML {
        div(.class("leaflet-cover")) {
            p(.class("council")) { Isolated(context.site.council.text) }
            div(.class("leaflet-title")) {
                DrawingView(parts.first?.entry.page.drawing ?? .leaflet)
                h1 { Isolated(context.youngTitle) }
            }
            p(.class("as-at")) { WordedText(asAt) }
        }
        SiteNotice(context: context)
        scan
        contents
    }

    @HTMLBuilder
    private var scan: some HTML {
        if let address = context.site.youngPeople.address?.text,
            let code = try? QRMatrix(YoungPeopleSettings.link(to: address))
        {
            div(.class("scan")) {
                QRCodeView(
                    code: code, name: words(.code, ["address": address]).text, id: context.ids.claim("scan-code"))
                div(.class("scan-words")) {
                    p { WordedText(words(.scan)) }
                    p(.class("scan-address"), .dir(.ltr)) { address }
                }
            }
        }
    }

    @HTMLBuilder
    private var contents: some HTML {
        let listed = parts.filter { !$0.isNamedAsWhole(context) }
        if listed.count > 1 {
            ul(.class("leaflet-contents")) {
                ForEach(listed) { part in
                    li(
                        .lang(part.entry.textLanguage.tag.tag), .dir(part.entry.textLanguage.tag.direction)
                    ) { a(.href(.fragment(part.id))) { part.entry.page.title.text } }
                }
            }
        }
    }
}

/// What a leaflet ends with: whom to ask, that things change, and lines in other languages.
struct LeafletEnd: HTML {
    let young: YoungContext

    private var context: PageContext { young.context }
    private var words: YoungWords { young.frame }

    var body: some HTML {
        div(.class("leaflet-end")) {
            YoungContact(young: young)
            p { WordedText(words(.printedCopies)) }
            if young.language.file != nil, !young.language.translation.isChecked {
                p { WordedText(words(.awaitingCheck)) }
            }
            if !context.site.languagePanel.isEmpty {
                h2 { WordedText(words(.inYourLanguage)) }
                LanguagePanel(lines: context.site.languagePanel)
            }
        }
    }
}
