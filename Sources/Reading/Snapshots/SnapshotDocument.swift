import CommonMark
import Diagnostics
import Markup
import Plan

/// Puts a document of a snapshot together as `DocumentReader` does from Markdown, so that the same readers take it.
struct SnapshotDocument {
    let definition: DocumentDefinition
    /// The plan or inspection that its entries belong to.
    let scope: String
    /// The key of its entries.
    let entries: String
    /// Finds a CSV file, for `table` blocks.
    var tables: @Sendable (String) -> SourceFile? = { _ in nil }

    /// An inspection; nil, with a problem, when it cannot be read.
    static func inspection(
        _ node: JSONNode, audiences: [String], _ context: inout ReadingContext
    ) -> Inspection? {
        let name = node[FieldKey.inspection.rawValue]?.text?.text ?? ""
        return SnapshotDocument(definition: .inspection, scope: name, entries: SnapshotKey.recommendations)
            .read(node, &context)
            .flatMap { InspectionReader.inspection($0, name: name, audiences: audiences, &context) }
    }

    /// A plan with its sections and logs; nil, with a problem, when it cannot be read.
    static func plan(_ node: JSONNode, audiences: [String], _ context: inout ReadingContext) -> ImprovementPlan? {
        let name = node[FieldKey.plan.rawValue]?.text?.text ?? ""
        let tables = self.tables(node[SnapshotKey.tables])
        let document = SnapshotDocument(
            definition: .plan, scope: name, entries: SnapshotKey.accounts, tables: tables)
        guard let read = document.read(node, &context),
            var plan = PlanReader.plan(read, name: name, audiences: audiences, &context)
        else { return nil }
        let reader = SectionReader(plan: plan, audiences: audiences, files: tables)
        plan.sections = (node[SnapshotKey.sections]?.items ?? []).compactMap { node in
            SnapshotDocument(definition: .section, scope: name, entries: SnapshotKey.actions, tables: tables)
                .read(node, &context)
                .flatMap { reader.section($0, &context) }
        }
        let log = LogReader(scope: name, audiences: audiences)
        let rows = SnapshotDecoder.records(node[SnapshotKey.progress], as: .logEntry, &context)
        plan.log = log.progress(rows, &context)
        let differences = SnapshotDecoder.records(node[SnapshotKey.difference], as: .difference, &context)
        plan.differences = log.differences(differences, &context)
        return plan
    }

    /// The CSV files that tables took their rows from. They get a place of their own: their rows are escaped in the
    /// snapshot, where no character of them stands as it is.
    private static func tables(_ node: JSONNode?) -> @Sendable (String) -> SourceFile? {
        let files = Dictionary(
            (node?.pairs ?? []).compactMap { key, value in
                value.text.map { (key.text, SourceFile(path: $0.file.path + "/" + key.text, text: $0.text)) }
            }, uniquingKeysWith: { first, _ in first })
        return { files[$0] }
    }

    // MARK: - Documents

    /// The document of an object; nil, with a problem, when it is none.
    private func read(_ node: JSONNode, _ context: inout ReadingContext) -> Document? {
        let own: Set = [
            entries, SnapshotKey.prose, SnapshotKey.sections, SnapshotKey.progress, SnapshotKey.difference,
            SnapshotKey.tables,
        ]
        guard let front = record(node, as: definition.front, besides: own, parts: definition.parts, &context) else {
            return nil
        }
        let root = body(node, parts: definition.parts, &context)
        let items = node[entries]?.items ?? []
        return Document(front: front, root: root, entries: items.compactMap { entry($0, &context) })
    }

    private func entry(_ node: JSONNode, _ context: inout ReadingContext) -> Document.Entry? {
        guard let id = node[SnapshotKey.id]?.text, let title = node[SnapshotKey.title]?.text else {
            context.reportDamage("an entry has no id or no title", at: node.start)
            return nil
        }
        let own: Set = [SnapshotKey.id, SnapshotKey.title, SnapshotKey.prose, SnapshotKey.columns, SnapshotKey.stood]
        let definition = self.definition.entry ?? self.definition.front
        let read = record(node, as: definition, besides: own, parts: self.definition.entryParts, &context)
        guard let fields = read else { return nil }
        var entry = Document.Entry(
            id: LocalID(id), title: PlainText(title),
            fields: fields.about(EntityID(scope: scope, local: id.text).full))
        for (key, value) in node[SnapshotKey.columns]?.pairs ?? [] {
            entry.columns[key.text] = value.text.map(PlainText.init)
        }
        entry.body = body(node, parts: self.definition.entryParts, &context)
        return entry
    }

    /// The fields of an object: everything but its own keys and its lists and texts.
    private func record(
        _ node: JSONNode, as definition: RecordDefinition, besides own: Set<String>, parts: RecordDefinition,
        _ context: inout ReadingContext
    ) -> Record? {
        let others = own.union(parts.fields.map(\.key.rawValue))
        let pairs = node.pairs.filter { !others.contains($0.key.text) }
        return Record.read(.mapping(pairs.map { ($0.key, $0.value.value) }, node.start), as: definition, &context)
    }

    // MARK: - Lists and texts

    private func body(
        _ node: JSONNode, parts: RecordDefinition, _ context: inout ReadingContext
    ) -> Document.Body {
        var body = Document.Body()
        body.prose = (node[SnapshotKey.prose]?.items ?? []).compactMap(\.text).map { prose($0, &context) }
        for field in parts.fields {
            guard let (key, value) = node.pairs.first(where: { $0.key.text == field.key.rawValue }) else { continue }
            var part = Document.Part(heading: key)
            part.items = value.items.compactMap { item($0, &context) }
            part.prose = value.text.map { [prose($0, &context)] } ?? []
            body.parts[field.key] = part
        }
        return body
    }

    /// A text with its live blocks, read by the reader that reads them in documents.
    private func prose(_ source: SourceText, _ context: inout ReadingContext) -> Prose {
        guard SizeLimit.allows(source, &context) else { return Prose(source, Markup(words: "")) }
        let blocks = Markdown.blocks(source.text)
        return Prose(
            parsing: source,
            blocks: LiveBlocks(body: source, start: 0, files: tables, textKind: .document, subject: scope)
                .read(blocks, &context))
    }

    /// An item of a list, as it was typed: its own id stands before its text.
    private func item(_ node: JSONNode, _ context: inout ReadingContext) -> Document.ListItem? {
        guard let text = node[SnapshotKey.text]?.text else {
            context.reportDamage("an item of a list has no text", at: node.start)
            return nil
        }
        let children = (node[SnapshotKey.parts]?.items ?? []).compactMap { item($0, &context) }
        let id = node[SnapshotKey.id]?.text
        return Document.ListItem(text: id.map { $0.joined(with: text) } ?? text, children: children)
    }
}
