/// A noun as a council says it, for one and for several.
package struct Label: Sendable, Hashable {
    package let one, many: String

    /// Takes both forms.
    package init(one: String, many: String) {
        self.one = one
        self.many = many
    }
}

/// What a council, or one of its plans, calls the things that a plan is made of, and heads its columns with.
package struct Labels: Sendable, Hashable {
    /// The nouns of things, by their keys: one of `Labels.nouns`.
    private(set) var nouns: [FieldKey: Label] = [:]
    /// What stands over fields and lists, by their keys: one of `Labels.headings`, or a field that has names of its own.
    package private(set) var headings: [FieldKey: String] = [:]

    /// The nouns that a council can have words of its own for.
    package static let nouns: [FieldKey] = [
        .action, .section, .group, .plan, .step, .recommendation, .lead, .inspection, .annex, .appendix, .people,
    ]

    /// The headings that a council can have words of its own for, beside those of the fields that it names.
    package static let headings: [FieldKey] = [.when, .latestProgress, .completed, .differenceMade, .nextSteps]

    /// The usual names.
    package init() {}

    /// What is called so; nil for the usual name.
    package subscript(noun key: FieldKey) -> Label? {
        get { nouns[key] }
        set { nouns[key] = newValue }
    }

    /// What is headed so; nil for the usual heading.
    package subscript(heading key: FieldKey) -> String? {
        get { headings[key] }
        set { headings[key] = newValue }
    }

    /// These, with those of others in their place.
    func overridden(by others: Labels) -> Labels {
        var labels = self
        labels.nouns.merge(others.nouns) { $1 }
        labels.headings.merge(others.headings) { $1 }
        return labels
    }

    /// These, with another name for sections.
    package func with(section: Label?) -> Labels {
        var labels = self
        if let section { labels.nouns[.section] = section }
        return labels
    }
}
