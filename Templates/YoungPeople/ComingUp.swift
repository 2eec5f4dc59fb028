import Assessing
import HTMLKit
import Plan

/// What is due next, by month, in plain words.
struct ComingUp: HTML {
    let query: BlockQuery
    let scope: String
    let level: Int
    let young: YoungContext

    var body: some HTML {
        let months = young.context.assessment.promises(query).comingUp
        if months.isEmpty {
            p { WordedText(young.words(.nothingNext, count: query.months)) }
        } else {
            ForEach(months) { month in
                heading(level: level, .id(young.context.ids.claim("month-\(month.month.firstDay.iso8601)"))) {
                    WordedText(young.words(month.month))
                }
                ul(.class("coming-up")) { ForEach(month.items) { row($0) } }
            }
        }
    }

    private func row(_ item: (due: DueItem, words: Prose)) -> some HTML {
        li {
            p(.class("when")) { WordedText(young.words(.by, ["when": when(item.due).text])) }
            div(.lang(young.english?.tag), .dir(young.english?.direction)) {
                YoungText(item.words, level: level + 1, young)
            }
        }
    }

    /// The day, or the month where the plan names no day.
    private func when(_ item: DueItem) -> Worded {
        guard case .period(_, .day) = item.due.last?.value else { return young.words(item.day.calendarMonth) }
        return young.words(item.day)
    }
}
