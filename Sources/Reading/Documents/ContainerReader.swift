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
    /// What the text around it is part of.
    let textKind: TextKind
    /// The entity by which faults of the text are accepted.
    let subject: String

    /// The container, or nil and at least one problem.
    ///
    /// - Parameter range: Where the block stands in the text around it.
    func read(in range: Range<Int>, _ context: inout ReadingContext) -> BlockContainer? {
        guard let head = head(&context) else { return nil }
        let prose = Prose(parsing: head.text)
        // The document was looked at as a whole, but what stands between fences is code to that.
        MarkdownLint.check(prose.source, prose.markup, isDocument: false, of: textKind, subject: subject, &context)
        guard !prose.isEmpty else {
            context.report(
                .missingField, "\(definition.record.name) has no text", at: span,
                help: "write the text between its first and its last line")
            return nil
        }
        return BlockContainer(
            kind, prose: prose, audience: head.audience, drawing: head.drawing, range: range)
    }

    /// What the first line says, and the text below it.
    private typealias Head = (audience: Audience, drawing: Drawing?, text: SourceText)

    private func head(_ context: inout ReadingContext) -> Head? {
        switch kind {
        case .only:
            firstLine(.audience, &context).map { ($0.record.audience(context.audiences, &context), nil, $0.text) }
        case .pictured:
            firstLine(.drawing, &context).flatMap { line in
                line.record.choice(.drawing, of: Drawing.self, &context).map { (.everyone, $0.value, line.text) }
            }
        case .note, .display, .plain: (.everyone, nil, content.trimmed)
        }
    }

    /// The field that the first line must be, and the text below it; nil, with a problem, when it is another: nothing
    /// is shown to everyone only because a line was forgotten.
    private func firstLine(
        _ key: FieldKey, _ context: inout ReadingContext
    ) -> (record: Record, text: SourceText)? {
        let bytes = content.text.utf8
        let end = bytes.prefix { $0 != 0x0A }.count
        let head = content.slice(0..<end)
        guard Vocabulary.fold(head.text).hasPrefix(key.rawValue + ":") else {
            Record(definition.record, at: span).reportMissing(&context)
            return nil
        }
        guard let value = YAMLReader.read(head, into: &context.problems),
            let record = Record.read(value, as: definition.record, &context), record.text(key) != nil
        else { return nil }
        return (record, content.slice(end..<bytes.count).trimmed)
    }
}
