import Diagnostics
import HTMLKit
import Markup
import Plan

/// Answers the Markdown renderer for the text of a paper: its paragraphs are numbered, and refer to each other by
/// label; parts from the front matter stand before their headings.
struct ReportResolver: MarkupResolver {
    private var text: ProseResolver
    private let paper: ReportWriter
    /// Whether parts of the front matter stand between the headings of this text.
    private let holdsParts: Bool

    static var framesBlocks: Bool { true }

    init(_ prose: Prose, level: Int, holdsParts: Bool, _ paper: ReportWriter) {
        text = ProseResolver(prose: prose, scope: "", level: level, context: paper.context)
        self.paper = paper
        self.holdsParts = holdsParts
    }

    // MARK: - Paragraphs

    mutating func beginBlock(_ kind: MarkupKind, into writer: inout HTMLWriter) {
        switch kind {
        case .paragraph: paper.numbers.begin(into: &writer)
        // What is listed or quoted belongs to the paragraph before it.
        case .list, .blockQuote: break
        case .heading(level: 2) where holdsParts:
            paper.numbers.end(into: &writer)
            for part in paper.nextParts() { paper.write(part, into: &writer) }
        default: paper.numbers.end(into: &writer)
        }
    }

    mutating func endDocument(into writer: inout HTMLWriter) { paper.numbers.end(into: &writer) }

    /// A label is not printed.
    mutating func writeText(_ run: String, of node: Int, into writer: inout HTMLWriter) {
        guard let label = ParagraphLabel(run) else { return text.writeText(run, of: node, into: &writer) }
        text.writeText(String(decoding: Array(run.utf8)[..<label.start], as: UTF8.self), of: node, into: &writer)
    }

    // MARK: - References to paragraphs

    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        guard source == .link, destination.hasPrefix("#") else {
            return text.link(to: destination, from: source, of: node)
        }
        return paper.outline.numbers[String(destination.dropFirst())].map { .fragment(ParagraphNumbers.id($0)) }
    }

    mutating func writeEmptyLink(to destination: String, into writer: inout HTMLWriter) {
        guard destination.hasPrefix("#") else { return }
        let number = paper.outline.numbers[String(destination.dropFirst())]
        writer.text(number.map(String.init) ?? paper.context.words.reports.unknownParagraph)
    }

    // MARK: - As everywhere

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? { text.imageSize(of: destination) }

    mutating func leaveHeading() { text.leaveHeading() }

    mutating func heading(level: Int, plainText: String) -> MarkupHeading {
        text.heading(level: level, plainText: plainText)
    }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock, into writer: inout HTMLWriter) -> Bool {
        text.writeCodeBlock(block, into: &writer)
    }
}
