import Markup

/// The runs of a Markdown text in which references are looked for: not in code, links or pictures.
struct TextRuns: MarkupVisitor {
    /// A run of text and where it begins, in UTF-8 bytes.
    struct Run {
        let text: String
        let offset: Int
        /// The place of its node among those of the text.
        let node: Int
    }

    /// A link to an id: `[words](ref:OA1)`.
    struct Link {
        let reference: String
        let range: Range<Int>
        let node: Int
    }

    /// The scheme of a link to an id.
    static let scheme = "ref:"

    private(set) var runs: [Run] = []
    private(set) var references: [Link] = []
    /// Links to a paragraph of the same paper: `[](#name)`.
    private(set) var paragraphs: [Link] = []
    private var depth = 0

    init(of markup: Markup) {
        if let words = markup.words {
            runs = [Run(text: words, offset: 0, node: Markup.placeOfWords)]
        } else {
            markup.walk(with: &self)
        }
    }

    mutating func enter(_ node: MarkupNode) {
        switch node.kind {
        case .text where depth == 0:
            runs.append(Run(text: node.literal, offset: node.byteRange.lowerBound, node: node.place))
        case .link:
            depth += 1
            let destination = node.destination
            if destination.hasPrefix(TextRuns.scheme) {
                let reference = String(destination.dropFirst(TextRuns.scheme.count))
                references.append(Link(reference: reference, range: node.byteRange, node: node.place))
            } else if destination.hasPrefix("#") {
                paragraphs.append(
                    Link(reference: String(destination.dropFirst()), range: node.byteRange, node: node.place))
            }
        case .image: depth += 1
        default: break
        }
    }

    mutating func leave(_ node: MarkupNode) {
        if node.kind == .link || node.kind == .image { depth -= 1 }
    }
}
