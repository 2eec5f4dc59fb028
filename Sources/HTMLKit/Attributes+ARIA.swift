// Attributes for assistive technology, of every element. A nil value leaves the attribute out.

extension Attribute {
    /// `aria-hidden`: decoration, kept from assistive technology.
    package static var ariaHidden: Attribute { Attribute("aria-hidden", "true") }

    /// `aria-current`: which of several is the one at hand.
    package static func ariaCurrent(_ value: Current?) -> Attribute { Attribute("aria-current", value?.rawValue) }

    /// `aria-live`: whether changes are read out.
    package static func ariaLive(_ value: Live?) -> Attribute { Attribute("aria-live", value?.rawValue) }

    /// `aria-sort`: how a column is sorted.
    package static func ariaSort(_ value: SortDirection?) -> Attribute { Attribute("aria-sort", value?.rawValue) }

    /// `aria-label`: a name, where no visible text gives one.
    package static func ariaLabel(_ value: String?) -> Attribute { Attribute("aria-label", value) }

    /// `aria-labelledby`: the ids of what names the element.
    package static func ariaLabelledby(_ value: String?) -> Attribute { Attribute("aria-labelledby", value) }

    /// `aria-describedby`: the ids of what describes the element.
    package static func ariaDescribedby(_ value: String?) -> Attribute { Attribute("aria-describedby", value) }

    /// `aria-details`: the id of what tells more.
    package static func ariaDetails(_ value: String?) -> Attribute { Attribute("aria-details", value) }

    /// `aria-controls`: the ids of what a control changes.
    package static func ariaControls(_ value: String?) -> Attribute { Attribute("aria-controls", value) }

    /// `aria-owns`: the ids of what belongs to the element though it stands elsewhere.
    package static func ariaOwns(_ value: String?) -> Attribute { Attribute("aria-owns", value) }

    /// `aria-errormessage`: the id of what says what is wrong.
    package static func ariaErrormessage(_ value: String?) -> Attribute { Attribute("aria-errormessage", value) }

    /// `aria-roledescription`: the kind of element, in words.
    package static func ariaRoledescription(_ value: String?) -> Attribute { Attribute("aria-roledescription", value) }

    /// `aria-expanded`: whether what a control opens is open.
    package static func ariaExpanded(_ value: Bool?) -> Attribute {
        Attribute("aria-expanded", value.map { $0 ? "true" : "false" })
    }

    /// `aria-pressed`: whether a switch is on.
    package static func ariaPressed(_ value: Bool?) -> Attribute {
        Attribute("aria-pressed", value.map { $0 ? "true" : "false" })
    }

    /// `aria-selected`: whether a choice is chosen.
    package static func ariaSelected(_ value: Bool?) -> Attribute {
        Attribute("aria-selected", value.map { $0 ? "true" : "false" })
    }

    /// `aria-disabled`: whether a control can be reached and not used.
    package static func ariaDisabled(_ value: Bool?) -> Attribute {
        Attribute("aria-disabled", value.map { $0 ? "true" : "false" })
    }

    /// `aria-modal`: whether the rest of the page waits.
    package static func ariaModal(_ value: Bool?) -> Attribute {
        Attribute("aria-modal", value.map { $0 ? "true" : "false" })
    }

    /// `aria-atomic`: whether a change is read with all that surrounds it.
    package static func ariaAtomic(_ value: Bool?) -> Attribute {
        Attribute("aria-atomic", value.map { $0 ? "true" : "false" })
    }

    /// `aria-busy`: whether the content is still being changed.
    package static func ariaBusy(_ value: Bool?) -> Attribute {
        Attribute("aria-busy", value.map { $0 ? "true" : "false" })
    }

    /// `aria-invalid`: whether what was filled in is wrong.
    package static func ariaInvalid(_ value: Bool?) -> Attribute {
        Attribute("aria-invalid", value.map { $0 ? "true" : "false" })
    }

    /// `aria-required`: whether a field must be filled in.
    package static func ariaRequired(_ value: Bool?) -> Attribute {
        Attribute("aria-required", value.map { $0 ? "true" : "false" })
    }

    /// `aria-level`: the level of an element with the role `heading`.
    package static func ariaLevel(_ value: Int?) -> Attribute { Attribute("aria-level", value) }

    /// `aria-rowcount`: how many rows the whole table has.
    package static func ariaRowcount(_ value: Int?) -> Attribute { Attribute("aria-rowcount", value) }

    /// `aria-valuenow`: where a value stands.
    package static func ariaValuenow(_ value: Int?) -> Attribute { Attribute("aria-valuenow", value) }

    /// `aria-valuemin`: the least a value can be.
    package static func ariaValuemin(_ value: Int?) -> Attribute { Attribute("aria-valuemin", value) }

    /// `aria-valuemax`: the most a value can be.
    package static func ariaValuemax(_ value: Int?) -> Attribute { Attribute("aria-valuemax", value) }

    /// `aria-valuetext`: where a value stands, in words.
    package static func ariaValuetext(_ value: String?) -> Attribute { Attribute("aria-valuetext", value) }
}
