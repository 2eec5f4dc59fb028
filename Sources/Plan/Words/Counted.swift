/// A form that nouns take after some numbers, as CLDR names them.
package enum PluralCategory: Sendable, Hashable, CaseIterable {
    case one, few, many, other
}

/// Which form a language takes after which number.
package struct PluralRule: Sendable {
    /// The form after a number.
    package let category: @Sendable (Int) -> PluralCategory

    /// Makes a rule.
    package init(category: @escaping @Sendable (Int) -> PluralCategory) { self.category = category }

    /// One form for 1 and one for everything else, as in English.
    package static let oneAndOther = PluralRule { $0 == 1 ? .one : .other }
}

/// A noun with its number: `1 action`, `2 actions`.
package struct Counted: Sendable {
    private let one: Phrase?
    private let few: Phrase?
    private let many: Phrase?
    private let other: Phrase
    private let rule: PluralRule

    /// Takes a phrase with the place `count` for each form that the language has.
    package init(
        one: Phrase? = nil, few: Phrase? = nil, many: Phrase? = nil, other: Phrase, rule: PluralRule = .oneAndOther
    ) {
        self.one = one
        self.few = few
        self.many = many
        self.other = other
        self.rule = rule
    }

    /// The noun after a number.
    package func callAsFunction(_ count: Int) -> String {
        let form: Phrase? =
            switch rule.category(count) {
            case .one: one
            case .few: few
            case .many: many
            case .other: other
            }
        return (form ?? other).filled(["count": "\(count)"])
    }
}
