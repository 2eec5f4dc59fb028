import HTMLKit
import Plan

/// A text in which what linking found in it leads somewhere; everything else is escaped.
struct LinkedText: HTML {
    let text: MarkedText
    let context: PageContext
    /// Whether abbreviations are explained at their first use on the page; titles do not.
    var explains = true

    var body: some HTML {
        Written { writer in
            guard TextTraits(text.text).isRightToLeft else {
                return context.write(text, explains: explains, into: &writer)
            }
            bdi { Written { writer in context.write(text, explains: explains, into: &writer) } }.render(into: &writer)
        }
    }
}

extension PageContext {
    /// A plain text, to be written with its references linked.
    func text(_ plain: PlainText, in scope: String, explains: Bool = true) -> LinkedText {
        LinkedText(text: MarkedText(plain), context: self, explains: explains)
    }

    /// Writes a text with its references, web addresses and, at their first use, abbreviations linked. A reference to the
    /// page itself stays text.
    func write(_ text: MarkedText, explains: Bool = true, into writer: inout HTMLWriter) {
        let places = places(of: text, explains: explains)
        if TextTraits(text.text).hasLongWord {
            span(.class("long")) { Written { [self] writer in write(text.text, places, into: &writer) } }
                .render(into: &writer)
        } else {
            write(text.text, places, into: &writer)
        }
    }

    private func write(_ text: String, _ places: [LinkedPlace], into writer: inout HTMLWriter) {
        guard !places.isEmpty else { return writer.text(text) }
        var end = text.startIndex
        for place in places {
            let lower = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
            writer.text(String(text[end..<lower]))
            a(.class(place.name), .href(place.link), .title(place.title)) { String(text[lower..<upper]) }
                .render(into: &writer)
            end = upper
        }
        writer.text(String(text[end...]))
    }

    /// A place of a text that becomes a link.
    private struct LinkedPlace {
        let range: Range<Int>
        let link: Link
        let name: String
        var title: String?
    }

    /// The places of a text that become links on this page, in order.
    private func places(of text: MarkedText, explains: Bool) -> [LinkedPlace] {
        guard !text.marks.isEmpty else { return [] }
        let links = text.marks.compactMap { place(of: $0, in: text.text) }
        return (links + explanations(of: text, besides: links, explains: explains))
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func place(of mark: TextMark, in text: String) -> LinkedPlace? {
        switch mark.meaning {
        case .entity(let entity), .tag(let entity):
            guard entity.address != address || !entity.fragment.isEmpty, let link = reach(entity) else { return nil }
            return LinkedPlace(range: mark.range, link: link, name: "ref")
        case .address:
            let lower = text.utf8.index(text.startIndex, offsetBy: mark.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: mark.range.upperBound)
            return Link(untrusted: String(text[lower..<upper])).map {
                LinkedPlace(range: mark.range, link: $0, name: "web")
            }
        case .abbreviation, .post: return nil
        }
    }

    /// The abbreviations that this is the place to explain. On the glossary's own page each is explained beside its name.
    private func explanations(of text: MarkedText, besides links: [LinkedPlace], explains: Bool) -> [LinkedPlace] {
        let found = publication.glossary.abbreviations(of: text.marks)
        guard explains else {
            for abbreviation in found { abbreviations.note(abbreviation.name) }
            return []
        }
        guard first != .glossary else { return [] }
        return found.compactMap { range, name, entry in
            guard !links.contains(where: { $0.range.overlaps(range) }), abbreviations.claim(name),
                let link = reach(entry.place.address, fragment: entry.place.fragment)
            else { return nil }
            return LinkedPlace(range: range, link: link, name: "abbr", title: entry.expansion)
        }
    }
}
