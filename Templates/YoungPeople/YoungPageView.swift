import Diagnostics
import HTMLKit
import Plan

/// A page for young people.
struct YoungPageView: Component {
    let entry: YoungSite.Entry
    let young: YoungContext

    private var isTranslated: Bool { entry.textLanguage.tag == young.language.tag }

    func write(to page: inout Page) {
        page.youngLayout(
            young, title: entry.page.title.text, isDraft: entry.page.check == nil, inLanguage: address(in:)
        ) { page in
            if !isTranslated { page.p(.class("label")) { $0.text(young.frame(.notTranslated)) } }
            page.div(
                .class("text"), .lang(isTranslated ? nil : entry.textLanguage.tag.tag),
                .dir(isTranslated ? nil : entry.textLanguage.tag.direction)
            ) { page in
                page.add(YoungTitle(entry.page, young: young))
                for prose in entry.page.prose { page.add(YoungText(prose, level: 2, young)) }
            }
        }
    }

    /// Where the page stands in a language.
    private func address(in language: YoungLanguage) -> Address? { .youngPage(language.tag, entry.page.name.text) }
}

/// The title with its drawing, and whether anybody has checked the page.
struct YoungTitle: Component {
    /// The page that it is the title of.
    let named: YoungPage
    let level: Int
    let young: YoungContext

    init(_ named: YoungPage, level: Int = 1, young: YoungContext) {
        self.named = named
        self.level = level
        self.young = young
    }

    func write(to page: inout Page) {
        if let drawing = named.drawing {
            page.pictured(drawing) { writeTitle(to: &$0) }
        } else {
            writeTitle(to: &page)
        }
        page.add(YoungChecked(named, young: young))
    }

    private func writeTitle(to page: inout Page) {
        page.heading(level: level, .id(level == 1 ? nil : page.ids.claim(Slug.make(named.name.text)))) {
            $0.isolated(named.title.text)
        }
    }
}

/// Whether a page is Easy Read, and who checked it. That nobody has is told at the foot.
struct YoungChecked: Component {
    let checked: YoungPage
    let young: YoungContext

    init(_ checked: YoungPage, young: YoungContext) {
        self.checked = checked
        self.young = young
    }

    func write(to page: inout Page) {
        if checked.isEasyRead { page.p(.class("label easy-read")) { $0.text(young.words(.easyRead)) } }
        if let check = checked.check {
            page.p(.class("checked")) { $0.text(young.words(.checkedBy, facts(of: check))) }
        }
    }

    private func facts(of check: YoungPage.Check) -> KeyValuePairs<String, String> {
        ["by": check.by.text, "date": young.words(check.date.value).text, "readers": check.readers.text]
    }
}
