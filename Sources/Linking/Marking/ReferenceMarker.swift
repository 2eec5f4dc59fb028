import Diagnostics
import Graph
import Plan

/// Finds what every reference of a content means, in texts, fields and blocks; keeps it with them, and reports those that
/// lead nowhere.
struct ReferenceMarker: TextVisitor {
    private let resolver: ReferenceResolver
    private let posts: PostNames
    private let filters: FilterResolver
    /// What could have been meant, by the scope in which it is written.
    private var names: [String: KnownNames] = [:]
    /// What inspections, plans and scorecards are called, made ready once.
    private var scopes: KnownNames?
    private(set) var references: [Reference] = []
    private(set) var problems: [Diagnostic] = []

    init(_ content: Content, _ resolver: ReferenceResolver, _ posts: PostNames) {
        self.resolver = resolver
        self.posts = posts
        filters = FilterResolver(content, resolver, posts)
    }

    func apart() -> ReferenceMarker {
        var marker = self
        marker.references = []
        marker.problems = []
        return marker
    }

    mutating func join(_ other: ReferenceMarker) {
        references += other.references
        problems += other.problems
    }

    // MARK: - Texts

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {
        let source = text.source
        text.marks += marks(of: text.text, place) { source.span($0) }
    }

    mutating func visit(_ text: inout Prose, _ place: TextPlace) {
        guard ReferenceScanner.mayHoldReference(inMarkdown: text.source.text) else { return }
        let runs = TextRuns(of: text.markup)
        let source = text.source
        for run in runs.runs {
            let marks = marks(of: run.text, place) {
                source.span(run.offset + $0.lowerBound..<run.offset + $0.upperBound)
            }
            if !marks.isEmpty { text.marks[run.node, default: []] += marks }
        }
        for link in runs.references {
            let span = source.span(link.range)
            guard let entity = find(link.reference, ReferenceUse(.mention, .text), place, at: span) else { continue }
            text.marks[link.node] = [TextMark(0..<0, .entity(entity))]
        }
    }

    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace) {
        visit(&field, place)
        guard kinds.contains(.post) else { return }
        if let post = posts[field.text] {
            field.marks.append(TextMark(0..<field.text.utf8.count, .post(post)))
        } else if place.field == .lead {
            field.marks += marksOfSeveral(field.source)
        }
    }

    /// The posts of a text that names several and nothing else.
    private func marksOfSeveral(_ source: SourceText) -> [TextMark] {
        var marks: [TextMark] = []
        for lead in posts.parts(of: source) {
            guard case .post(let post) = lead.who,
                let place = source.text.utf8.dropFirst(marks.last?.range.upperBound ?? 0)
                    .firstRange(of: lead.written.text.utf8)
            else { return [] }
            let bytes = source.text.utf8
            let start = bytes.distance(from: bytes.startIndex, to: place.lowerBound)
            marks.append(TextMark(start..<start + lead.written.text.utf8.count, .post(post)))
        }
        return marks
    }

    private mutating func marks(of text: String, _ place: TextPlace, span: (Range<Int>) -> Span) -> [TextMark] {
        ReferenceScanner(resolver: resolver, scope: place.scope).scan(text).compactMap { found in
            switch found.result {
            case .success(let entity):
                let isTag = found.isTag && entity.kind == .recommendation
                if place.holder != .entity(entity.id) {
                    keep(entity, isTag && place.hasTags ? .tag : .mention, place)
                }
                return TextMark(found.range, isTag ? .tag(entity) : .entity(entity))
            case .failure(let failure):
                let written = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
                report(failure, written, place, nil, at: span(found.range))
                return nil
            }
        }
    }

    // MARK: - References

    mutating func visit(_ reference: inout ReferenceText, _ use: ReferenceUse, _ place: TextPlace) {
        reference.target = find(reference.text, use, place, at: reference.span)
    }

    mutating func visit(_ query: inout BlockQuery, _ place: TextPlace) {
        problems += filters.resolve(&query, in: place.scope)
    }

    /// What a field or link leads to, kept unless it only says what a row is about.
    private mutating func find(
        _ written: String, _ use: ReferenceUse, _ place: TextPlace, at span: Span
    ) -> Entity? {
        switch resolver.resolve(written, in: place.scope) {
        case .success(let entity):
            if !use.expected.isEmpty, !use.expected.contains(entity.kind) {
                reportWrong(entity, written, use, place, at: span)
                return nil
            }
            if let kind = use.kind { keep(entity, kind, place) }
            return entity
        case .failure(let failure):
            report(failure, written, place, use.field, at: span)
            return nil
        }
    }

    /// Keeps a reference for what it leads to.
    private mutating func keep(_ entity: Entity, _ kind: Reference.Kind, _ place: TextPlace) {
        guard let holder = place.holder, !place.isRepeated else { return }
        let origin = Reference.Origin(holder: holder, part: place.part)
        references.append(Reference(origin: origin, target: entity.id, kind: kind))
    }

    // MARK: - Problems

    private mutating func reportWrong(
        _ entity: Entity, _ written: String, _ use: ReferenceUse, _ place: TextPlace, at span: Span
    ) {
        let expected = use.expected.map(\.described).joined(separator: " or ")
        problems.append(
            Diagnostic(
                LinkingKind.wrongReference, "`\(written)` is \(entity.kind.described), and \(expected) belongs here",
                at: span, help: "write the id of \(expected)",
                related: [.init(entity.span, "`\(entity.id.full)` is declared here")],
                subject: .init(entity: place.subject, field: use.field?.rawValue ?? "")))
    }

    private mutating func names(in scope: String) -> KnownNames {
        if let names = names[scope] { return names }
        let names = KnownNames(resolver.index.namesForSuggestions(in: scope))
        self.names[scope] = names
        return names
    }

    private mutating func report(
        _ failure: ReferenceResolver.Failure, _ written: String, _ place: TextPlace, _ field: FieldKey?, at span: Span
    ) {
        guard !place.isRepeated, !ReferenceMarker.isOfBrokenLink(span, written) else { return }
        let subject = Diagnostic.Subject(entity: place.subject, field: field?.rawValue ?? "")
        let account: (kind: LinkingKind, message: String, help: String)
        switch failure {
        case .malformed:
            account = (
                .malformedReference, "`\(written)` is not a reference", ReferenceMarker.remedy(for: written, in: field)
            )
        case .unknown where SeveralIDs.read(written).count > 1:
            account = (
                .malformedReference, "`\(written)` is not a reference", ReferenceMarker.remedy(for: written, in: field)
            )
        case .unknown:
            account = (
                .unknownReference, "nothing is called `\(written)`", help(for: written, in: field, of: place.scope)
            )
        // Where it is not known what the plan answers, that is the cause, and has been told.
        case .ambiguous where !resolver.knowsAnswers(of: place.scope): return
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

    /// Whether it is where a link was to lead: `[words] (ref:OA1)`, which is told as no link.
    private static func isOfBrokenLink(_ span: Span, _ written: String) -> Bool {
        guard written.hasPrefix("ref:"), span.start > 0 else { return false }
        let bytes = span.file.text.utf8
        return "([".utf8.contains(bytes[bytes.index(bytes.startIndex, offsetBy: span.start - 1)])
    }

    /// What was probably meant by a reference that leads nowhere; what is advised leads somewhere of the same kind.
    private mutating func help(for written: String, in field: FieldKey?, of scope: String) -> String {
        if LinkTargets.isName(written) {
            let near = KnownNames(resolver.targets.names).help(for: written)
            return near.isEmpty ? "behind the folder stands the name of a file in it, or of a post" : near
        }
        if let colon = written.firstIndex(of: ":") {
            let (wanted, local) = (String(written[..<colon]), String(written[written.index(after: colon)...]))
            let scopes = self.scopes ?? KnownNames(resolver.index.knownScopes)
            self.scopes = scopes
            if let near = scopes.nearest(to: wanted), near != wanted, isThere(near, local) {
                return "did you mean `\(near):\(local)`?"
            }
            let near = names(in: wanted).nearest(to: local).flatMap { isThere(wanted, $0) ? $0 : nil }
            if let near { return "did you mean `\(wanted):\(near)`?" }
            return "check the id: none is called so"
        }
        let near = names(in: scope).help(for: written)
        guard near.isEmpty, field == .answers || field == .ref else { return near }
        return "write the ids that are meant, as they stand in their headings"
            + (field == .answers ? ", with commas between them" : "")
    }

    private func isThere(_ scope: String, _ local: String) -> Bool {
        if case .success = resolver.resolve("\(scope):\(local)", in: scope) { true } else { false }
    }

    /// What to type for the ids that were meant.
    private static func remedy(for text: String, in field: FieldKey?) -> String {
        let ids = SeveralIDs.read(text)
        let written = ids.map { "`\($0)`" }
        switch (field, ids.count) {
        case (_, 0): return "write an id as it stands in its heading, and nothing else"
        case (_, 1): return "write \(written[0]) and nothing else"
        case (.ref, _): return "a row is about one thing: write a row for each of \(written.joined(separator: ", "))"
        default: return "write `\(ids.joined(separator: ", "))`: ids in full with commas between them, and nothing else"
        }
    }
}
