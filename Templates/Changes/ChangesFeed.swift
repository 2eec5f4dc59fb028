import Assessing
import Digest
import Graph
import HTMLKit
import Plan
import XML

/// What changed as a feed (RFC 4287): an entry for each period. Its days are those that the plan tells of, so that the
/// same sources make the same bytes.
package enum ChangesFeed {
    /// The feed of an edition.
    package static func bytes(_ publication: Publication) -> [UInt8] {
        let site = publication.site
        let words = publication.words
        let told = publication.changeLines.filter { !$0.period.isEmpty }
        let root = site.publishedAt[publication.plan.edition.name]
        let subject = words.site.titleOfPage.filled(["page": words.changes.page, "site": site.title.text])
        var elements = [
            text("id", urn(publication, "")), text("title", subject),
            text("updated", time(publication.changes.lastEvent)),
            Element("author", elements: [text("name", site.author.text)]),
            link("alternate", "text/html", href(.changes, "", root)),
        ]
        if let root { elements.append(link("self", "application/atom+xml", root.of(.changesFeed))) }
        elements += told.map { entry($0.period, $0.told, publication, root) }
        return Element("feed", [("xml:lang", words.language)], elements: elements)
            .document(["": "http://www.w3.org/2005/Atom"])
    }

    private static func entry(
        _ period: ChangePeriod, _ told: ChangeLines, _ publication: Publication, _ root: WebRoot?
    ) -> Element {
        Element(
            "entry",
            elements: [
                text("id", urn(publication, period.anchor)), text("title", told.heading),
                text("updated", time(period.lastEvent)),
                link("alternate", "text/html", href(.changes, "#" + period.anchor, root)),
                Element(
                    "content", [("type", "html")],
                    [.text(XMLText.allowed(content(told, in: publication.words.language)))]),
            ])
    }

    /// The lines by their kinds, as HTML without links: a feed is read far from the site.
    private static func content(_ told: ChangeLines, in language: String) -> String {
        var html = HTMLWriter(capacity: 0)
        html.useMarks(of: language)
        var rest = told.lines[...]
        while let first = rest.first {
            let lines = rest.prefix { $0.kind == first.kind }
            html.h3(first.kind)
            html.ul { html in
                for line in lines {
                    html.li(line.id == nil ? line.change : line.subject + ": " + line.change)
                }
            }
            rest = rest.dropFirst(lines.count)
        }
        return String(decoding: html.bytes, as: UTF8.self)
    }

    // MARK: - Parts

    private static func text(_ name: String, _ text: String) -> Element {
        Element(name, [], [.text(XMLText.allowed(text))])
    }

    private static func link(_ rel: String, _ type: String, _ address: String) -> Element {
        Element("link", [("rel", rel), ("type", type), ("href", address)])
    }

    private static func href(_ address: Address, _ fragment: String, _ root: WebRoot?) -> String {
        (root?.of(address) ?? address.path) + fragment
    }

    /// A name for ever (RFC 9562, version 8): made of what the site and the entry are, wherever they stand.
    private static func urn(_ publication: Publication, _ place: String) -> String {
        let site = publication.site
        let parts = [site.council.text, site.title.text, publication.plan.edition.name, place]
        let digits = Array(SHA256.hex(Array(parts.joined(separator: "\n").utf8)))
        let groups = [
            digits[0..<8], digits[8..<12], ["8"] + digits[13..<16], ["a"] + digits[17..<20], digits[20..<32],
        ]
        return "urn:uuid:" + groups.map { String($0) }.joined(separator: "-")
    }

    private static func time(_ day: Day) -> String { day.iso8601 + "T00:00:00Z" }
}
