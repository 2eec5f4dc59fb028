import HTMLKit
import Plan

/// The abbreviations of a page's title, explained beneath it: a title itself holds no links.
struct TitleAbbreviations: Component {
    let title: PlainText

    func write(to page: inout Page) {
        let found = page.context.publication.glossary.abbreviations(of: title.marks)
            .filter { page.abbreviations.claim($0.name) }
        if !found.isEmpty { page.add(AbbreviationList(abbreviations: found.map { ($0.name, $0.entry) })) }
    }
}
