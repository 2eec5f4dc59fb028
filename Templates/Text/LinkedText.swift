import HTMLKit
import Linking
import Plan

/// Plain text in which references are links; everything else is escaped.
struct LinkedText: HTML {
    let text: String
    /// The scope that bare ids are read in.
    let scope: String
    let context: PageContext

    var body: some HTML {
        Written { writer in context.write(text, in: scope, into: &writer) }
    }
}

extension PageContext {
    /// A plain text, to be written with its references linked.
    func text(_ plain: PlainText, in scope: String) -> LinkedText {
        LinkedText(text: plain.text, scope: scope, context: self)
    }

    /// Writes a run of text with its references and web addresses linked. A reference to the page itself stays text.
    func write(_ text: String, in scope: String, into writer: inout HTMLWriter) {
        let links = links(in: text, scope)
        guard !links.isEmpty else { return writer.text(text) }
        var end = text.startIndex
        for (range, link, name) in links {
            let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
            writer.text(String(text[end..<lower]))
            a(.class(name), .href(link)) { String(text[lower..<upper]) }.render(into: &writer)
            end = upper
        }
        writer.text(String(text[end...]))
    }

    /// The places of a text that become links, in order: its references, and web addresses that stand bare.
    private func links(in text: String, _ scope: String) -> [(range: Range<Int>, link: Link, name: String)] {
        var links: [(range: Range<Int>, link: Link, name: String)] = []
        for found in plan.scanner(in: scope).scan(text) {
            guard case .success(let entity) = found.result, entity.address != address || !entity.fragment.isEmpty
            else { continue }
            links.append((found.range, link(to: entity), "ref"))
        }
        let addresses = WebAddress.find(in: text)
        guard !addresses.isEmpty else { return links }
        let bytes = Array(text.utf8)
        for range in addresses {
            guard let link = Link(untrusted: String(decoding: bytes[range], as: UTF8.self)) else { continue }
            links.append((range, link, "web"))
        }
        return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
