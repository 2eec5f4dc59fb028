import Assessing
import Graph
import HTMLKit
import Plan

/// Actions and steps with the dates on which they are due. A date that is not a working day says so.
struct DueTable: Component {
    let items: [DueItem]
    let caption: String
    /// Whether the lead of each is named.
    var hasLeads = true
    /// Whether a heading says that all of them were due before the plan began.
    var isBeforePlan = false

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let labels = words.labels
        page.sayWhoseWord(items.map(\.action))
        page.dataTable(
            caption,
            columns: [words.views.deadlines.what, labels.due] + (hasLeads ? [labels.lead] : []) + [labels.status]
        ) { page in
            for item in items {
                page.dataRow(DueName(item: item)) { page in
                    page.dataCell(labels.due, isDate: true) { page in
                        page.add(DueDate(item: item))
                        writeFirst(of: item, to: &page)
                    }
                    if hasLeads { page.dataCell(labels.lead) { $0.leads(of: item.action) } }
                    page.dataCell(labels.status) { page in
                        page.add(StatusTags(marks(of: item, context)))
                        if item.step == nil { page.add(OtherVoice(action: item.action)) }
                        page.add(SaidSince(row: item.saidSince, scope: item.action.scope))
                    }
                }
            }
        }
    }

    /// The date first agreed, where it moved.
    private func writeFirst(of item: DueItem, to page: inout Page) {
        if item.step == nil, let first = page.context.firstDate(of: item.action) {
            page.span(first, .class("moved"))
        }
    }

    /// How it stands; of a step what is worked out of its own date, else what was stated of the step itself.
    private func marks(of item: DueItem, _ context: PageContext) -> [Mark] {
        guard let step = item.step else {
            return context.marks(of: item.action.state, in: item.action.scope, saysBeforePlan: !isBeforePlan)
        }
        let state = item.action.state.steps[step]
        let computed = isBeforePlan ? nil : context.mark(ofStep: item.standing, days: item.daysPast)
        return [computed ?? context.mark(statedOf: state, in: item.action.scope) ?? Mark(context.site.notStated)]
    }
}

/// When something is due; a date that is not a working day says so.
struct DueDate: Component {
    let item: DueItem

    func write(to page: inout Page) {
        if let date = item.written { page.add(WhenText(date)) }
        if let day = item.nonWorking { page.note { $0.span(note(on: day, $0.words), .class("moved")) } }
    }

    /// Why nobody works on a day, and the working day before it, where that is known.
    private func note(on day: NonWorkingDay, _ words: Words) -> String {
        let names = words.views.deadlines
        let reason: String =
            switch day.reason {
            case .bankHoliday(let name): name
            case .weekend(.saturday): names.saturday
            case .weekend(.sunday): names.sunday
            case .weekend: names.otherDay
            }
        return words.sentence(
            day.before.map { names.notWorking.filled(["reason": reason, "date": words.day($0)]) } ?? reason)
    }
}

/// What is due: an action by its id and title, a step by its action's id and its own words.
struct DueName: Component {
    let item: DueItem

    func write(to page: inout Page) {
        if let step = item.step {
            page.add(EntityLink(item.action.id, hasTitle: false))
            page.text(" ")
            page.span(name(of: step, page.context), .class("aside"))
            page.text(" ")
            page.inline(page.context.words(of: item.action.action.steps[step]), in: item.action.scope)
        } else {
            page.add(EntityLink(item.action.id))
        }
    }
}

extension DueName {
    /// A step by its id, as on its action's page; by its number where it has none.
    private func name(of step: Int, _ context: PageContext) -> String {
        item.action.action.steps[step].id?.text
            ?? context.words.views.deadlines.step.filled(["number": "\(step + 1)"])
    }
}

extension DueTable {
    static let examples = [
        ComponentExample(\.due, \.rows) { page in
            let deadlines = page.context.assessment.deadlines
            page.add(
                DueTable(
                    items: Array(deadlines.past.prefix(1)) + Array((deadlines.months.first?.items ?? []).prefix(2)),
                    caption: page.words.gallery.name))
        }
    ]
}
