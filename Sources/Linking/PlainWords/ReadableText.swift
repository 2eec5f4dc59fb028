package import Diagnostics
import Markup
package import Plan
package import Readability

/// The sentences of Markdown texts, each with its place in the sources.
package struct ReadableText: Sendable {
    /// A sentence, the text that it is part of, and where that stands.
    package struct Sentence: Sendable {
        /// The words and where they stand in `text`.
        package let sentence: TextSentence
        /// The paragraph, heading or item that the sentence is part of, without references.
        package let text: String
        fileprivate let piece: ReadablePieces.Piece
        fileprivate let source: SourceText

        /// Where a range of `text` stands in the sources.
        package func span(_ range: Range<Int>) -> Span { source.span(piece.source(of: range)) }

        /// Where the sentence stands in the sources.
        package var span: Span { span(sentence.range) }

        /// What is written in a range of `text`.
        package func written(_ range: Range<Int>) -> String { text.piece(range) }
    }

    /// The sentences, in order.
    package private(set) var sentences: [Sentence] = []

    /// The sentences of texts and of the text within their blocks.
    ///
    /// - Parameter scanner: Finds the references, which are no words; nil where there are none.
    package init(_ texts: [Prose], leavingOut scanner: ReferenceScanner?) {
        for text in texts.flatMap(\.withContainers) {
            var pieces = ReadablePieces()
            text.markup.walk(with: &pieces)
            for piece in pieces.pieces {
                let words = ReadableText.without(scanner?.scan(piece.text).map(\.range) ?? [], piece.text)
                for sentence in TextSentence.sentences(of: words) {
                    sentences.append(Sentence(sentence: sentence, text: words, piece: piece, source: text.source))
                }
            }
        }
    }

    /// A text with spaces in place of its references, so that everything else stays in its place.
    private static func without(_ references: [Range<Int>], _ text: String) -> String {
        guard !references.isEmpty else { return text }
        var bytes = Array(text.utf8)
        for byte in references.flatMap(\.self) { bytes[byte] = UInt8(ascii: " ") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
