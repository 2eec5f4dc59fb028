/// A form that nouns take after some numbers, as CLDR names them.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other
}

/// A noun with its number: `1 action`, `2 actions`.
package struct Counted: Sendable {
    private let forms: [PluralCategory: Phrase]
    private let other: Phrase
    private let rule: PluralForms

    /// Takes a phrase with the place `count` for each form that the language has.
    package init(
        one: Phrase? = nil, few: Phrase? = nil, many: Phrase? = nil, other: Phrase, rule: PluralForms = .oneAndOther
    ) {
        forms = [.one: one, .few: few, .many: many].compactMapValues(\.self)
        self.other = other
        self.rule = rule
    }

    /// The noun after a number.
    package func callAsFunction(_ count: Int) -> String {
        (forms[rule.category(count)] ?? other).filled(["count": "\(count)"])
    }
}
