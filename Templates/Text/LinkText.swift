import HTMLKit
import Plan

extension Page {
    /// Writes the name or title within a link. A link holds no other, so an abbreviation in it is marked where the page
    /// has it first, and explained at the end of the page unless the page's own text explains it.
    mutating func linkText(_ name: PlainText) {
        let text = name.text
        let found = abbreviationsToMark(in: name)
        guard !found.isEmpty else { return isolated(text) }
        var end = text.startIndex
        for place in found {
            let lower = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
            isolated(String(text[end..<lower]))
            abbr(text[lower..<upper], .title(place.entry.expansion))
            end = upper
        }
        isolated(String(text[end...]))
    }

    /// The abbreviations of a text in a link that the page has neither explained nor marked.
    private mutating func abbreviationsToMark(in name: PlainText) -> [GlossaryIndex.Found] {
        guard !name.marks.isEmpty, context.first != .glossary else { return [] }
        let found = context.publication.glossary.abbreviations(of: name.marks)
        // A text from right to left stays whole: its parts would change places.
        guard !found.isEmpty, !TextTraits(name.text).isRightToLeft else { return [] }
        return found.filter { abbreviations.meet($0.name, $0.entry) }
    }
}

/// The abbreviations that stand only in links of the page, explained at its end.
struct LinkAbbreviations: Component {
    func write(to page: inout Page) {
        let left = page.abbreviations.left
        if !left.isEmpty { page.add(AbbreviationList(abbreviations: left)) }
    }
}

/// Abbreviations with what they stand for, each a way to the glossary.
struct AbbreviationList: Component {
    let abbreviations: [PageAbbreviations.Named]

    func write(to page: inout Page) {
        let context = page.context
        page.p(.class("abbreviations")) { page in
            for index in abbreviations.indices {
                let found = abbreviations[index]
                if index > 0 { page.text(context.words.site.abbreviationSeparator) }
                page.a(found.name, .class("abbr"), .href(context.link(to: found.entry.place)))
                page.text(context.words.site.abbreviation.filled(["expansion": found.entry.expansion]))
            }
        }
    }
}
