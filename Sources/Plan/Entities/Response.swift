/// What those to whom a recommendation was made answered: that they accept it, in part, or not.
package struct Response: Sendable {
    /// What they answered. The raw value is how it is written.
    package enum Kind: String, Sendable, CaseIterable {
        case accepted
        case partly = "partly accepted"
        case notAccepted = "not accepted"
    }

    /// What they answered.
    package let kind: Written<Kind>
    /// The board or post that answered.
    package var by: PlainText?
    /// When.
    package var on: WrittenWhen?
    /// What of it is not accepted, where it is accepted in part.
    package var notAccepted: PlainText?
    /// Why it is not accepted, or not all of it.
    package var whyNot: PlainText?

    /// Makes an answer.
    package init(_ kind: Written<Kind>) { self.kind = kind }
}
