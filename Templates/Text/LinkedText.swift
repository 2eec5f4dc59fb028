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

    /// Writes a run of text with its references linked. A reference to the page itself stays text.
    func write(_ text: String, in scope: String, into writer: inout HTMLWriter) {
        let found = plan.scanner(in: scope).scan(text)
        guard !found.isEmpty else { return writer.text(text) }
        var end = text.startIndex
        for reference in found {
            guard case .success(let entity) = reference.result, entity.address != address || !entity.fragment.isEmpty
            else { continue }
            let lower = text.utf8.index(text.startIndex, offsetBy: reference.range.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: reference.range.upperBound)
            writer.text(String(text[end..<lower]))
            a(.class("ref"), .href(link(to: entity))) { String(text[lower..<upper]) }.render(into: &writer)
            end = upper
        }
        writer.text(String(text[end...]))
    }
}
