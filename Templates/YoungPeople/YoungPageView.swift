import Diagnostics
import HTMLKit
import Plan

/// A page for young people.
struct YoungPageView: HTML {
    let entry: YoungSite.Entry
    let young: YoungContext

    private var page: YoungPage { entry.page }
    private var isTranslated: Bool { entry.textLanguage.tag == young.language.tag }

    var body: some HTML {
        YoungLayout(young, title: page.title.text, inLanguage: address(in:)) {
            if !isTranslated { p(.class("label")) { WordedText(young.frame(.notTranslated)) } }
            div(
                .class("text"), .lang(isTranslated ? nil : entry.textLanguage.tag.tag),
                .dir(isTranslated ? nil : entry.textLanguage.tag.direction)
            ) {
                YoungTitle(page: page, young: young)
                ForEach(page.prose) { YoungText($0, level: 2, young) }
            }
        }
    }
}

extension YoungPageView {
    /// Where the page stands in a language.
    private func address(in language: YoungLanguage) -> Address? { .youngPage(language.tag, page.name.text) }
}

/// The title with its drawing, and whether anybody has checked the page.
struct YoungTitle: HTML {
    let page: YoungPage
    var level = 1
    let young: YoungContext

    var body: some HTML {
        if let drawing = page.drawing {
            Pictured(drawing) { title }
        } else {
            title
        }
        YoungChecked(page: page, young: young)
    }

    private var title: some HTML {
        heading(level: level, .id(level == 1 ? nil : young.context.ids.claim(Slug.make(page.name.text)))) {
            Isolated(page.title.text)
        }
    }
}

/// Whether a page is Easy Read, and who checked it; that it is a draft while nobody has.
struct YoungChecked: HTML {
    let page: YoungPage
    let young: YoungContext

    var body: some HTML {
        if page.isEasyRead { p(.class("label", "easy-read")) { WordedText(young.words(.easyRead)) } }
        if let check = page.check {
            p(.class("checked")) { WordedText(young.words(.checkedBy, facts(of: check))) }
        } else {
            p(.class("label", "draft")) { WordedText(young.words(.draft)) }
        }
    }

    private func facts(of check: YoungPage.Check) -> KeyValuePairs<String, String> {
        ["by": check.by.text, "date": young.words(check.date.value).text, "readers": check.readers.text]
    }
}
