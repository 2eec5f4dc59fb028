package import Diagnostics

/// One row of a plan's progress: what was reported on a day. Rows are added, never changed.
package struct LogEntry: Sendable {
    /// The day of the report; the first of the month where its source gives no day.
    package let date: Written<Day>
    /// The day, or the month that is all its source gives.
    package let period: Period
    /// What it is about.
    package var ref: ReferenceText
    /// The status given, as written and as understood; nil when the row gives none.
    package var status: Written<Move>?
    /// What happened.
    package var text: Prose?
    /// The same for young people.
    package var plainWords: Prose?
    /// A later date, asked for or agreed.
    package var newDue: WrittenWhen?
    /// Why the date moved, or why the action ended.
    package var why: PlainText?
    /// Who agreed.
    package var agreedBy: PlainText?
    /// Words that take the place of others.
    package var rewording: Rewording?
    /// Where the proof is.
    package var evidence: PlainText?
    /// What is done about a delay or a risk.
    package var correctiveAction: PlainText?
    /// When it will be back on track.
    package var backOnTrackBy: WrittenWhen?
    /// Who is to say that it is done, of what awaits that.
    package var signOffBy: PlainText?
    /// The values of the plan's own columns that its log keeps, by key.
    package var columns: [String: ColumnValue] = [:]
    /// Who may see the row.
    package var audience: Audience = .everyone
    /// The whole row.
    package let span: Span

    /// Makes a row of a day or a month.
    package init(reported: Written<Period>, ref: ReferenceText, span: Span) {
        date = Written(reported.value.firstDay, reported.source)
        period = reported.value
        self.ref = ref
        self.span = span
    }

    /// When it was reported, as machines read it: `2022-07-13`, `2022-12`.
    package var machineDate: String {
        let day = date.value.iso8601
        return if case .day = period { day } else { String(day.prefix(7)) }
    }

    /// Whether its new date counts; without it the date is only asked for.
    package var isAgreed: Bool { agreedBy != nil }

    /// What it says of a gate that was passed.
    package var passing: GatePassing? { if case .passed(let passing) = status?.value { passing } else { nil } }

    /// What the `status` column of a row can say.
    package enum Move: Sendable {
        /// A status of the scale.
        case status(Status)
        /// Ended without being done.
        case withdrawn
        /// Ended: it goes on as part of another.
        case merged(into: [ReferenceText])
        /// Ended: it goes on as several.
        case split(into: [ReferenceText])
        /// Ended: it goes on in another plan.
        case carried(to: [ReferenceText])
        /// Not worked on until a day.
        case paused(until: WrittenWhen?)
        /// Worked on again after a pause.
        case restarted
        /// Has passed a gate of its plan.
        indirect case passed(GatePassing)
        /// The gate that was passed last is open again.
        case reopened

        /// Whether the action has come to an end with it.
        package var isEnding: Bool {
            switch self {
            case .status(let status): status.meaning == .complete
            case .withdrawn, .merged, .split, .carried: true
            case .passed(let passing): passing.gate.isLast
            case .paused, .restarted, .reopened: false
            }
        }

        /// Whether it says that a gate is passed.
        package var isPassing: Bool { if case .passed = self { true } else { false } }

        /// Whether another says the same, however it is spelled.
        package func isSame(as other: Move) -> Bool {
            switch (self, other) {
            case (.status(let one), .status(let two)): one == two
            case (.withdrawn, .withdrawn), (.restarted, .restarted), (.paused, .paused), (.reopened, .reopened): true
            case (.passed(let one), .passed(let two)): one.gate == two.gate
            case (.merged, .merged), (.split, .split), (.carried, .carried):
                successors.map(\.text) == other.successors.map(\.text)
            default: false
            }
        }

        /// The actions that take it on.
        package var successors: [ReferenceText] {
            switch self {
            case .merged(let refs), .split(let refs), .carried(let refs): refs
            case .status, .withdrawn, .paused, .restarted, .passed, .reopened: []
            }
        }
    }
}

/// One row of what changed for children, and how we know.
package struct Difference: Sendable {
    /// What kind of evidence it rests on.
    package enum Evidence: String, Sendable, CaseIterable {
        case data, audit
        case whatPeopleSay = "what people say"
        case outsideCheck = "outside check"
    }

    /// The day.
    package let date: Written<Day>
    /// What it is about.
    package var ref: ReferenceText
    /// What changed for children.
    package var change: Prose
    /// The kind of evidence.
    package var evidence: Written<Evidence>?
    /// Who checked.
    package var checkedBy: PlainText?
    /// Where the evidence is kept.
    package var keptAt: PlainText?
    /// Who may see the row.
    package var audience: Audience = .everyone

    /// Makes a row.
    package init(date: Written<Day>, ref: ReferenceText, change: Prose) {
        self.date = date
        self.ref = ref
        self.change = change
    }
}
