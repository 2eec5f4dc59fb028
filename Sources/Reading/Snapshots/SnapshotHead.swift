import Diagnostics
import Plan

/// What a snapshot says about itself, checked before anything else of it is read.
struct SnapshotHead {
    /// The whole file.
    let node: JSONNode
    /// The form that it is written in.
    let schema: Int
    /// The day on which things stood so.
    let day: Day

    /// The head of a file; nil, with a problem, when it is damaged, of a newer program, or of another name.
    static func read(_ source: SnapshotSource, _ context: inout ReadingContext) -> SnapshotHead? {
        guard let node = json(source.file, &context), let schema = schema(of: node, &context),
            checkName(node, source, &context)
        else { return nil }
        guard let written = node[SnapshotKey.day], let day = written.text.flatMap({ Day(iso8601: $0.text) }) else {
            context.reportDamage(
                "`\(SnapshotKey.day)` is not a day", at: node[SnapshotKey.day]?.span ?? node.start)
            return nil
        }
        return SnapshotHead(node: node, schema: schema, day: day)
    }

    /// The JSON of a file; nil, with a problem, when it is none.
    static func json(_ file: SourceFile, _ context: inout ReadingContext) -> JSONNode? {
        do {
            let node = try JSONReader.read(file)
            if case .object = node { return node }
            context.reportDamage("this is not a snapshot", at: node.start)
        } catch {
            let span = Span(file: file, start: error.offset, end: error.offset + 1)
            context.reportDamage("this is not JSON: \(error.message)", at: span)
        }
        return nil
    }

    private static func schema(of node: JSONNode, _ context: inout ReadingContext) -> Int? {
        guard let written = node[SnapshotKey.schema]?.text, let schema = Int(written.text), schema >= 1 else {
            context.reportDamage(
                "`\(SnapshotKey.schema)` is not a number from 1 up", at: node[SnapshotKey.schema]?.span ?? node.start)
            return nil
        }
        guard schema > Snapshot.schema else { return schema }
        context.report(
            .newerSnapshot, "this snapshot has form \(schema), and this program reads forms up to \(Snapshot.schema)",
            at: written.span, help: "use the newer Goldthread that wrote it")
        return nil
    }

    private static func checkName(
        _ node: JSONNode, _ source: SnapshotSource, _ context: inout ReadingContext
    ) -> Bool {
        guard let name = node[SnapshotKey.name]?.text else {
            context.reportDamage("it does not say its name", at: node[SnapshotKey.name]?.span ?? node.start)
            return false
        }
        if name.text == source.name { return true }
        context.report(
            .nameMismatch, "it is called `\(name.text)` here and `\(source.name)` by its file", at: name.span,
            help: "rename the file to `\(name.text)\(SnapshotSource.ending)`")
        return false
    }
}

extension JSONNode {
    /// Where it begins: the place of what is missing in it.
    var start: Span { Span(file: span.file, start: span.start, end: min(span.start + 1, span.end)) }
}
