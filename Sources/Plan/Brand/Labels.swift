/// A noun as a council says it, for one and for several.
package struct Label: Sendable, Hashable {
    package let one, many: String

    /// Takes both forms.
    package init(one: String, many: String) {
        self.one = one
        self.many = many
    }
}

/// What a council, or one of its plans, calls the things that a plan is made of.
package struct Labels: Sendable, Hashable {
    package var action, section, recommendation, lead: Label?

    /// The usual names.
    package init() {}

    /// These, with those of others in their place.
    func overridden(by others: Labels) -> Labels {
        var labels = self
        labels.action = others.action ?? action
        labels.section = others.section ?? section
        labels.recommendation = others.recommendation ?? recommendation
        labels.lead = others.lead ?? lead
        return labels
    }

    /// These, with another name for sections.
    package func with(section: Label?) -> Labels {
        var labels = self
        if let section { labels.section = section }
        return labels
    }
}
