import Assessing
import HTMLKit
import Plan

/// What is due next, by month, in plain words.
struct ComingUp: Component {
    let query: BlockQuery
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        let months = page.context.assessment.promises(query).comingUp
        if months.isEmpty {
            page.p { $0.text(young.words(.nothingNext, count: query.months)) }
        } else {
            for month in months {
                page.heading(level: level, .id(page.ids.claim("month-\(month.month.firstDay.iso8601)"))) {
                    $0.text(young.words(month.month))
                }
                page.ul(.class("coming-up")) { page in for item in month.items { writeRow(item, to: &page) } }
            }
        }
    }

    private func writeRow(_ item: (due: DueItem, promised: PromisedAction), to page: inout Page) {
        page.li { page in
            page.p(.class("when")) { $0.text(young.words(by: PlainTime(item.due))) }
            page.div(.lang(young.english?.tag), .dir(young.english?.direction)) {
                if let words = item.promised.words { $0.add(YoungText(words, level: level + 1, young)) }
            }
            page.add(StateLine(item.promised, young))
        }
    }
}
