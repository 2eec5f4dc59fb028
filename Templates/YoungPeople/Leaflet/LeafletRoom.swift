import Assessing
import Diagnostics
import Plan

/// Whether promises have room inside a folded leaflet. It is worked out as paper lays them out, with care: what is taken
/// in has room, and paper shows whether all has (`RenderReport`).
struct LeafletRoom {
    private let young: YoungContext
    /// The height of letters, in points.
    private let letters: Double

    /// The inside of a sheet of A4 that is folded to A5, in letters of 12 points, or of 14.
    init(isLarge: Bool, _ young: YoungContext) {
        self.young = young
        letters = isLarge ? 14 : 12
    }

    /// The height of a column and the length of a line of words in it, in points; `leaflet.css` makes them so.
    private static let column = 546.0, line = 352.0
    /// The room of a heading, of the line of a state and above one that is not the first, of a line of words and between
    /// two paragraphs, as multiples of the letters' height; and that between two promises and above what comes last, in
    /// points.
    private static let heading = 2.4, state = 1.5, above = 0.35, words = 1.25, paragraph = 0.15, gap = 4.6, rule = 13.0
    /// What a heading has above it, of which the first has nothing, as a multiple of the letters' height.
    private static let headingAbove = 0.5
    /// What is left for the mark beside the line of a state, as a multiple of the letters' height.
    private static let mark = 2.0

    /// Whether groups of promises, each below its heading, have room above the last line. A promise is never torn in
    /// two, and what stands above it goes with it.
    func holds(_ groups: [[PromisedAction]], last: String) -> Bool {
        var (columns, end) = (1, -LeafletRoom.headingAbove * letters)
        func place(_ height: Double) {
            if end + height > LeafletRoom.column { (columns, end) = (columns + 1, 0) }
            end += height
        }
        for group in groups {
            var above = LeafletRoom.heading * letters
            for (index, alike) in group.byUrgency.enumerated() {
                above += heightOfState(alike.promised) + (index == 0 ? 0 : LeafletRoom.above * letters)
                for one in alike.promised {
                    place(above + height(of: one))
                    above = 0
                }
            }
        }
        place(LeafletRoom.rule + height(of: [Text(words: last, weight: .bold)]))
        return columns <= 2
    }

    /// The height of the word above promises that go alike, which stands beside its mark.
    private func heightOfState(_ alike: [PromisedAction]) -> Double {
        guard let first = alike.first else { return 0 }
        let word = young.words(going: first.state, pausedUntil: first.pausedUntil).text
        let width = LeafletRoom.line / letters / Text.Weight.bold.rawValue - LeafletRoom.mark
        let lines = LetterWidths.lines(of: word, width: width)
        return (LeafletRoom.state + Double(lines - 1) * LeafletRoom.words) * letters
    }

    private func height(of one: PromisedAction) -> Double {
        var texts = one.words.map { [Text(words: $0.source.text)] } ?? []
        for line in PromiseDetails(promised: one, level: 3, young: young).lines {
            switch line {
            // The first date goes on behind the words.
            case .sentence(let text, .when) where texts.count == 1: texts[0] = texts[0].followed(by: text.text)
            case .sentence(let text, let kind):
                let isBold = kind == .when || kind == .catchUp
                texts.append(Text(words: text.text, weight: isBold ? .bold : .usual))
            case .prose(let prose, _): texts.append(Text(words: prose.source.text))
            }
        }
        return height(of: texts) + LeafletRoom.gap
    }

    private func height(of texts: [Text]) -> Double {
        let lines = texts.reduce(0) { sum, text in
            sum + LetterWidths.lines(of: text.words, width: LeafletRoom.line / letters / text.weight.rawValue)
        }
        let between = Double(max(texts.count - 1, 0)) * LeafletRoom.paragraph
        return (Double(lines) * LeafletRoom.words + between) * letters
    }

    /// A paragraph.
    private struct Text {
        /// How much longer it is than in usual letters.
        enum Weight: Double {
            case usual = 1
            /// Of which a sentence may be: counted with care as all of it.
            case bold = 1.07
        }

        let words: String
        var weight = Weight.usual

        func followed(by more: String) -> Text { Text(words: words + " " + more, weight: .bold) }
    }
}
