import Diagnostics
import Plan

extension ReadingContext {
    /// The name of a field that a text begins with, where `key: value` belongs.
    func name(of definition: RecordDefinition, before text: String) -> String? {
        definition.fields.flatMap(vocabulary.names).first { name in
            let rest = text.dropFirst(name.count)
            return text.lowercased().hasPrefix(name.lowercased()) && rest.first.map { " :;=.".contains($0) } == true
        }
    }

    /// The field whose name was probably meant by one that is not known.
    mutating func field(near name: String, in definition: RecordDefinition) -> FieldDefinition? {
        names(of: definition).known.nearest(to: name).flatMap { vocabulary.field(named: $0, in: definition) }
    }

    /// Adds the problem that a placeholder stands where an answer belongs.
    mutating func reportPlaceholder(_ text: SourceText, subject: Diagnostic.Subject?) {
        let (message, help) =
            if text.isEmpty {
                ("nothing stands here", "write what belongs here, or take the dash out")
            } else if Placeholder.isWhole(of: text.text) {
                (
                    "`\(text.text)` is no answer, so this counts as not stated",
                    "write the answer, or take it out until there is one"
                )
            } else {
                (
                    "`\(text.text)` shows nothing by itself, so this counts as not stated",
                    "name what shows it: a document and its day, a figure, what people say; or take it out until there is one"
                )
            }
        report(.placeholder, message, at: text.span, help: help, subject: subject)
    }

    /// Adds the problem that an item of a list is more than a text.
    mutating func reportItem(_ item: SourceValue, of field: String) {
        report(
            .wrongType, "an item of `\(field)` is \(item.describedKind), and each is a single value", at: item.span,
            help: "write the items between one pair of square brackets: `\(field): [one, another]`")
    }
}
