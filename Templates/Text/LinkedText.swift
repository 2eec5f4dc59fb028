import HTMLKit
import Linking
import Plan

/// Plain text in which references are links; everything else is escaped.
struct LinkedText: HTML {
    let text: String
    /// The scope that bare ids are read in.
    let scope: String
    let context: PageContext
    /// Whether abbreviations are explained at their first use on the page; titles do not.
    var explains = true

    var body: some HTML {
        Written { writer in
            guard TextTraits(text).isRightToLeft else {
                return context.write(text, in: scope, explains: explains, into: &writer)
            }
            bdi { Written { writer in context.write(text, in: scope, explains: explains, into: &writer) } }
                .render(into: &writer)
        }
    }
}

extension PageContext {
    /// A plain text, to be written with its references linked.
    func text(_ plain: PlainText, in scope: String, explains: Bool = true) -> LinkedText {
        LinkedText(text: plain.text, scope: scope, context: self, explains: explains)
    }

    /// Writes a run of text with its references, web addresses and, at their first use, abbreviations linked. A
    /// reference to the page itself stays text.
    func write(_ text: String, in scope: String, explains: Bool = true, into writer: inout HTMLWriter) {
        let places = places(in: text, scope, explains: explains)
        if TextTraits(text).hasLongWord {
            span(.class("long")) { Written { [self] writer in write(text, places, into: &writer) } }
                .render(into: &writer)
        } else {
            write(text, places, into: &writer)
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

    /// The places of a text that become links, in order.
    private func places(in text: String, _ scope: String, explains: Bool) -> [LinkedPlace] {
        var places: [LinkedPlace] = []
        for found in plan.scanner(in: scope).scan(text) {
            guard case .success(let entity) = found.result, entity.address != address || !entity.fragment.isEmpty,
                let link = reach(entity)
            else { continue }
            places.append(LinkedPlace(range: found.range, link: link, name: "ref"))
        }
        let addresses = WebAddress.find(in: text)
        if !addresses.isEmpty {
            let bytes = Array(text.utf8)
            for range in addresses {
                guard let link = Link(untrusted: String(decoding: bytes[range], as: UTF8.self)) else { continue }
                places.append(LinkedPlace(range: range, link: link, name: "web"))
            }
        }
        // On the glossary's own page every abbreviation is explained beside its name.
        if !explains {
            for found in publication.glossary.find(in: text) { abbreviations.note(found.name) }
        } else if first != .glossary {
            for found in publication.glossary.find(in: text)
            where !places.contains(where: { $0.range.overlaps(found.range) }) && abbreviations.claim(found.name) {
                let place = found.entry.place
                guard let link = reach(place.address, fragment: place.fragment) else { continue }
                places.append(
                    LinkedPlace(range: found.range, link: link, name: "abbr", title: found.entry.expansion))
            }
        }
        return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
