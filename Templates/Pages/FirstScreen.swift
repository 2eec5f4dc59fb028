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
        let periods = context.publication.changes.periods
        // Where nothing changed since the last meeting, what changed up to it is told besides.
        let shown = periods.prefix(periods.first?.isEmpty == true ? 2 : 1)
        for period in shown {
            let phrase = period.to == periods.first?.to ? words.changes.sinceMeeting : words.changes.betweenMeetings
            page.p(
                phrase.filled(["from": words.day(period.from), "to": words.day(period.to)]), .class("kind"))
            page.add(PeriodInBrief(period: period))
        }
        if periods.isEmpty { page.p(words.changes.noSpan, .class("none")) }
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
