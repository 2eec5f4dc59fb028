import Diagnostics
import Markup
import Plan

/// The texts that people read, in the order of the sources.
struct TextList: TextVisitor {
    /// A text.
    struct Text: Sendable {
        let source: SourceText
        /// The same parsed, where it is Markdown.
        let markup: Markup?
        let place: TextPlace

        /// The words that are neither code nor in a link or picture.
        var runs: [TextRuns.Run] {
            markup.map { TextRuns(of: $0).runs } ?? [TextRuns.Run(text: source.text, offset: 0, node: 0)]
        }
    }

    private(set) var texts: [Text] = []

    init(_ content: Content) {
        var content = content
        content.visitTexts(&self)
    }

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {
        texts.append(Text(source: text.source, markup: nil, place: place))
    }

    mutating func visit(_ text: inout Prose, _ place: TextPlace) {
        if !place.isRepeated { texts.append(Text(source: text.source, markup: text.markup, place: place)) }
    }

    func apart() -> TextList {
        var list = self
        list.texts = []
        return list
    }

    mutating func join(_ other: TextList) { texts += other.texts }
}
