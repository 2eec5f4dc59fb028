package import Diagnostics

/// A paper: prose with live blocks, for a board, a committee or an inspector.
package struct Report: Sendable {
    /// What a paper is, which decides what stands in it beside its text.
    package enum Kind: String, Sendable, CaseIterable {
        /// To the board that oversees the plan, each quarter: two pages that lead with what slipped, then the rest.
        case board = "board report"
        /// To a committee or an Executive, in the order that councils are used to.
        case committee = "committee report"
        /// A plan, or a part of one, as tables.
        case annex
        /// One recommendation with everything that answers it.
        case thread
    }

    /// Whether an annex tells something of each section beside its actions.
    package enum Choice: String, Sendable, CaseIterable {
        case yes, no
    }

    /// Something that the meeting is asked to decide.
    package struct Recommendation: Sendable {
        /// What it is asked for.
        package var text: Prose
        /// Why.
        package var reason: Prose?

        /// Makes a recommendation.
        package init(text: Prose, reason: Prose?) {
            self.text = text
            self.reason = reason
        }
    }

    /// What the proposal would mean under one head, such as *Financial*.
    package struct Implication: Sendable {
        /// The head.
        package var head: PlainText
        /// What it would mean; nil where there is nothing.
        package var text: Prose?

        /// Makes an implication.
        package init(head: PlainText, text: Prose?) {
            self.head = head
            self.text = text
        }
    }

    /// That a paper was given out: it never changes after that.
    package struct Issue: Sendable {
        /// The day on which it was given out; nil where that is not known.
        package let date: Written<Day>?
        /// Its version, from 1; a correction is a new one.
        package let version: Int
        /// Of a correction, what it changes and why.
        package var why: PlainText?
        /// Where its version is said.
        package let span: Span

        /// Makes an issue.
        package init(date: Written<Day>?, version: Int, why: PlainText?, span: Span) {
            self.date = date
            self.version = version
            self.why = why
            self.span = span
        }

        /// What an author writes where the day is not known.
        package static let undated = "not stated"
    }

    /// Something that the meeting before asked for, and what came of it.
    package struct Request: Sendable {
        /// Its id in the report.
        package let id: LocalID
        /// What was asked.
        package var title: PlainText
        /// The day on which it was asked.
        package let asked: Written<Day>?
        /// What it is about.
        package var answers: [ReferenceText]
        /// What came of it.
        package var prose: [Prose]

        /// Makes a request.
        package init(
            id: LocalID, title: PlainText, asked: Written<Day>?, answers: [ReferenceText], prose: [Prose]
        ) {
            self.id = id
            self.title = title
            self.asked = asked
            self.answers = answers
            self.prose = prose
        }
    }

    /// The name of its file.
    package let name: SourceText
    /// Its title.
    package var title: PlainText
    /// What it is.
    package let kind: Written<Kind>
    /// The board or committee that it goes to.
    package var board: PlainText?
    /// The day of the meeting.
    package var meeting: Written<Day>?
    /// The day that it reports on, when it is not that of the meeting.
    package var asOf: Written<Day>?
    /// Whether it names one of those days, understood or not.
    package var isDated = false
    /// The posts that answer for it, as written.
    package var author, chiefOfficer, clearedBy: PlainText?
    /// The executive member's portfolio, and the wards that are affected.
    package var portfolio, wards: PlainText?
    /// What the meeting is asked to decide.
    package var recommendations: [Recommendation] = []
    /// Who was asked, what else could be done, and how it serves the council plan.
    package var consultation, options, councilPlan: Prose?
    /// What it would mean, by head.
    package var implications: [Implication] = []
    /// The papers that belong to it, by name.
    package var annexes: [SourceText] = []
    /// What was used in writing it.
    package var backgroundPapers: [PlainText] = []
    /// Whom to ask.
    package var contacts: [PlainText] = []
    /// The letter of an annex.
    package var letter: PlainText?
    /// Whether an annex tells of each section what was completed, what difference it made and what comes next: the
    /// table that York's Ambition Plan prints after each priority.
    package var showsOutcomes = false
    /// Whether an annex has the measures of each section itself.
    package var showsMeasures = false
    /// Which actions an annex shows, and in which columns.
    package var query: BlockQuery
    /// That it was given out.
    package var issued: Issue?
    /// Its text.
    package var prose: [Prose] = []
    /// What the meeting before asked for.
    package var requests: [Request] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes a paper without any text.
    package init(name: SourceText, title: PlainText, kind: Written<Kind>) {
        self.name = name
        self.title = title
        self.kind = kind
        query = BlockQuery(.actions, span: name.span)
    }

    /// The recommendation of a thread.
    package var recommendation: ReferenceText? { query.filter.recommendations.first }

    /// Whether an annex shows actions, and whether figures.
    package var showsActions: Bool {
        !query.filter.plans.isEmpty || !query.filter.recommendations.isEmpty || !query.filter.sections.isEmpty
    }
    package var showsFigures: Bool { !query.indicators.scorecards.isEmpty }

    /// The day that it reports on; nil when it names none, and the site's counts.
    package var day: Day? { asOf?.value ?? meeting?.value }

    /// Every text of its own, in the order in which it is printed.
    package var texts: [Prose] {
        recommendations.flatMap { [$0.text] + ($0.reason.map { [$0] } ?? []) } + prose
            + [consultation, options, councilPlan].compactMap(\.self) + implications.compactMap(\.text)
            + requests.flatMap(\.prose)
    }
}
