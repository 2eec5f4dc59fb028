import Diagnostics

/// Somebody who holds a public office of a body: an elected member, a co-optee, a substitute. They stand by name, because
/// the law asks for it; officers stand by their posts.
package struct OfficeHolder: Sendable {
    /// What somebody is on a body.
    package enum Role: String, Sendable, CaseIterable {
        case chair
        case viceChair = "vice-chair"
        case member
        /// Somebody who is no councillor and may vote.
        case votingCoOptee = "voting co-optee"
        case coOptee = "co-optee"
        case substitute
    }

    /// The name, as minutes write it.
    package var name: PlainText
    /// The body.
    package var body: PlainText
    /// What they are on it.
    package let role: Written<Role>
    /// The first and the last day; nil where the register does not say.
    package var from, until: Written<Day>?

    /// Makes a holder of an office.
    package init(name: PlainText, body: PlainText, role: Written<Role>) {
        self.name = name
        self.body = body
        self.role = role
    }

    /// Whether they are in office on a day.
    package func isInOffice(on day: Day) -> Bool {
        (from.map { $0.value <= day } ?? true) && (until.map { day <= $0.value } ?? true)
    }
}
