import Plan

/// Marks the abbreviations and web addresses of all texts. It needs to know no entity, so their titles are marked before
/// anything refers to them.
struct WordMarker: TextVisitor {
    private let abbreviations: AbbreviationFinder

    init(_ content: Content) { abbreviations = AbbreviationFinder(content) }

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) { text.marks = marks(of: text.text) }

    mutating func visit(_ text: inout Prose, _ place: TextPlace) {
        for run in TextRuns(of: text.markup).runs {
            let marks = marks(of: run.text)
            if !marks.isEmpty { text.marks[run.node] = marks }
        }
    }

    private func marks(of text: String) -> [TextMark] {
        WebAddress.find(in: text).map { TextMark($0, .address) }
            + abbreviations.find(in: text).map { TextMark($0.range, .abbreviation($0.name)) }
    }

    func apart() -> WordMarker { self }
    mutating func join(_ other: WordMarker) {}
}
