import Assessing
import HTMLKit
import Plan

/// What is due, by month: the overdue first, then the months, then what has no last day.
struct DeadlinesPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: DeadlineWords { context.words.views.deadlines }
    private var deadlines: Deadlines { context.assessment.deadlines }
    /// Whether every month stands on this page.
    private var isWhole: Bool { deadlines.count <= RowLimit.months }

    var body: some HTML {
        let overdue = context.portion(of: deadlines.overdue, weight: RowWeight.due)
        let paused = context.portion(of: deadlines.paused.map(\.id))
        let openEnded = context.portion(of: deadlines.openEnded, weight: RowWeight.action)
        ListPage(context, title: names.title, leadIn: names.leadIn, place: ListPlace(first: .deadlines)) {
            PortionSection(.overdue, names.overdue, overdue, context) { table(overdue) }
            if context.isFirst { PageSection(.months, names.overview) { overview } }
            if context.isFirst { ForEach(deadlines.months) { span in month(span) } }
            if paused.count > 0 {
                PortionSection(.paused, names.paused, paused, context) {
                    ActionsTable(paused.all, caption: names.pausedCaption, context)
                }
            }
            PortionSection(.open, names.openEnded, openEnded, context) {
                OpenEndedTable(actions: openEnded, context: context)
            }
        }
    }

    /// The chart, and a table of the months that is its text and the way to each.
    @HTMLBuilder
    private var overview: some HTML {
        if deadlines.count == 0 {
            p(.class("none")) { names.noneDue }
        } else {
            DeadlineChart(deadlines, context)
            DataTable(
                names.monthsCaption, columns: [names.months, words.sum.overdue, words.sum.lateSteps, names.count],
                figures: 1..<4,
                isCards: false, look: "months"
            ) {
                ForEach(deadlines.counts) { month in
                    DataRow {
                        a(.href(month.due > 0 ? link(to: month.month) : .fragment(Anchor.overdue.rawValue))) {
                            words.month(month.month)
                        }
                    } cells: {
                        DataCell(words.sum.overdue, count: month.overdue)
                        DataCell(words.sum.lateSteps, count: month.lateSteps)
                        DataCell(names.count, count: month.due)
                    }
                }
            }
        }
    }

    private func link(to month: Month) -> Link {
        isWhole ? .fragment(DeadlinesPage.id(of: month)) : context.link(to: .deadlines(in: month))
    }

    /// The id of a month's heading.
    static func id(of month: Month) -> String { "due-\(month.firstDay.iso8601.prefix("2000-01".count))" }

    @HTMLBuilder
    private func table(_ overdue: Portion<DueItem>) -> some HTML {
        if overdue.count == 0 {
            p(.class("none")) { names.nonePast }
        } else {
            DueTable(items: overdue.all, caption: overdue.pastCaption(words), context: context)
        }
    }

    /// A month; where the page would be too long, only the way to the month's own.
    private func month(_ span: Deadlines.Span) -> some HTML {
        section(.class("part")) {
            h2(.id(context.ids.claim(DeadlinesPage.id(of: span.month)))) {
                names.ofMonth.filled(["month": words.month(span.month)])
            }
            if isWhole {
                DueTable(items: span.items, caption: names.items(span.items.count), context: context)
            } else {
                MoreLink(
                    words: names.items(span.items.count), link: context.link(to: .deadlines(in: span.month)))
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
        let steps = elements.count { $0.step != nil }
        return words.past(overdue: count - steps, lateSteps: steps)
    }
}

/// What is due in one month, when all months are too much for one page.
struct MonthPage: HTML {
    let month: Month
    let items: ArraySlice<DueItem>
    let all: Int
    let place: ListPlace
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.deadlines
        ListPage(
            context, title: names.ofMonth.filled(["month": context.words.month(month)]), leadIn: names.leadIn,
            place: place, list: (names.title, context.link(to: .deadlines))
        ) {
            DueTable(
                items: Array(items), caption: PartCaption.text(items, all, names.items, context.words),
                context: context)
        }
    }
}
