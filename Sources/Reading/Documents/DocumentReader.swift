import CommonMark
import Diagnostics
import Plan

/// Reads any Markdown document by its definition: one reader for the grammar that all kinds share.
struct DocumentReader {
    /// What the document is made of.
    let definition: DocumentDefinition
    /// The plan or inspection that its entries belong to; faults are accepted by it.
    let scope: String
    /// The plan's own columns, whose titles are fields of its entries.
    var columns: [Column] = []
    /// Whether its entries have the columns that its own front matter names.
    var namesItsColumns = false
    /// Finds a CSV file beside the document, for `table` blocks.
    var files: @Sendable (String) -> SourceFile? = { _ in nil }

    /// The document, or nil and at least one problem.
    func read(_ file: SourceFile, _ context: inout ReadingContext) -> Document? {
        let parts = FrontMatter(file, &context)
        guard let yaml = parts.yaml else {
            if file.isBlank {
                context.report(
                    .missingField, "this file is empty, and \(definition.front.name) stood here", at: file.start,
                    help: "bring it back from an earlier version; if it is not needed, delete it")
                return nil
            }
            context.report(
                .missingField, "\(definition.front.name) begins with `---` and its fields", at: file.start,
                help: "begin the file with a line `---`, its `key: value` lines, and another `---`")
            return nil
        }
        guard parts.isClosed, SizeLimit.allows(parts.body, &context),
            let value = YAMLReader.read(yaml, into: &context.problems),
            let front = Record.read(value, as: definition.front, &context)
        else { return nil }
        if let key = endedEarly(parts.body, context) {
            context.report(
                .yamlSyntax, "`\(key.text)` stands below the line that ends the front matter", at: key.span,
                help: "take the `---` above it out, or move the line above that")
        }
        StrayMarks.check(value, &context)
        MarkdownLint.check(
            parts.body, Markdown.parse(parts.body.text), isDocument: true, hasEntries: definition.entry != nil,
            of: definition.textKind, subject: subject(of: front), &context)
        var document = self
        if namesItsColumns { document.columns = front.ownColumns(&context) }
        var reader = BodyReader(document: document, body: parts.body, front: front)
        reader.read(&context)
        reader.result.columns = document.columns
        return reader.result
    }

    /// A key at the very beginning of the text, with a line of dashes below: the front matter was to end there.
    private func endedEarly(_ body: SourceText, _ context: ReadingContext) -> SourceText? {
        let lines = body.places(separatedBy: 0x0A)
        guard let first = lines.first, let line = FieldLines(first)?.lines.first,
            context.vocabulary.field(named: line.name.text, in: definition.front) != nil,
            let end = lines.first(where: { FieldLines($0) == nil }), end.text == "---"
        else { return nil }
        return line.name
    }

    /// The entity by which faults of the document's texts are accepted.
    func subject(of front: Record) -> String {
        front.text(.section).map { EntityID(scope: scope, local: $0.text).full } ?? scope
    }
}

extension SourceFile {
    /// Whether nothing stands in it.
    var isBlank: Bool { text.utf8.allSatisfy(\.isWhiteSpace) }
}
