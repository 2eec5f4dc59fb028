package import Diagnostics

/// Something with an id and an address of its own.
///
/// A class that never changes: every reference in a text holds one.
package final class Entity: Sendable {
    /// What it is.
    package enum Kind: String, Sendable {
        case inspection, recommendation, plan, section, group, action, step, measure, scorecard, indicator, document,
            page
        case meeting, item, minute, resolution
        /// What only links lead to.
        case report, post, heading
        case workPlan = "work plan"
        case planned = "planned item"

        /// Whether people call it by its id. Items and minutes have numbers.
        package var isCalledByID: Bool {
            switch self {
            case .item, .minute, .resolution, .planned: false
            default: true
            }
        }

        /// Whether it is a part of a meeting, which is told with what was decided.
        package var isOfMeeting: Bool { self == .item || self == .minute }

        /// What it is called in messages.
        package var described: String {
            switch self {
            case .inspection, .action, .indicator, .item: "an \(rawValue)"
            default: "a \(rawValue)"
            }
        }
    }

    /// Its id.
    package let id: EntityID
    /// What it is.
    package let kind: Kind
    /// What stands before its title: what a plan prints there, else its id; empty where nothing does.
    package let printed: String
    /// What it is called.
    package let title: PlainText
    /// The page that shows it.
    package let address: Address
    /// The place on the page; empty for the page as a whole.
    package let fragment: String
    /// The action that a step or measure belongs to.
    package let owner: EntityID?
    /// Where its id is declared.
    package let span: Span

    package init(
        id: EntityID, kind: Kind, title: PlainText, printed: String? = nil, address: Address, fragment: String = "",
        owner: EntityID? = nil,
        span: Span
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.printed = printed ?? id.local
        self.address = address
        self.fragment = fragment
        self.owner = owner
        self.span = span
    }

    /// The same under another title.
    package func titled(_ title: PlainText) -> Entity {
        Entity(
            id: id, kind: kind, title: title, printed: printed, address: address, fragment: fragment, owner: owner,
            span: span)
    }

    /// The address that it had under an earlier id; nil for what has no page of its own.
    package func address(at former: EntityID) -> Address? {
        switch kind {
        case .recommendation: .recommendation(former)
        case .section: .section(former)
        case .action: .action(former)
        case .indicator: .indicator(former)
        case .inspection, .plan, .group, .step, .measure, .scorecard, .document, .page, .meeting, .item, .minute,
            .resolution, .report, .post, .heading, .workPlan, .planned:
            nil
        }
    }
}
