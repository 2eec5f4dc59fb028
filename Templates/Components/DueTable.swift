import Assessing
import Graph
import HTMLKit
import Plan

/// Actions and steps with the dates on which they are due. A date that is not a working day says so.
struct DueTable: HTML {
    let items: [DueItem]
    let caption: String
    let context: PageContext
    /// Whether the lead of each is named.
    var hasLeads = true

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        DataTable(
            caption,
            columns: [words.views.deadlines.what, labels.due] + (hasLeads ? [labels.lead] : []) + [labels.status]
        ) {
            ForEach(items) { item in
                DataRow {
                    DueName(item: item, context: context)
                } cells: {
                    DataCell(labels.due, isDate: true) { due(of: item) }
                    if hasLeads { DataCell(labels.lead) { context.leads(of: item.action) } }
                    DataCell(labels.status) { StatusTags(marks(of: item)) }
                }
            }
        }
    }

    @HTMLBuilder
    private func due(of item: DueItem) -> some HTML {
        if item.due.count == 1 { WhenText(item.due[0], context) } else { words.day(item.day) }
        BeforePlan(item.due.filter { $0.value.lastDay == item.day }, of: item.action, context)
        if let note = WorkingDayNote(item, context)?.text { span(.class("moved")) { note } }
        if item.step == nil, !item.action.state.moves.isEmpty, !item.action.action.due.isEmpty {
            span(.class("moved")) {
                words.dates.firstAgreed.filled([
                    "date": words.list(item.action.action.due.map { words.when($0.value) })
                ])
            }
        }
    }

    /// How it stands; of a step that is late only that, because its action's own status stands with the action.
    private func marks(of item: DueItem) -> [Mark] {
        guard item.step != nil else { return context.marks(of: item.action.state, in: item.action.scope) }
        guard item.daysOver > 0 else { return [Mark(item.action.state.status)] }
        return [
            Mark(
                words.status.lateBy.filled(["days": words.nouns.days(item.daysOver)]), .clock, .amber, isStrong: true)
        ]
    }
}

/// What is due: an action by its id and title, a step by its action's id and its own words.
struct DueName: HTML {
    let item: DueItem
    let context: PageContext

    var body: some HTML {
        if let step = item.step {
            EntityLink(item.action.id, context, hasTitle: false)
            " "
            span(.class("aside")) { name(of: step) }
            " "
            context.inline(context.words(of: item.action.action.steps[step]), in: item.action.scope)
        } else {
            EntityLink(item.action.id, context)
        }
    }
}

extension DueName {
    /// A step by its id, as on its action's page; by its number where it has none.
    private func name(of step: Int) -> String {
        item.action.action.steps[step].id?.text
            ?? context.words.views.deadlines.step.filled(["number": "\(step + 1)"])
    }
}

/// That a day on which something is due is not a working day, and which one comes before it.
struct WorkingDayNote {
    let text: String

    /// Nil for a working day, and for a month or another longer time.
    init?(_ item: DueItem, _ context: PageContext) {
        guard case .period(_, .day(let day))? = item.due.first(where: { $0.value.lastDay == item.day })?.value,
            let reason = context.plan.content.calendar.nonWorkingReason(day)
        else { return nil }
        let words = context.words.views.deadlines
        let name: String =
            switch reason {
            case .bankHoliday(let name): name
            case .weekend(.saturday): words.saturday
            case .weekend(.sunday): words.sunday
            case .weekend: words.otherDay
            }
        text = context.words.sentence(
            words.notWorking.filled([
                "reason": name, "date": context.words.day(context.plan.content.calendar.workingDay(before: day)),
            ]))
    }
}

extension DueTable {
    static let examples = [
        ComponentExample(\.due, \.rows) { context in
            let deadlines = context.assessment.deadlines
            DueTable(
                items: Array(deadlines.overdue.prefix(1)) + Array((deadlines.months.first?.items ?? []).prefix(2)),
                caption: context.words.gallery.name, context: context)
        }
    ]
}
