import HTMLKit
import Linking
import Plan

extension Page {
    /// Writes a plain text with its references linked.
    mutating func text(_ plain: PlainText, in scope: String, explains: Bool = true) {
        text(plain.text, in: scope, explains: explains)
    }

    /// Writes a plain text in which references are links; everything else is escaped.
    ///
    /// - Parameters:
    ///   - scope: The scope that bare ids are read in.
    ///   - explains: Whether abbreviations are explained at their first use on the page; titles do not.
    mutating func text(_ text: String, in scope: String, explains: Bool = true) {
        guard TextTraits(text).isRightToLeft else { return run(text, in: scope, explains: explains) }
        bdi { $0.run(text, in: scope, explains: explains) }
    }

    /// Writes a run of text with its references, web addresses and, at their first use, abbreviations linked. A
    /// reference to the page itself stays text.
    mutating func run(_ text: String, in scope: String, explains: Bool = true) {
        let places = places(in: text, scope, explains: explains)
        if TextTraits(text).hasLongWord {
            span(.class("long")) { $0.write(text, places) }
        } else {
            write(text, places)
        }
    }

    private mutating func write(_ text: String, _ places: [LinkedPlace]) {
        var end = text.startIndex
        for place in places {
            let lower = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
            self.text(text[end..<lower])
            a(text[lower..<upper], .class(place.name), .href(place.link), .title(place.title))
            end = upper
        }
        self.text(text[end...])
    }

    /// A place of a text that becomes a link.
    private struct LinkedPlace {
        let range: Range<Int>
        let link: Link
        let name: String
        var title: String?
    }

    /// The places of a text that become links, in order.
    private mutating func places(in text: String, _ scope: String, explains: Bool) -> [LinkedPlace] {
        var places: [LinkedPlace] = []
        for found in context.plan.scanner(in: scope).scan(text) {
            guard case .success(let entity) = found.result,
                entity.address != context.address || !entity.fragment.isEmpty,
                let link = context.reach(entity)
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
            for found in context.publication.glossary.find(in: text) { abbreviations.note(found.name) }
        } else if context.first != .glossary {
            for found in context.publication.glossary.find(in: text)
            where !places.contains(where: { $0.range.overlaps(found.range) }) && abbreviations.claim(found.name) {
                let place = found.entry.place
                guard let link = context.reach(place.address, fragment: place.fragment) else { continue }
                places.append(
                    LinkedPlace(range: found.range, link: link, name: "abbr", title: found.entry.expansion))
            }
        }
        return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
