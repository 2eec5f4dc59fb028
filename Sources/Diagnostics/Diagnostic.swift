/// One problem in the content, with its place, its cause and what to do about it.
package struct Diagnostic: Sendable {
    /// Another place that belongs to the problem.
    package struct Related: Sendable {
        /// The place.
        package let span: Span
        /// What stands there.
        package let label: String

        /// Names a place and what stands there.
        package init(_ span: Span, _ label: String) {
            self.span = span
            self.label = label
        }
    }

    /// What an author can accept by name: a kind of problem of one field of one entity.
    package struct Subject: Sendable, Hashable {
        /// The entity's full id (`ambition:P5.7`); empty when the problem belongs to none.
        package let entity: String
        /// The field's key (`due`); empty when the problem belongs to none.
        package let field: String

        /// Names an entity and one of its fields.
        package init(entity: String, field: String = "") {
            self.entity = entity
            self.field = field
        }
    }

    /// The id of its kind (`impossible-date`).
    package let id: String
    /// How much it matters.
    package let severity: Severity
    /// Whether a council may know of it and keep it.
    package let isAcceptable: Bool
    /// Whether it comes before others that matter as much.
    package let urgency: Urgency
    /// What is wrong, in lower case and without a full stop.
    package let message: String
    /// Where.
    package let span: Span
    /// What to say beneath the caret.
    package let label: String
    /// What to do, in the author's terms.
    package let help: String
    /// Other places that belong to it.
    package let related: [Related]
    /// What an acceptance would name.
    package let subject: Subject?
    /// How many problems it stands for, of its kind, in its file and about the same.
    fileprivate(set) package var count = 1

    /// Makes a problem of a kind.
    ///
    /// - Parameter severity: How much it matters here; nil means as much as its kind.
    package init<Kind: DiagnosticKind>(
        _ kind: Kind, _ message: String, at span: Span, label: String = "", help: String = "",
        related: [Related] = [], subject: Subject? = nil, severity: Severity? = nil
    ) {
        id = kind.rawValue
        self.severity = severity ?? kind.severity
        isAcceptable = kind.isAcceptable
        urgency = kind.urgency
        self.message = message
        self.span = span
        self.label = label
        self.help = help
        self.related = related
        self.subject = subject
    }

    /// The same problem, told in another way.
    package init(_ other: Diagnostic, message: String, help: String, related: [Related]) {
        id = other.id
        severity = other.severity
        isAcceptable = other.isAcceptable
        urgency = other.urgency
        self.message = message
        span = other.span
        label = other.label
        self.help = help
        self.related = related
        subject = other.subject
    }
}

extension [Diagnostic] {
    /// How many of a kind in a file and about the same are kept, where there may be a million.
    private static let mostKept = 1_000

    private struct Likeness: Hashable {
        let id: String
        let file: ObjectIdentifier
        let subject: Diagnostic.Subject?
    }

    /// The same in less memory: of very many of a kind in a file and about the same, those behind the first are only
    /// counted.
    package func condensed() -> [Diagnostic] {
        guard count > [Diagnostic].mostKept else { return self }
        var kept: [Diagnostic] = []
        var places: [Likeness: (count: Int, last: Int)] = [:]
        for diagnostic in self {
            let likeness = Likeness(
                id: diagnostic.id, file: ObjectIdentifier(diagnostic.span.file), subject: diagnostic.subject)
            let (count, last) = places[likeness] ?? (0, 0)
            if count < [Diagnostic].mostKept {
                places[likeness] = (count + 1, kept.count)
                kept.append(diagnostic)
            } else {
                kept[last].count += diagnostic.count
            }
        }
        return kept
    }
}

extension Sequence<Diagnostic> {
    /// Sorted by place, then by kind and message; the same problem at the same place stands once.
    package func sortedByPlace() -> [Diagnostic] {
        let sorted = sorted { left, right in
            if left.span != right.span { return left.span < right.span }
            return (left.id, left.message) < (right.id, right.message)
        }
        var result: [Diagnostic] = []
        for diagnostic in sorted {
            if let last = result.last, last.id == diagnostic.id, last.span == diagnostic.span,
                last.message == diagnostic.message
            {
                continue
            }
            result.append(diagnostic)
        }
        return result
    }

    /// Whether any of them is an error.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
