// Attributes for assistive technology, of every element. A nil value leaves the attribute out.

extension Attribute {
    /// `aria-hidden`: decoration, kept from assistive technology.
    package static var ariaHidden: Attribute { Attribute("aria-hidden", "true") }

    /// `aria-current`: which of several is the one at hand.
    package static func ariaCurrent(_ value: Current?) -> Attribute { Attribute("aria-current", value?.rawValue) }

    /// `aria-label`: a name, where no visible text gives one.
    package static func ariaLabel(_ value: String?) -> Attribute { Attribute("aria-label", value) }

    /// `aria-labelledby`: the ids of what names the element.
    package static func ariaLabelledby(_ value: String?) -> Attribute { Attribute("aria-labelledby", value) }

    /// `aria-describedby`: the ids of what describes the element.
    package static func ariaDescribedby(_ value: String?) -> Attribute { Attribute("aria-describedby", value) }

    /// `aria-atomic`: that a change is read with all that surrounds it.
    package static var ariaAtomic: Attribute { Attribute("aria-atomic", "true") }
}

/// What an element with `aria-current` is the current one of.
package enum Current: String, Sendable {
    /// The page that is shown, among links to pages.
    case page
    /// One of several.
    case `true`
}
