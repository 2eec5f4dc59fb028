import Diagnostics
import Markup
import Parallel
import Plan

/// Collects every reference of an edition's content, and reports those that lead nowhere.
struct ReferenceCollector: Sendable {
    private let resolver: ReferenceResolver
    private(set) var references: [Reference] = []
    private(set) var problems: [Diagnostic] = []

    /// The references of the content and the problems with them.
    static func collect(
        _ content: Content, _ resolver: ReferenceResolver, _ problems: inout [Diagnostic]
    ) -> [Reference] {
        var collector = ReferenceCollector(resolver: resolver)
        for inspection in content.inspections { collector.collect(inspection) }
        for plan in content.plans { collector.collect(plan) }
        collector.collect(content.glossary, content.boards, content.calendar.clocks)
        for page in content.pages {
            let place = Place(scope: "", holder: .page(page.name.text), subject: page.name.text)
            collector.scan(page.title, .title, place)
            collector.scan(page.prose, .text, place)
        }
        for report in content.reports { collector.collect(report) }
        for document in content.documents { collector.collect(document) }
        for row in content.youngPeople.heard { collector.collect(row) }
        problems += collector.problems
        return collector.references
    }

    private init(resolver: ReferenceResolver) { self.resolver = resolver }

    /// What holds the texts that are being read.
    struct Place {
        let scope: String
        let holder: Reference.Origin.Holder
        /// The id by which faults are accepted.
        let subject: String

        init(scope: String, holder: Reference.Origin.Holder, subject: String) {
            self.scope = scope
            self.holder = holder
            self.subject = subject
        }

        init(_ id: EntityID) {
            self.init(scope: id.scope, holder: .entity(id), subject: id.full)
        }
    }

    /// Collects from the parts of something long on all cores; what is found stands in their order.
    mutating func collect<Part: Sendable>(
        each parts: [Part], _ collect: @escaping @Sendable (inout ReferenceCollector, Part) -> Void
    ) {
        let found = parts.parallelMap { [resolver] part in
            var collector = ReferenceCollector(resolver: resolver)
            collect(&collector, part)
            return collector
        }
        references += found.flatMap(\.references)
        problems += found.flatMap(\.problems)
    }

    // MARK: - Texts

    mutating func scan(_ step: Step, _ place: Place) {
        scan(step.text, .step, place, tags: true)
        for inner in step.steps { scan(inner, place) }
    }

    mutating func scan(
        _ measure: Measure, _ part: Reference.Origin.Part, _ place: Place, tags: Bool = false
    ) {
        scan(measure.text, part, place, tags: tags)
        for inner in measure.parts { scan(inner, part, place, tags: tags) }
    }

    mutating func scan(_ prose: [Prose], _ part: Reference.Origin.Part, _ place: Place) {
        for text in prose { scan(text, part, place) }
    }

    mutating func scan(
        _ prose: Prose?, _ part: Reference.Origin.Part, _ place: Place, tags: Bool = false
    ) {
        guard let prose else { return }
        var runs = TextRuns()
        if ReferenceScanner.mayHoldReference(inMarkdown: prose.source.text) {
            prose.markup.walk(with: &runs)
        }
        for run in runs.runs {
            scan(run.text, part, place, tags: tags) {
                prose.source.span(run.offset + $0.lowerBound..<run.offset + $0.upperBound)
            }
        }
        for block in prose.blocks { scan(block, part, place) }
        for link in runs.references {
            refer(SourceText(prose.source.span(link.range)), .mention, place, .text, part, written: link.reference)
        }
    }

    private mutating func scan(_ block: LiveBlock, _ part: Reference.Origin.Part, _ place: Place) {
        switch block {
        case .query: break
        case .table(let table):
            scan(table.caption, part, place)
            for cell in table.header + table.rows.flatMap(\.self) { scan(cell, part, place) }
        case .container(let container): scan(container.prose, part, place)
        }
    }

    mutating func scan(_ texts: [PlainText?], _ part: Reference.Origin.Part, _ place: Place) {
        for text in texts { if let text { scan(text, part, place) } }
    }

    mutating func scan(
        _ text: PlainText, _ part: Reference.Origin.Part, _ place: Place, tags: Bool = false
    ) {
        scan(text.text, part, place, tags: tags) { text.source.span($0) }
    }

    mutating func scan(
        _ text: String, _ part: Reference.Origin.Part, _ place: Place, tags: Bool, span: (Range<Int>) -> Span
    ) {
        for found in ReferenceScanner(resolver: resolver, scope: place.scope).scan(text) {
            let place = (place, part)
            switch found.result {
            case .success(let entity):
                guard place.0.holder != .entity(entity.id) else { continue }
                let isTie = tags && found.isTag && entity.kind == .recommendation
                add(entity, isTie ? .tag : .mention, place.0, part)
            case .failure(let failure):
                let written = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
                report(failure, written, place.0, nil, at: span(found.range))
            }
        }
    }

    // MARK: - References

    /// Resolves a reference of a field. Without a kind it only says what the row is about, and is not kept.
    @discardableResult
    mutating func refer(
        _ source: ReferenceText, _ kind: Reference.Kind?, _ place: Place, _ field: FieldKey?,
        _ part: Reference.Origin.Part = .fields, written: String? = nil, expecting kinds: [Entity.Kind] = []
    ) -> Entity? {
        let written = written ?? source.text
        switch resolver.resolve(written, in: place.scope) {
        case .success(let entity):
            if !kinds.isEmpty, !kinds.contains(entity.kind) {
                reportWrong(entity, written, kinds, place, field, at: source.span)
                return nil
            }
            if let kind { add(entity, kind, place, part) }
            return entity
        case .failure(let failure):
            report(failure, written, place, field, at: source.span)
            return nil
        }
    }

    private mutating func add(
        _ entity: Entity, _ kind: Reference.Kind, _ place: Place, _ part: Reference.Origin.Part
    ) {
        let origin = Reference.Origin(holder: place.holder, part: part)
        references.append(Reference(origin: origin, target: entity.id, kind: kind))
    }

    private mutating func reportWrong(
        _ entity: Entity, _ written: String, _ kinds: [Entity.Kind], _ place: Place, _ field: FieldKey?, at span: Span
    ) {
        let expected = kinds.map(\.described).joined(separator: " or ")
        problems.append(
            Diagnostic(
                LinkingKind.wrongReference, "`\(written)` is \(entity.kind.described), and \(expected) belongs here",
                at: span, help: "write the id of \(expected)",
                related: [.init(entity.span, "`\(entity.id.full)` is declared here")],
                subject: .init(entity: place.subject, field: field?.rawValue ?? "")))
    }

    private mutating func report(
        _ failure: ReferenceResolver.Failure, _ written: String, _ place: Place, _ field: FieldKey?, at span: Span
    ) {
        let subject = Diagnostic.Subject(entity: place.subject, field: field?.rawValue ?? "")
        let account: (kind: LinkingKind, message: String, help: String)
        switch failure {
        case .malformed:
            account = (.malformedReference, "`\(written)` is not a reference", "write an id: `R1`, `2025-visit:R1`")
        case .unknown:
            let names = resolver.index.namesForSuggestions(in: place.scope)
            account = (.unknownReference, "nothing is called `\(written)`", Suggestion.help(for: written, among: names))
        case .ambiguous(let ids):
            let names = ids.map { "`\($0.full)`" }
            account = (
                .ambiguousReference, "`\(written)` could be \(names.joined(separator: " or "))",
                "write the one that is meant"
            )
        case .withheld:
            account = (
                .withheldReference, "`\(written)` is left out of this edition",
                "give this the same audience, or say it without the reference"
            )
        }
        problems.append(Diagnostic(account.kind, account.message, at: span, help: account.help, subject: subject))
    }
}
