import Assessing
import Graph
import HTMLKit
import Plan

extension Page {
    /// Writes a plain text with what linking found in it.
    ///
    /// - Parameter explains: Whether abbreviations are explained at their first use on the page; titles do not.
    mutating func text(_ plain: PlainText, explains: Bool = true) { text(MarkedText(plain), explains: explains) }

    /// The same, put together from several texts.
    mutating func text(_ text: MarkedText, explains: Bool = true) {
        guard TextTraits(text.text).isRightToLeft else { return run(text, explains: explains) }
        bdi { $0.run(text, explains: explains) }
    }

    /// Writes a run of text with its references, web addresses and, at their first use, abbreviations linked; everything
    /// else is escaped. A reference to the page itself stays text.
    mutating func run(_ text: MarkedText, explains: Bool = true) {
        let places = places(of: text, explains: explains)
        if TextTraits(text.text).hasLongWord {
            span(.class("long")) { $0.write(text.text, places) }
        } else {
            write(text.text, places)
        }
    }

    private mutating func write(_ text: String, _ places: [LinkedPlace]) {
        guard !places.isEmpty else { return self.text(text) }
        var end = text.startIndex
        for place in places {
            let lower = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
            self.text(text[end..<lower])
            let shown = place.shown ?? String(text[lower..<upper])
            if let link = place.link {
                a(shown, .class(place.name), .href(link), .title(place.title))
            } else {
                self.text(shown)
            }
            end = upper
        }
        self.text(text[end...])
    }

    /// A place of a text that becomes a link.
    private struct LinkedPlace {
        let range: Range<Int>
        let link: Link?
        let name: String
        var title: String?
        /// What is read, where that is not what was written.
        var shown: String?
    }

    /// The places of a text that become links on this page, in order.
    private mutating func places(of text: MarkedText, explains: Bool) -> [LinkedPlace] {
        guard !text.marks.isEmpty else { return [] }
        let links = text.marks.compactMap { place(of: $0, in: text.text) }
        return (links + explanations(of: text, besides: links, explains: explains))
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func place(of mark: TextMark, in text: String) -> LinkedPlace? {
        switch mark.meaning {
        case .entity(let entity), .tag(let entity):
            let isElsewhere = entity.address != context.address || !entity.fragment.isEmpty
            let link = isElsewhere ? context.reach(entity) : nil
            let shown = context.name(of: entity, writtenAt: mark.range, in: text)
            return link == nil && shown == nil
                ? nil : LinkedPlace(range: mark.range, link: link, name: "ref", shown: shown)
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
    private mutating func explanations(
        of text: MarkedText, besides links: [LinkedPlace], explains: Bool
    ) -> [LinkedPlace] {
        let found = context.publication.glossary.abbreviations(of: text.marks)
        guard explains else {
            for abbreviation in found { abbreviations.note(abbreviation.name) }
            return []
        }
        guard context.first != .glossary else { return [] }
        var places: [LinkedPlace] = []
        for (range, name, entry) in found
        where !links.contains(where: { $0.range.overlaps(range) }) && abbreviations.claim(name) {
            guard let link = context.reach(entry.place.address, fragment: entry.place.fragment) else { continue }
            places.append(LinkedPlace(range: range, link: link, name: "abbr", title: entry.expansion))
        }
        return places
    }
}

extension PageContext {
    /// What a reference is read as that is written with the key of another plan or inspection, which readers do not know:
    /// the id, and what it belongs to.
    fileprivate func name(of entity: Entity, writtenAt range: Range<Int>, in text: String) -> String? {
        if let number = number(of: entity) { return number }
        let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let upper = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
        let written = text[lower..<upper]
        guard !entity.id.local.isEmpty, let colon = written.firstIndex(of: ":"),
            written[..<colon].lowercased() == entity.id.scope
        else { return nil }
        let id = String(written[written.index(after: colon)...])
        let owner =
            publication.inspectionNotes[entity.id] ?? assessment.title(ofPlan: entity.id.scope)
            ?? plan.inspection(entity.id.scope)?.title.text
        return owner.map { words.site.nameInScope.filled(["name": id, "scope": $0]) } ?? id
    }

    /// A minute or an item by its number; nil for everything that people call by its id.
    private func number(of entity: Entity) -> String? {
        if entity.kind.isCalledByID { return nil }
        let words = words.meetings
        let owner = entity.owner ?? entity.id
        guard let meeting = plan.content.meeting(named: owner.scope) else { return entity.title.text }
        if let item = meeting.item(owner) {
            return words.itemInText.filled(["number": "\(meeting.number(of: item))"])
        }
        let minutes = meeting.minutes?.entries ?? []
        guard let minute = minutes.first(where: { meeting.id($0.id) == owner }), let number = minute.number else {
            return entity.title.text
        }
        let place = minute.resolutions.indices.first { meeting.id(minute.id(ofResolution: $0)) == entity.id }
        return words.minuteInText.filled(["number": "\(number)"])
            + (place.map { " " + MeetingWords.letter($0) } ?? "")
    }
}
