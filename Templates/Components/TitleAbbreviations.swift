import HTMLKit
import Plan

/// The abbreviations of a page's title, explained beneath it: a title itself holds no links.
struct TitleAbbreviations: HTML {
    let title: PlainText
    let context: PageContext

    var body: some HTML {
        let found = context.publication.glossary.abbreviations(of: title.marks)
            .filter { context.abbreviations.claim($0.name) }
        if !found.isEmpty { AbbreviationList(abbreviations: found.map { ($0.name, $0.entry) }, context: context) }
    }
}
