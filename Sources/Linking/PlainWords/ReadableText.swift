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

    /// The sentences of texts and of the text within their blocks, without the references that linking has found, which
    /// are no words.
    package init(_ texts: [Prose]) {
        for text in texts.flatMap(\.withContainers) {
            var pieces = ReadablePieces(of: text)
            text.markup.walk(with: &pieces)
            for piece in pieces.pieces {
                for sentence in TextSentence.sentences(of: piece.text) {
                    sentences.append(Sentence(sentence: sentence, text: piece.text, piece: piece, source: text.source))
                }
            }
        }
    }
}
