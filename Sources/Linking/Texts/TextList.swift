import Diagnostics
import Markup
import Plan

/// The texts that people read, in the order of the sources: gathered once for all that look at them.
struct TextList: TextVisitor {
    /// A text.
    struct Text: Sendable {
        let source: SourceText
        /// The same parsed, where it is Markdown.
        var markup: Markup?
        let place: TextPlace
        /// Whether it is a field that names posts.
        var namesPosts = false

        /// The words that are neither code nor in a link or picture.
        var runs: [TextRuns.Run] {
            markup.map { TextRuns(of: $0).runs } ?? [TextRuns.Run(text: source.text, offset: 0, node: 0)]
        }
    }

    private(set) var texts: [Text] = []
    /// The tables that authors wrote, whose cells are among the texts.
    private(set) var tables: [(table: AuthoredTable, place: TextPlace)] = []
    /// Further ways of writing posts and boards.
    private(set) var spellings: [Text] = []
    /// Words that mean themselves: the names of files, words of a scale.
    private(set) var words: [SourceText] = []

    init(_ content: Content) {
        var content = content
        content.visitTexts(&self)
    }

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {
        texts.append(Text(source: text.source, place: place))
    }

    mutating func visit(_ text: inout Prose, _ place: TextPlace) {
        if !place.isRepeated { texts.append(Text(source: text.source, markup: text.markup, place: place)) }
    }

    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace) {
        texts.append(Text(source: field.source, place: place, namesPosts: kinds.contains(.post)))
    }

    mutating func visit(_ table: AuthoredTable, _ place: TextPlace) {
        if !place.isRepeated { tables.append((table, place)) }
    }

    mutating func visit(words: SourceText) { self.words.append(words) }

    mutating func visit(spelling: PlainText, _ place: TextPlace) {
        spellings.append(Text(source: spelling.source, place: place))
    }

    func apart() -> TextList {
        var list = self
        (list.texts, list.spellings, list.words, list.tables) = ([], [], [], [])
        return list
    }

    mutating func join(_ other: TextList) {
        texts += other.texts
        spellings += other.spellings
        words += other.words
        tables += other.tables
    }
}
