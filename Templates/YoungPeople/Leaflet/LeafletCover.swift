import HTMLKit
import Plan
import QRCode

/// What a leaflet begins with: whose it is, what it is called, how things stood when, where to read more, and what is
/// in it.
struct LeafletCover: Component {
    let parts: [LeafletPart]
    let asAt: Worded
    let young: YoungContext
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        let context = page.context
        page.div(.class("leaflet-cover")) { page in
            page.p(.class("council")) { $0.isolated(context.site.council.text) }
            page.div(.class("leaflet-title")) { page in
                page.drawing(parts.first?.entry.page.drawing ?? .leaflet)
                page.h1 { $0.isolated(context.youngTitle) }
            }
            page.p(.class("as-at")) { $0.text(asAt) }
        }
        page.add(SiteNotice())
        writeScan(to: &page)
        writeContents(to: &page)
    }

    private func writeScan(to page: inout Page) {
        if let address = page.context.site.youngPeople.address?.text,
            let code = try? QRMatrix(YoungPeopleSettings.link(to: address))
        {
            page.div(.class("scan")) { page in
                page.add(
                    QRCodeView(
                        code: code, name: words(.code, ["address": address]).text, id: page.ids.claim("scan-code")))
                page.div(.class("scan-words")) { page in
                    page.p { $0.text(words(.scan)) }
                    page.p(address, .class("scan-address"), .dir(.ltr))
                }
            }
        }
    }

    private func writeContents(to page: inout Page) {
        let context = page.context
        let listed = parts.filter { !$0.isNamedAsWhole(context) }
        if listed.count > 1 {
            page.ul(.class("leaflet-contents")) { page in
                for part in listed {
                    page.li(.lang(part.entry.textLanguage.tag.tag), .dir(part.entry.textLanguage.tag.direction)) {
                        $0.a(part.entry.page.title.text, .href(.fragment(part.id)))
                    }
                }
            }
        }
    }
}

/// What a leaflet ends with: whom to ask, that things change, and lines in other languages.
struct LeafletEnd: Component {
    let young: YoungContext
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        page.div(.class("leaflet-end")) { page in
            page.add(YoungContact(young: young))
            page.p { $0.text(words(.printedCopies)) }
            if young.language.file != nil, !young.language.translation.isChecked {
                page.p { $0.text(words(.awaitingCheck)) }
            }
            if !page.context.site.languagePanel.isEmpty {
                page.h2 { $0.text(words(.inYourLanguage)) }
                page.add(LanguagePanel(lines: page.context.site.languagePanel))
            }
        }
    }
}
