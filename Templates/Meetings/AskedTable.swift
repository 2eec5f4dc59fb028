import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What was asked for, with its minute, whom it was asked of, and what came of it.
struct AskedTable: Component {
    let asked: [AskedFor]

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.dataTable(
            words.asksInAll(asked.count), columns: [words.minute, words.resolved, words.askedOf, words.answer],
            remarks: [words.askedOf]
        ) { page in
            for asked in asked {
                page.dataRow { page in
                    page.a(
                        "\(page.words.day(asked.meeting.date.value)), \(words.title(of: asked.minute))",
                        .href(
                            page.context.link(
                                to: .minutes(asked.meeting.name.text),
                                fragment: Slug.make(asked.minute.id(ofResolution: asked.place).text))))
                } cells: { page in
                    page.dataCell(words.resolved) { $0.inline(asked.resolution.text, in: asked.meeting.name.text) }
                    page.dataCell(words.askedOf) { page in
                        if let whom = asked.ask.whom { page.add(OfficeName(name: whom)) }
                        if let due = asked.due {
                            if asked.ask.whom != nil { page.text(", ") }
                            page.text(words.askedBy.filled(["day": page.words.day(due)]))
                        }
                    }
                    page.dataCell(words.answer) { $0.add(AskedState(asked: asked)) }
                }
            }
        }
    }
}
