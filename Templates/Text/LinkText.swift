import HTMLKit
import Plan

/// The name or title within a link. A link holds no other, so an abbreviation in it is marked where the page has it
/// first, and explained at the end of the page unless the page's own text explains it.
struct LinkText: HTML {
    private let name: PlainText
    private let context: PageContext

    init(_ name: PlainText, _ context: PageContext) {
        self.name = name
        self.context = context
    }

    var body: some HTML {
        Written { [name, context] writer in
            let found = context.abbreviationsToMark(in: name)
            let text = name.text
            guard !found.isEmpty else { return Isolated(text).render(into: &writer) }
            var end = text.startIndex
            for place in found {
                let lower = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
                let upper = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
                Isolated(String(text[end..<lower])).render(into: &writer)
                abbr(.title(place.entry.expansion)) { String(text[lower..<upper]) }.render(into: &writer)
                end = upper
            }
            Isolated(String(text[end...])).render(into: &writer)
        }
    }
}

extension PageContext {
    /// The abbreviations of a text in a link that the page has neither explained nor marked.
    fileprivate func abbreviationsToMark(in name: PlainText) -> [GlossaryIndex.Found] {
        guard first != .glossary else { return [] }
        let found = publication.glossary.abbreviations(of: name.marks)
        // A text from right to left stays whole: its parts would change places.
        guard !found.isEmpty, !TextTraits(name.text).isRightToLeft else { return [] }
        return found.filter { abbreviations.meet($0.name, $0.entry) }
    }
}

/// The abbreviations that stand only in links of the page, explained at its end.
struct LinkAbbreviations: HTML {
    let context: PageContext

    var body: some HTML {
        let left = context.abbreviations.left
        if !left.isEmpty { AbbreviationList(abbreviations: left, context: context) }
    }
}

/// Abbreviations with what they stand for, each a way to the glossary.
struct AbbreviationList: HTML {
    let abbreviations: [PageAbbreviations.Named]
    let context: PageContext

    var body: some HTML {
        p(.class("abbreviations")) {
            ForEach(abbreviations.indices) { index in
                let found = abbreviations[index]
                if index > 0 { context.words.site.abbreviationSeparator }
                a(.class("abbr"), .href(context.link(to: found.entry.place))) { found.name }
                context.words.site.abbreviation.filled(["expansion": found.entry.expansion])
            }
        }
    }
}
