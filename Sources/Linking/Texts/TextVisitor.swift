import Diagnostics
import Graph
import Parallel
import Plan

/// What is shown every text of a content, wherever it stands, and may put another in its place.
///
/// There is one walk for all that look at texts: to leave out what an edition does not show, to find what is used of the
/// registers, to mark what texts mean, to check them. A new field needs a line in it and nowhere else.
protocol TextVisitor: Sendable {
    /// Whether it is shown what the registers say as well: posts, boards, terms and clocks.
    static var readsRegisters: Bool { get }

    /// Is shown plain text.
    mutating func visit(_ text: inout PlainText, _ place: TextPlace)
    /// Is shown a Markdown text; what stands within its blocks is shown afterwards.
    mutating func visit(_ text: inout Prose, _ place: TextPlace)
    /// Is shown words that mean themselves: a date as it was written, a name, what a council calls something.
    mutating func visit(words: String)
    /// Is shown such words with their place.
    mutating func visit(words: SourceText)
    /// Is shown a further way of writing an entry of a register.
    mutating func visit(spelling: PlainText, _ place: TextPlace)
    /// Is shown a field that names entries of registers.
    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace)
    /// Is shown a field that names something with an id.
    mutating func visit(_ reference: inout ReferenceText, _ use: ReferenceUse, _ place: TextPlace)
    /// Is shown a table before its cells.
    mutating func visit(_ table: AuthoredTable, _ place: TextPlace)
    /// Is shown what a block asks for.
    mutating func visit(_ query: inout BlockQuery, _ place: TextPlace)

    /// A visitor that has seen nothing yet, for a part that is looked at on another core.
    func apart() -> Self
    /// Takes what another has seen.
    mutating func join(_ other: Self)
}

extension TextVisitor {
    static var readsRegisters: Bool { true }

    mutating func visit(words: String) {}
    mutating func visit(words: SourceText) { visit(words: words.text) }
    mutating func visit(spelling: PlainText, _ place: TextPlace) {}
    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace) {
        visit(&field, place)
    }
    mutating func visit(_ reference: inout ReferenceText, _ use: ReferenceUse, _ place: TextPlace) {}
    mutating func visit(_ query: inout BlockQuery, _ place: TextPlace) {}
    mutating func visit(_ table: AuthoredTable, _ place: TextPlace) {}

    // MARK: - Plain texts

    mutating func visit(_ text: inout PlainText?, _ place: TextPlace) {
        if text != nil { visit(&text!, place) }
    }

    mutating func visit(_ texts: inout [PlainText], _ place: TextPlace) {
        for index in texts.indices { visit(&texts[index], place) }
    }

    mutating func visit(_ field: inout PlainText?, naming kinds: Registers.Kind..., at place: TextPlace) {
        if field != nil { visit(&field!, naming: kinds, place) }
    }

    mutating func visit(_ words: SourceText?) { if let words { visit(words: words) } }
    mutating func visit<Value>(_ value: Written<Value>?) { visit(value?.source) }
    mutating func visit(_ time: WrittenWhen?) { visit(time?.source) }

    // MARK: - Markdown

    /// A text with what stands within its blocks.
    mutating func visitAll(_ text: inout Prose, _ place: TextPlace) {
        visit(&text, place)
        for index in text.blocks.indices { visit(&text.blocks[index], place) }
    }

    /// A text that is left out when nothing is left of it.
    mutating func visit(_ text: inout Prose?, _ place: TextPlace) {
        guard text != nil else { return }
        visitAll(&text!, place)
        if text!.isEmpty { text = nil }
    }

    /// Texts without those of which nothing is left.
    mutating func visit(_ texts: inout [Prose], _ place: TextPlace) {
        for index in texts.indices { visitAll(&texts[index], place) }
        texts.removeAll(where: \.isEmpty)
    }

    private mutating func visit(_ block: inout LiveBlock, _ place: TextPlace) {
        switch block {
        case .query(var query):
            visit(&query, place)
            block = .query(query)
        case .table(var table):
            visit(table, place)
            visit(&table.caption, place)
            for cell in table.header.indices { visitAll(&table.header[cell], place) }
            for row in table.rows.indices {
                for cell in table.rows[row].indices { visitAll(&table.rows[row][cell], place) }
            }
            block = .table(table)
        case .container(var container):
            visitAll(&container.prose, place)
            block = .container(container)
        }
    }

    mutating func visit(_ steps: inout [Step], _ place: TextPlace) {
        for index in steps.indices {
            visitAll(&steps[index].text, place)
            visitAll(&steps[index].undated, place.again)
            visit(&steps[index].lead, naming: .post, at: place.part(.fields).field(.lead))
            visit(&steps[index].plainWords, place.forYoungPeople)
            visit(&steps[index].steps, place)
        }
    }

    mutating func visit(_ measures: inout [Measure], _ place: TextPlace) {
        for index in measures.indices {
            visitAll(&measures[index].text, place)
            visit(&measures[index].parts, place)
        }
    }

    // MARK: - References

    mutating func visit(_ reference: inout ReferenceText?, _ use: ReferenceUse, _ place: TextPlace) {
        if reference != nil { visit(&reference!, use, place) }
    }

    mutating func visit(_ references: inout [ReferenceText], _ use: ReferenceUse, _ place: TextPlace) {
        for index in references.indices { visit(&references[index], use, place) }
    }

    // MARK: - Long lists

    /// Is shown the parts of something long, on all cores; what was seen is joined in their order.
    mutating func visit<Part: Sendable>(
        each parts: inout [Part], _ visit: @escaping @Sendable (inout Self, inout Part) -> Void
    ) {
        let pieces = min(8, parts.count)
        let seen = Array(0..<pieces).parallelMap { [parts, visitor = apart()] piece in
            var visitor = visitor
            var own = Array(parts[(parts.count * piece / pieces)..<(parts.count * (piece + 1) / pieces)])
            for index in own.indices { visit(&visitor, &own[index]) }
            return (visitor, own)
        }
        for (other, _) in seen { join(other) }
        parts = seen.flatMap(\.1)
    }
}
