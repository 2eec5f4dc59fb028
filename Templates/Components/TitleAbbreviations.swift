import HTMLKit
import Plan

/// The abbreviations of a page's title, explained beneath it: a title itself holds no links.
struct TitleAbbreviations: HTML {
    let title: String
    let context: PageContext

    var body: some HTML {
        let found = context.publication.glossary.find(in: title).filter { context.abbreviations.claim($0.name) }
        if !found.isEmpty {
            p(.class("abbreviations")) {
                ForEach(found.indices) { index in
                    if index > 0 { context.words.site.abbreviationSeparator }
                    a(
                        .class("abbr"), .href(context.link(to: .glossary, fragment: found[index].entry.fragment))
                    ) { found[index].name }
                    context.words.site.abbreviation.filled(["expansion": found[index].entry.expansion])
                }
            }
        }
    }
}
