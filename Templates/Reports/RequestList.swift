import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What the meeting before asked for, and what came of it.
struct RequestList: Component {
    let requests: [Report.Request]

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.reports
        page.dataTable(words.askedBefore, columns: [words.request, words.askedOn, words.about, words.cameOfIt]) {
            page in
            for request in requests {
                page.dataRow { page in
                    page.span(request.id.text, .class("id"))
                    page.text(" ")
                    page.text(request.title)
                } cells: { page in
                    page.dataCell(words.askedOn) { page in
                        if let day = request.asked {
                            page.text(context.words.day(day.value))
                        } else {
                            page.notStated()
                        }
                    }
                    page.dataCell(words.about) { $0.add(EntityRun(request.answers.targets)) }
                    page.dataCell(words.cameOfIt) { page in
                        if request.prose.isEmpty {
                            page.text(words.nothingCame)
                        } else {
                            page.proses(request.prose, in: "", level: 3)
                        }
                    }
                }
            }
        }
    }
}
