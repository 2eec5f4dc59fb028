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

    /// These, with the labels that another has put in their place.
    package func with(section: Label?) -> Labels {
        var labels = self
        if let section { labels.section = section }
        return labels
    }
}
