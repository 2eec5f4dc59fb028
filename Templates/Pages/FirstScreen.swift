import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a reader must know before anything else: what slipped, what changed since the last meeting, what is to be decided;
/// then what difference was made, and how all that is open stands.
struct FirstScreen: Component {
    /// The most rows of a column.
    private static let rows = 5, questions = 3

    func write(to page: inout Page) {
        let names = page.words.views.overview
        page.needs(.firstScreen)
        page.div(.class("first")) { page in
            page.section(.overdue, names.slipped) { writeSlipped(to: &$0) }
            page.section(.changes, heading(page.context)) { writeChanged(to: &$0) }
            page.section(.decisions, names.toDecide) { writeDecisions(to: &$0) }
            if !page.context.plan.recommendations.isEmpty {
                page.div(.class("made")) { page in
                    page.section(.difference, page.words.headings.difference) { $0.add(DifferenceReach()) }
                }
            }
            page.add(OpenActions())
        }
    }

    // MARK: - What slipped

    private func writeSlipped(to page: inout Page) {
        let context = page.context
        let attention = context.assessment.attention
        let actions = attention.slipped
        let rows = max(1, Self.rows - attention.wholes.count)
        page.add(StatedWholeList(wholes: attention.wholes, isNamed: false))
        if actions.isEmpty {
            if attention.wholes.isEmpty { page.nothingSlipped() }
        } else {
            let shown = actions.prefix(rows)
            let isOneVoice = context.assessment.voices(of: shown.map(\.id)).isLeadAlone
            if isOneVoice { page.p(context.words.views.voice.allLead, .class("voice")) }
            page.ul(.class("items")) { page in
                for action in shown {
                    page.li { $0.add(SlippedAction(action: action, saysWhoseWord: !isOneVoice)) }
                }
            }
        }
        if !attention.actions.isEmpty {
            page.add(
                MoreLink(
                    words: context.words.views.lists.attention, link: context.link(to: .attention),
                    more: rest(actions.count - rows, context)))
        }
    }

    private func rest(_ count: Int, _ context: PageContext) -> String? {
        count > 0 ? context.words.views.overview.more(count) : nil
    }

    // MARK: - What changed

    /// With the day of the last meeting, where one is known.
    private func heading(_ context: PageContext) -> String {
        let names = context.words.views.overview
        guard let period = context.publication.changes.periods.first else { return names.changed }
        return names.changedSince.filled(["date": context.words.day(period.from)])
    }

    private func writeChanged(to page: inout Page) {
        let context = page.context
        let words = context.words
        let periods = context.publication.changes.periods
        for (index, period) in periods.latest.enumerated() {
            if index > 0 {
                page.p(
                    words.changes.beforeThat.filled(["from": words.day(period.from), "to": words.day(period.to)]),
                    .class("kind"))
            }
            page.add(PeriodInBrief(period: period))
        }
        if periods.isEmpty { page.p(words.changes.noSpan, .class("none")) }
        page.add(MoreLink(words: words.views.overview.allChanges, link: context.link(to: .changes)))
    }

    // MARK: - What to decide

    private func writeDecisions(to page: inout Page) {
        let context = page.context
        let requests = context.assessment.requests
        let asks = context.assessment.boardAsks
        if requests.isEmpty, asks.isEmpty {
            page.p(context.words.views.overview.nothingToDecide, .class("none"))
        }
        for action in requests.prefix(Self.questions).compactMap(context.entry) {
            page.div(.class("question")) { $0.add(DateQuestion(action: action)) }
        }
        if let next = asks.first { write(next, to: &page) }
        if !requests.isEmpty || !context.assessment.attention.moves.isEmpty {
            page.add(
                MoreLink(
                    words: context.words.views.overview.allMoved, link: context.link(to: .moved),
                    more: rest(requests.count - Self.questions, context)))
        }
    }
}

extension FirstScreen {
    /// What a board is asked in words, with the way to the paper that asks it.
    private func write(_ ask: BoardAsk, to page: inout Page) {
        let context = page.context
        page.ul(.class("items")) { page in
            for (index, recommendation) in ask.recommendations.prefix(Self.questions).enumerated() {
                page.li { page in
                    if index == 0 { writeMeeting(of: ask, to: &page) }
                    page.inline(recommendation.text, in: "")
                }
            }
        }
        if let more = rest(ask.recommendations.count - Self.questions, context) { page.p(more, .class("aside")) }
    }

    private func writeMeeting(of ask: BoardAsk, to page: inout Page) {
        let context = page.context
        page.phrase(context.words.views.overview.boardIsAsked) { page, name in
            switch name {
            case "board": page.isolated(ask.report.board?.text ?? context.words.reports.board)
            default: page.a(context.words.day(ask.meeting), .href(context.link(to: .report(ask.report.name.text))))
            }
        }
        page.text(" ")
    }
}

/// The open actions of the plans in force as marks, and by whose word they stand as they do.
struct OpenActions: Component {
    func write(to page: inout Page) {
        let context = page.context
        let ids = context.assessment.plansInForce.flatMap { context.plan.actions(of: $0) }.map(\.id)
        let groups = context.assessment.headlineGroups(of: ids)
        guard !groups.isEmpty else { return }
        let open = groups.reduce(0) { $0 + $1.count }
        let words = context.words
        page.div(.class("stands")) { page in
            page.section(.open, words.views.charts.counted.filled(["open": words.nouns.openActions(open)])) { page in
                page.add(CountedMarks(groups: groups))
                let voices = words.told(context.assessment.voices(of: ids))
                if !voices.isEmpty { page.p(voices) }
            }
        }
    }
}
