import Diagnostics
import Plan

/// Every text and field in which a person could be named, by the one walk over texts.
struct PeopleTexts: TextVisitor {
    /// A field that names a post.
    struct Field: Sendable {
        let text: PlainText
        let place: TextPlace
    }

    private(set) var texts: [TextList.Text] = []
    private(set) var fields: [Field] = []
    /// Further ways of writing posts and boards.
    private(set) var spellings: [Field] = []
    /// Words that mean themselves: the names of files, words of a scale.
    private(set) var words: [SourceText] = []

    init(_ content: Content) {
        var content = content
        content.visitTexts(&self)
    }

    mutating func visit(words: SourceText) { self.words.append(words) }

    mutating func visit(spelling: PlainText, _ place: TextPlace) {
        spellings.append(Field(text: spelling, place: place))
    }

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {
        texts.append(TextList.Text(source: text.source, markup: nil, place: place))
    }

    mutating func visit(_ text: inout Prose, _ place: TextPlace) {
        if !place.isRepeated { texts.append(TextList.Text(source: text.source, markup: text.markup, place: place)) }
    }

    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace) {
        if kinds.contains(.post) { fields.append(Field(text: field, place: place)) } else { visit(&field, place) }
    }

    func apart() -> PeopleTexts {
        var texts = self
        (texts.texts, texts.fields, texts.spellings, texts.words) = ([], [], [], [])
        return texts
    }

    mutating func join(_ other: PeopleTexts) {
        texts += other.texts
        fields += other.fields
        spellings += other.spellings
        words += other.words
    }
}
