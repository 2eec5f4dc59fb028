import Diagnostics
import Parallel
import Plan

/// What is shown every text of a content, wherever it stands.
protocol TextVisitor: Sendable {
    /// Is shown a text: plain or Markdown, of a page or of a field.
    mutating func visit(_ text: String)
    /// Is shown a field that names an entry of a register, or several posts.
    mutating func visit(_ field: SourceText, naming kind: Registers.Kind)
    /// A visitor that has seen nothing yet, for a part that is looked at on another core.
    func apart() -> Self
    /// Takes what another has seen.
    mutating func join(_ other: Self)
}

extension TextVisitor {
    mutating func visit(_ text: SourceText?) { if let text { visit(text.text) } }
    mutating func visit(_ texts: [SourceText?]) { for text in texts { visit(text) } }
    mutating func visit(_ text: PlainText?) { visit(text?.source) }
    mutating func visit(_ texts: [PlainText?]) { for text in texts { visit(text) } }
    mutating func visit<Value>(_ value: Written<Value>?) { visit(value?.source) }
    mutating func visit(_ time: WrittenWhen?) { visit(time?.source) }

    mutating func visit(_ field: PlainText?, naming kind: Registers.Kind) {
        if let field { visit(field.source, naming: kind) }
    }

    mutating func visit(_ texts: [Prose?]) { for text in texts { visit(text) } }

    /// The text as it is written, which has the lines of its blocks and the texts within them; and what its blocks name or
    /// take from other files.
    mutating func visit(_ text: Prose?) {
        guard let text else { return }
        visit(text.source)
        for block in text.blocks {
            switch block {
            case .query(let query): visit(query)
            case .table(let table):
                visit(table.caption)
                visit(table.header + table.rows.flatMap(\.self))
            case .container: break
            }
        }
    }

    mutating func visit(_ query: BlockQuery) {
        for lead in query.filter.leads { visit(lead, naming: .post) }
        for term in query.terms { visit(term, naming: .term) }
    }

    mutating func visit(_ steps: [Step]) {
        for step in steps {
            visit(step.text)
            visit(step.steps)
        }
    }

    mutating func visit(_ measures: [Measure]) {
        for measure in measures {
            visit(measure.text)
            visit(measure.parts)
        }
    }

    /// Is shown the parts of something long, on all cores.
    mutating func visit<Part: Sendable>(each parts: [Part], _ visit: @escaping @Sendable (inout Self, Part) -> Void) {
        let pieces = min(8, parts.count)
        let seen = Array(0..<pieces).parallelMap { [visitor = apart()] piece in
            var visitor = visitor
            for index in (parts.count * piece / pieces)..<(parts.count * (piece + 1) / pieces) {
                visit(&visitor, parts[index])
            }
            return visitor
        }
        for other in seen { join(other) }
    }
}
