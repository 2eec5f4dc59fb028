package import Diagnostics

/// One row of an inspection's log: what became of one of its recommendations on a day. Rows are added, never changed.
package struct FollowUp: Sendable {
    /// What a row can say of how a recommendation stands. The raw value is how it is written.
    package enum Move: String, Sendable, CaseIterable {
        /// Those to whom it was made judge that it is done. It stays open until whoever made it closes it.
        case judgedDone = "judged done"
        /// Whoever made it says that it is met.
        case closed
        case reopened
    }

    /// The day; the first of the month where its source gives no day.
    package let date: Written<Day>
    /// The day, or the month that is all its source gives.
    package let period: Period
    /// The recommendation.
    package var ref: ReferenceText
    /// How it stands since; nil when the row does not say.
    package var move: Written<Move>?
    /// What happened.
    package var text: Prose?
    /// The board, post or inspectorate that said so.
    package var by: PlainText?
    /// Where it is written: a report, a letter, minutes.
    package var document: PlainText?
    /// Who may see the row.
    package var audience: Audience = .everyone
    /// The whole row.
    package let span: Span

    /// Makes a row of a day or a month.
    package init(on written: Written<Period>, ref: ReferenceText, span: Span) {
        date = Written(written.value.firstDay, written.source)
        period = written.value
        self.ref = ref
        self.span = span
    }
}

extension [FollowUp] {
    /// The last row that says how a recommendation stands.
    package var lastMove: FollowUp? { last { $0.move != nil } }

    /// The rows that were written down by a day.
    package func known(by day: Day) -> [FollowUp] { filter { $0.date.value <= day } }
}
