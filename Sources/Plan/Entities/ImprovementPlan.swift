package import Diagnostics

/// A plan: what will be done about an inspection, in sections, with the log of what happened.
package struct ImprovementPlan: Sendable {
    /// Its scope: the name of its folder.
    package let scope: SourceText
    /// What it is called.
    package var title: PlainText
    /// Where it is in its life.
    package var state: Written<State>
    /// The day or month on which it began.
    package var began: WrittenWhen?
    /// The day or month on which it ended.
    package var ended: WrittenWhen?
    /// Who agreed it.
    package var agreedBy: PlainText?
    /// The inspections that it answers.
    package var answers: [ReferenceText] = []
    /// Who tied its sections and actions to what they answer; nil where nothing says so, as for one that a plan prints.
    package var ties: Written<Scorecard.Ties>?
    /// What its sections have a column for, of what came of them.
    package var outcomes = Section.OutcomeColumn.allCases
    /// What it has none of, as it was agreed.
    package var without: [Written<Absence>] = []
    /// How the plan as a whole ended, when no ending is given for each action.
    package var statement: PlainText?
    /// Where that is stated.
    package var statementSource: PlainText?
    /// Its versions, oldest first.
    package var versions: [Version] = []
    /// The columns that are its own.
    package var columns: [Column] = []
    /// Its gates, the first one first; none where an action is complete once somebody says so.
    package var gates: [Gate] = []
    /// Its own words for stretches of time.
    package var bands: [DateBand] = []
    /// What it reports on each recommendation.
    package var accounts: [Account] = []
    /// What it is for.
    package var prose: [Prose] = []
    /// Its sections, in order.
    package var sections: [Section] = []
    /// What happened, in the order of the file.
    package var log: [LogEntry] = []
    /// What changed for children, in the order of the file.
    package var differences: [Difference] = []
    /// The measures that have figures of their own.
    package var measured: [MeasuredRow] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// What it calls its sections.
    package var sectionLabel: Label?

    /// Makes a plan with nothing in it yet.
    package init(scope: SourceText, title: PlainText, state: Written<State>) {
        self.scope = scope
        self.title = title
        self.state = state
    }

    /// When it began; the time of its first version, where nothing says so.
    package var beginning: When? { began?.value ?? versions.first?.date.value }

    /// The events from which its dates are counted, each once, in the order in which they come up.
    package var countedFrom: [Event] {
        let actions = sections.flatMap(\.actions)
        let dates =
            actions.flatMap { $0.due + $0.steps.flatMap(\.withParts).compactMap(\.due) } + log.compactMap(\.newDue)
        var names: Set<String> = []
        return dates.compactMap(\.event).filter { names.insert($0.name.text).inserted }
    }

    /// Its id in the whole site.
    package var id: EntityID { EntityID(scope: scope.text) }

    /// Where a plan is in its life.
    package enum State: Sendable {
        /// Not agreed yet; only the draft edition has it.
        case draft
        /// In force: its actions count.
        case agreed
        /// In force, though nothing says that anybody agreed it.
        case published
        /// Ended, every action with an ending.
        case closed
        /// Followed by another plan.
        case superseded(by: ReferenceText)
        /// Told of by others, who say neither that it is in force nor how it ended: its actions count nowhere.
        case notStated

        /// Whether its actions count for what is overdue and what is missing.
        package var isCurrent: Bool {
            switch self {
            case .agreed, .published: true
            case .draft, .closed, .superseded, .notStated: false
            }
        }
        /// Whether anything says where it is in its life, so that its actions can be summed up.
        package var isStated: Bool { if case .notStated = self { false } else { true } }
        /// Whether it has come to an end.
        package var hasEnded: Bool {
            switch self {
            case .closed, .superseded: true
            case .draft, .agreed, .published, .notStated: false
            }
        }
    }

    /// What a plan can have none of, so that none is missing from its actions. The raw value is its name.
    package enum Absence: String, Sendable, CaseIterable {
        case measures, dates
    }

    /// What may be said of what it had at first.
    package enum Origin: Sendable, Hashable {
        case agreed, published
        /// Nothing says whether it was agreed.
        case notStated
    }

    /// What may be said of its first actions and dates: they were agreed only where something says so.
    package var origin: Origin {
        switch state.value {
        case .agreed: .agreed
        case .published: agreedBy == nil ? .published : .agreed
        case .draft, .closed, .superseded, .notStated: agreedBy == nil ? .notStated : .agreed
        }
    }

    /// One version of the plan.
    package struct Version: Sendable {
        /// Its number or name.
        package var name: PlainText
        /// Its date.
        package let date: WrittenWhen
        /// What changed.
        package var note: PlainText?

        /// Makes a version.
        package init(name: PlainText, date: WrittenWhen, note: PlainText?) {
            self.name = name
            self.date = date
            self.note = note
        }
    }

    /// What the plan reports about a recommendation.
    package struct Account: Sendable {
        /// The recommendation.
        package var recommendation: ReferenceText
        /// The heading that it stands under.
        package var title: PlainText
        /// What was already done.
        package var doneSoFar: [Measure]
        /// Any other text.
        package var prose: [Prose]

        /// Makes an account.
        package init(recommendation: ReferenceText, title: PlainText, doneSoFar: [Measure], prose: [Prose]) {
            self.recommendation = recommendation
            self.title = title
            self.doneSoFar = doneSoFar
            self.prose = prose
        }
    }
}
