import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a reader must know before anything else: what slipped, what changed since the last meeting, what is to be decided.
struct FirstScreen: Component {
    /// The most rows of a column.
    private static let rows = 5

    func write(to page: inout Page) {
        let names = page.words.views.overview
        page.div(.class("first")) { page in
            page.section(.overdue, names.slipped) { writeSlipped(to: &$0) }
            page.section(.changes, names.changed) { writeChanged(to: &$0) }
            page.section(.decisions, names.toDecide) { writeDecisions(to: &$0) }
        }
    }

    // MARK: - What slipped

    private func writeSlipped(to page: inout Page) {
        let context = page.context
        let actions = context.assessment.attention.slipped
        if actions.isEmpty {
            page.nothingSlipped()
        } else {
            page.ul(.class("brief")) { page in
                for action in actions.prefix(Self.rows) { page.li { $0.add(SlippedAction(action: action)) } }
            }
        }
        if !context.assessment.attention.actions.isEmpty {
            page.add(
                MoreLink(
                    words: context.words.views.lists.attention, link: context.link(to: .attention),
                    more: rest(actions.count, context)))
        }
    }

    private func rest(_ count: Int, _ context: PageContext) -> String? {
        count > Self.rows ? context.words.views.overview.more(count - Self.rows) : nil
    }

    // MARK: - What changed

    private func writeChanged(to page: inout Page) {
        let context = page.context
        let words = context.words
        let periods = context.assessment.changePeriods
        // Where nothing changed since the last meeting, what changed up to it is told besides.
        let shown = periods.prefix(periods.first?.isEmpty == true ? 2 : 1)
        for period in shown {
            let phrase = period.to == periods.first?.to ? words.changes.sinceMeeting : words.changes.betweenMeetings
            page.p(
                phrase.filled(["from": words.day(period.from), "to": words.day(period.to)]), .class("kind"))
            page.add(PeriodInBrief(period: period))
        }
        if periods.isEmpty { page.p(words.changes.nothing, .class("none")) }
        page.add(MoreLink(words: words.views.overview.allChanges, link: context.link(to: .changes)))
    }

    // MARK: - What to decide

    private func writeDecisions(to page: inout Page) {
        let context = page.context
        let requests = context.assessment.requests
        if requests.isEmpty {
            page.p(context.words.headings.noDecisions, .class("none"))
        } else {
            for action in requests.prefix(Self.rows).compactMap(context.entry) {
                page.div(.class("question")) { $0.add(DateQuestion(action: action)) }
            }
        }
        if !requests.isEmpty || !context.assessment.attention.moves.isEmpty {
            page.add(
                MoreLink(
                    words: context.words.views.overview.allMoved, link: context.link(to: .moved),
                    more: rest(requests.count, context)))
        }
    }
}

/// An action that slipped, in a few words: by how much, why, and when it will be back.
struct SlippedAction: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.overview
        page.add(EntityLink(action.id))
        page.text(" ")
        if let mark = context.worstMark(of: action.state, in: action.scope) { page.add(StatusTag(mark)) }
        if let why = action.reason?.why {
            page.div { $0.text(why) }
        }
        let back: String
        if let date = action.backOnTrackBy {
            back = names.backBy.filled(["date": words.when(date.value)])
        } else if let date = action.state.request?.newDue {
            back = names.asksFor.filled(["date": words.when(date.value)])
        } else {
            back = names.noDateGiven
        }
        page.div { $0.strong(back) }
    }
}

/// A later date that is asked for, as a question.
struct DateQuestion: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        guard let request = action.state.request, let date = request.newDue else { return }
        let words = page.words
        let due = action.state.due
        page.add(EntityLink(action.id))
        page.div { page in
            page.strong(
                words.views.overview.question.filled([
                    "from": due.isEmpty ? words.status.notStated : words.list(due.map { words.when($0.value) }),
                    "to": words.when(date.value),
                ]))
            if let why = request.why {
                page.text(" ")
                page.span { $0.text(why) }
            }
        }
    }
}

/// What changed in a period, by kind, as links.
struct PeriodInBrief: Component {
    /// The most links of a kind.
    private static let most = 8

    let period: ChangePeriod

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        if period.isEmpty { page.p(words.changes.nothing, .class("none")) }
        page.ul(.class("brief")) { page in
            for plan in period.began {
                let actions = words.nouns.actions(context.plan.actions(of: plan).count)
                page.li(words.changes.planBegan.filled(["plan": plan.title.text, "actions": actions]))
            }
            for plan in period.ended { page.li(words.changes.planEnded.filled(["plan": plan.title.text])) }
            for kind in ChangePeriod.Kind.allCases { write(kind, to: &page) }
            if period.silent > 0 {
                page.li(
                    words.changes.silentOf.filled([
                        "silent": "\(period.silent)", "actions": words.nouns.actions(period.open),
                        "to": words.day(period.to),
                    ]))
            }
        }
    }

    private func write(_ kind: ChangePeriod.Kind, to page: inout Page) {
        let items = period.changes.filter { $0.kind == kind }.map(\.item.id)
        guard !items.isEmpty else { return }
        let words = page.words
        page.li { page in
            page.strong("\(words.changes.name(of: kind)): \(items.count)")
            page.text(" ")
            for (index, id) in items.prefix(Self.most).enumerated() {
                if index > 0 { page.text(words.site.listSeparator) }
                page.add(EntityLink(id, hasTitle: false))
            }
            if items.count > Self.most {
                page.text(" ")
                page.span(words.views.overview.more(items.count - Self.most), .class("aside"))
            }
        }
    }
}
