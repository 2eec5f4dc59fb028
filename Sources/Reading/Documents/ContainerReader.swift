import Diagnostics
import Plan

/// Reads a block whose body is Markdown.
struct ContainerReader {
    let kind: BlockContainer.Kind
    let definition: BlockDefinition
    /// What stands between the fences.
    let content: SourceText
    /// The whole block.
    let span: Span
    /// The entity by which faults of the text are accepted.
    let subject: String

    /// The container, or nil and at least one problem.
    ///
    /// - Parameter range: Where the block stands in the text around it.
    func read(in range: Range<Int>, _ context: inout ReadingContext) -> BlockContainer? {
        guard let (audience, text) = kind == .only ? restricted(&context) : (.everyone, content.trimmed) else {
            return nil
        }
        // The document was looked at as a whole, but what stands between fences is code to that.
        MarkdownLint.check(text, isDocument: false, subject: subject, &context)
        guard !text.isEmpty else {
            context.report(
                .missingField, "\(definition.record.name) has no text", at: span,
                help: "write the text between its first and its last line")
            return nil
        }
        return BlockContainer(kind, prose: Prose(text), audience: audience, range: range)
    }

    /// The audience that the first line names, and the text below it; nil, with a problem, when it names none: nothing
    /// is shown to everyone only because a line was forgotten.
    private func restricted(_ context: inout ReadingContext) -> (Audience, SourceText)? {
        let bytes = content.text.utf8
        let end = bytes.prefix { $0 != 0x0A }.count
        let head = content.slice(0..<end)
        let isField = Vocabulary.fold(head.text).hasPrefix(FieldKey.audience.rawValue + ":")
        guard isField else {
            Record(definition.record, at: span).reportMissing(&context)
            return nil
        }
        guard let value = YAMLReader.read(head, into: &context.problems),
            let record = Record.read(value, as: definition.record, &context), record.text(.audience) != nil
        else { return nil }
        return (record.audience(context.audiences, &context), content.slice(end..<bytes.count).trimmed)
    }
}
