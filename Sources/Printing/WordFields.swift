import Word
import XML

/// The fields by which headers and footers name their paper. Word works them out from the document's properties when it
/// opens one; their values stand in the file for those who only look.
enum WordFields {
    /// A field without its value.
    static func field(_ name: WordField.Name, _ value: String = "") -> String {
        #"<w:fldSimple w:instr=" \#(name.rawValue) "><w:r><w:t xml:space="preserve">\#(value)</w:t></w:r></w:fldSimple>"#
    }

    /// A header or footer with the values of a paper.
    static func filled(_ part: Element, _ head: PrintHead) -> Element {
        let field = part.name == "w:fldSimple" ? part["w:instr"].flatMap { WordField(instruction: $0) } : nil
        if let value = field.flatMap({ value(of: $0.name, head) }) { return told(part, value) }
        var filled = part
        filled.nodes = part.nodes.map { node in
            if case .element(let element) = node { .element(WordFields.filled(element, head)) } else { node }
        }
        return filled
    }

    private static func value(of name: WordField.Name, _ head: PrintHead) -> String? {
        switch name {
        case .title: MarkupScan.unescaped(head.title)
        case .subject: MarkupScan.unescaped(head.kind)
        case .comments: MarkupScan.unescaped(head.stamp)
        case .page, .pages, .sectionPages, .style: nil
        }
    }

    private static func told(_ part: Element, _ value: String) -> Element {
        var told = part
        told.nodes = part.nodes.map { node in
            switch node {
            case .element(let text) where text.name == "w:t":
                .element(Element("w:t", [("xml:space", "preserve")], [.text(value)]))
            case .element(let element): .element(WordFields.told(element, value))
            case .text: node
            }
        }
        return told
    }
}
