import Assessing
import HTMLKit
import Plan

/// What is due, by month: what is past its date first, then the months, then what has no last day.
struct DeadlinesPage: Component {
    /// Whether every month stands on this page.
    private func isWhole(_ context: PageContext) -> Bool { context.assessment.deadlines.count <= RowLimit.months }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        let deadlines = context.assessment.deadlines
        cuts.cut(.overdue, deadlines.past, weight: RowWeight.due)
        cuts.cut(.beforePlan, deadlines.beforePlan, weight: RowWeight.due)
        cuts.cut(.misprints, deadlines.leftOut) { _ in RowWeight.link * 4 }
        cuts.cut(.paused, deadlines.paused, weight: RowWeight.action)
        cuts.cut(.open, deadlines.openEnded, weight: RowWeight.action)
    }

    func write(to page: inout Page) {
        let context = page.context
        let deadlines = context.assessment.deadlines
        let names = context.words.views.deadlines
        let past = context.portion(.overdue, of: deadlines.past)
        let beforePlan = context.portion(.beforePlan, of: deadlines.beforePlan)
        let paused = context.portion(.paused, of: deadlines.paused)
        let openEnded = context.portion(.open, of: deadlines.openEnded)
        page.listPage(title: names.title, leadIn: names.leadIn, place: ListPlace(first: .deadlines)) { page in
            if context.isFirst { page.add(KeptNote(faults: context.assessment.headline.kept, subject: .dates)) }
            page.section(.overdue, names.overdue, past) { writeTable(past, to: &$0) }
            page.add(DueBeforePlan(items: beforePlan))
            if context.isFirst, deadlines.count > 0 { page.add(CalendarLink(page: .deadlines)) }
            if context.isFirst { page.section(.months, names.overview) { writeOverview(to: &$0) } }
            if context.isFirst { for span in deadlines.months { writeMonth(span, to: &page) } }
            page.section(.paused, names.paused, paused) {
                $0.add(ActionsTable(paused.elements.map(\.id), caption: names.pausedCaption))
            }
            page.add(MisprintTable(dates: context.portion(.misprints, of: deadlines.leftOut)))
            page.section(.open, names.openEnded, openEnded) { $0.add(OpenEndedTable(actions: openEnded)) }
        }
    }

    /// The chart, and a table of the months that is its text and the way to each.
    private func writeOverview(to page: inout Page) {
        let context = page.context
        let words = context.words
        let deadlines = context.assessment.deadlines
        let names = words.views.deadlines
        if deadlines.count == 0 {
            page.p(names.noneDue, .class("none"))
        } else {
            page.add(DeadlineChart(deadlines))
            page.dataTable(
                names.monthsCaption, columns: [names.months, words.sum.past, words.sum.pastSteps, names.count],
                figures: 1..<4, isCards: false, look: "months"
            ) { page in
                for month in deadlines.counts {
                    page.dataRow {
                        $0.a(
                            words.month(month.month),
                            .href(month.due > 0 ? link(to: month.month, context) : .fragment(Anchor.overdue.rawValue)))
                    } cells: { page in
                        page.add(PastCell(subject: .actions, count: month.past))
                        page.add(PastCell(subject: .steps, count: month.pastSteps))
                        page.dataCell(names.count, count: month.due)
                    }
                }
            }
        }
    }

    private func link(to month: Month, _ context: PageContext) -> Link {
        isWhole(context) ? .fragment(DeadlinesPage.id(of: month)) : context.link(to: .deadlines(in: month))
    }

    /// The id of a month's heading.
    static func id(of month: Month) -> String { "due-\(month.firstDay.iso8601.prefix("2000-01".count))" }

    private func writeTable(_ past: Portion<DueItem>, to page: inout Page) {
        page.add(DueTable(items: past.all, caption: past.pastCaption(page.words)))
    }

    /// A month; where the page would be too long, only the way to the month's own.
    private func writeMonth(_ span: Deadlines.Span, to page: inout Page) {
        let names = page.words.views.deadlines
        page.section(.class("part")) { page in
            page.placedHeading(
                2, names.ofMonth.filled(["month": page.words.month(span.month)]),
                id: page.ids.claim(DeadlinesPage.id(of: span.month)))
            if isWhole(page.context) {
                page.add(DueTable(items: span.items, caption: names.items(span.items.count)))
            } else {
                page.add(
                    MoreLink(
                        words: names.items(span.items.count), link: page.context.link(to: .deadlines(in: span.month))))
            }
        }
    }
}

extension Portion<DueItem> {
    /// What a table of things past their dates holds: how many actions, and how many steps.
    func pastCaption(_ words: Words) -> String {
        guard elements.count == count else {
            return PartCaption.text(elements, count, words.views.deadlines.items, words)
        }
        return words.past(all.pastActions, steps: all.pastSteps)
    }
}

/// What was due before the work on it began: counted apart, because nobody could meet it.
struct DueBeforePlan: Component {
    let items: Portion<DueItem>
    var hasLeads = true

    func write(to page: inout Page) {
        let words = page.words
        page.section(.beforePlan, words.status.beforePlan, items) { page in
            page.earlyDates = .explained
            page.p(words.beforePlan(items.all.pastActions, steps: items.all.pastSteps, isNamed: true))
            page.add(
                DueTable(
                    items: items.all,
                    caption: PartCaption.text(items.elements, items.count, words.views.deadlines.past, words),
                    hasLeads: hasLeads, isBeforePlan: true))
        }
    }
}

/// What is due in one month, when all months are too much for one page.
struct MonthPage: Component {
    let month: Month
    let items: ArraySlice<DueItem>
    let all: Int
    let place: ListPlace

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.deadlines
        page.listPage(
            title: names.ofMonth.filled(["month": context.words.month(month)]), leadIn: names.leadIn, place: place,
            list: (names.title, context.link(to: .deadlines))
        ) {
            $0.add(
                DueTable(
                    items: Array(items), caption: PartCaption.text(items, all, names.items, context.words)))
        }
    }
}
