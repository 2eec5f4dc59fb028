package import Diagnostics

/// An item of an agenda.
package struct AgendaItem: Sendable {
    /// What the meeting is to do with it.
    package enum Purpose: String, Sendable, CaseIterable {
        case decision, noting, discussion
    }

    /// Why the public may not have its paper.
    package enum Restriction: Sendable {
        /// Exempt information by a paragraph of Schedule 12A to the Local Government Act 1972, and why the public interest
        /// in keeping it back weighs more.
        case exempt(paragraph: PlainText, publicInterest: PlainText?)
        /// Confidential information, and what forbids to disclose it. Nothing is weighed.
        case confidential(PlainText)
    }

    /// Its id.
    package let id: LocalID
    /// What the public reads as its title.
    package var title: PlainText
    /// Who presents it.
    package var presenter: PlainText?
    /// Its paper, by name, and what belongs to that.
    package var paper: SourceText?
    package var annexes: [SourceText] = []
    /// The supplement that its papers stand in, by its number.
    package var supplement: Written<Int>?
    /// The pages of a pack that somebody else numbered.
    package var pages: PlainText?
    /// What the meeting is to do with it.
    package var purpose: Purpose?
    /// Why it was taken although it was not open to inspection in time, by the chair.
    package var late: PlainText?
    /// What it is called in the work plan.
    package var planned: ReferenceText?
    /// What it is about.
    package var about: [ReferenceText] = []
    /// Why the public may not have its paper.
    package var restriction: Restriction?
    /// The post that confirmed the title that the public reads.
    package var titleConfirmedBy: PlainText?
    /// The notices before an executive takes it in private, what was said against that and the answer.
    package var privateNotice, furtherNotice: Written<Day>?
    package var representations, response: PlainText?
    /// Who agreed that it was urgent and could not wait for the notices.
    package var urgencyAgreedBy: PlainText?
    /// The day on which a key decision was announced, and what was done where that was too late.
    package var keyDecision: Written<Day>?
    package var exception: PlainText?
    /// What is said of it.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Its paper and what belongs to that, by name, in order.
    package var papers: [SourceText] { [paper].compactMap(\.self) + annexes }

    /// Whether something is said of it beside its paper: that it is private or a key decision, and the notices.
    package var hasRestrictionFacts: Bool {
        let days = [privateNotice, furtherNotice, keyDecision]
        let texts = [titleConfirmedBy, representations, response, urgencyAgreedBy, exception]
        return restriction != nil || days.contains { $0 != nil } || texts.contains { $0 != nil }
    }

    /// Makes an item.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }
}
