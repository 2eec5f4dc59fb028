import Diagnostics
import Plan

/// What stands beneath a step: the steps that it is made of and, behind `In plain words:`, what it is for young people.
struct StepPlainWords {
    /// The items that are steps.
    let steps: [Document.ListItem]
    private let text: SourceText?

    /// Takes the first item that begins with the name for plain words.
    init(_ items: [Document.ListItem], _ vocabulary: Vocabulary) {
        let place = items.firstIndex { StepPlainWords.words(of: $0, vocabulary) != nil }
        text = place.flatMap { StepPlainWords.words(of: items[$0], vocabulary) }
        var steps = items
        if let place { steps.remove(at: place) }
        self.steps = steps
    }

    /// The words; nil where there are none, or a placeholder stands for them.
    func words(of subject: String, _ context: inout ReadingContext) -> Prose? {
        guard let text else { return nil }
        guard !text.isEmpty, !Placeholder.isWhole(of: text.text) else {
            context.reportPlaceholder(text, subject: .init(entity: subject, field: FieldKey.plainWords.rawValue))
            return nil
        }
        return Prose(parsing: text)
    }

    /// What stands behind the name. An item with a list of its own is none: nothing says whose that would be.
    private static func words(of item: Document.ListItem, _ vocabulary: Vocabulary) -> SourceText? {
        let text = item.text
        guard item.children.isEmpty, let colon = text.text.utf8.firstIndex(of: UInt8(ascii: ":")),
            vocabulary.field(named: String(text.text[..<colon]), in: DocumentDefinition.section.entryParts)?.key
                == .plainWords
        else { return nil }
        let start = text.text.utf8.distance(from: text.text.startIndex, to: colon) + 1
        return text.slice(start..<text.text.utf8.count).trimmed
    }
}
