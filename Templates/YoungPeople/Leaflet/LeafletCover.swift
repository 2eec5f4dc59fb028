import HTMLKit
import Plan
import QRCode

/// What a booklet begins with: whose it is, what it is called, how things stood when, where to read more, and what is
/// in it.
struct LeafletCover: Component {
    let name: String
    let parts: [LeafletPart]
    let asAt: Worded
    let young: YoungContext

    func write(to page: inout Page) {
        let context = page.context
        page.div(.class("leaflet-cover")) { page in
            page.p(.class("council")) { $0.isolated(context.site.council.text) }
            page.div(.class("leaflet-title")) { page in
                page.drawing(parts.first?.entry.page.drawing ?? .leaflet)
                page.h1 { $0.isolated(name) }
            }
            page.p(.class("as-at")) { $0.text(asAt) }
        }
        page.add(SiteNotice())
        page.add(LeafletScan(young: young))
        writeContents(to: &page)
    }

    private func writeContents(to page: inout Page) {
        let listed = parts.filter { !$0.isNamedAsWhole }
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

/// Where to read more, with a code to scan; nothing where the site has no address.
struct LeafletScan: Component {
    let young: YoungContext
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
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
}

/// What a leaflet ends with: whom to ask, that things change, what is a draft, and lines in other languages.
struct LeafletEnd: Component {
    let young: YoungContext
    /// The pages in it that no young people have checked.
    let drafts: [YoungPage]
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        page.div(.class("leaflet-end")) { page in
            page.add(YoungContact(young: young))
            page.p { $0.text(words(.printedCopies)) }
            if !drafts.isEmpty {
                let names = drafts.map { ($0.short ?? $0.title).text }.joined(separator: ", ")
                page.p(.class("label", "draft")) { $0.text(words(.draftPages, ["pages": names])) }
            }
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
