import Diagnostics
import HTMLKit
import Markup
import Plan

/// A page while a text of a paper is written into it: its paragraphs are numbered, and refer to each other by label;
/// parts from the front matter stand before their headings.
struct PaperTextWriter: MarkupOutput, ~Copyable {
    /// The text as any other of the plan.
    var prose: ProseWriter
    private let paper: ReportWriter
    /// Whether parts of the front matter stand between the headings of this text.
    private let holdsParts: Bool

    static var framesBlocks: Bool { true }

    init(_ page: consuming Page, _ prose: Prose, level: Int, holdsParts: Bool, _ paper: ReportWriter) {
        self.prose = ProseWriter(page, prose, scope: "", level: level)
        self.paper = paper
        self.holdsParts = holdsParts
    }

    mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { prose.withHTML(write) }

    // MARK: - Paragraphs

    mutating func beginBlock(_ kind: MarkupKind) {
        switch kind {
        case .paragraph: paper.numbers.begin(into: &prose.page.html)
        // What is listed or quoted belongs to the paragraph before it.
        case .list, .blockQuote: break
        case .heading(level: 2) where holdsParts:
            paper.numbers.end(into: &prose.page.html)
            for part in paper.nextParts() { paper.write(part, to: &prose.page) }
        default: paper.numbers.end(into: &prose.page.html)
        }
    }

    mutating func endDocument() { paper.numbers.end(into: &prose.page.html) }

    /// A label is not printed.
    mutating func writeText(_ run: String, of node: Int) {
        guard let label = ParagraphLabel(run) else { return prose.writeText(run, of: node) }
        prose.writeText(String(decoding: Array(run.utf8)[..<label.start], as: UTF8.self), of: node)
    }

    // MARK: - References to paragraphs

    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        guard source == .link, destination.hasPrefix("#") else {
            return prose.link(to: destination, from: source, of: node)
        }
        return paper.outline.numbers[String(destination.dropFirst())].map { .fragment(paper.numbers.id($0)) }
    }

    mutating func writeEmptyLink(to destination: String) {
        guard destination.hasPrefix("#") else { return }
        let number = paper.outline.numbers[String(destination.dropFirst())]
        text(number.map(String.init) ?? paper.words.unknownParagraph)
    }

    // MARK: - As everywhere

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? { prose.imageSize(of: destination) }

    mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading {
        prose.enterHeading(level: level, plainText: plainText)
    }

    mutating func leaveHeading() { prose.leaveHeading() }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool { prose.writeCodeBlock(block) }
}
