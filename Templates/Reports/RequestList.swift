import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What the meeting before asked for, and what came of it.
struct RequestList: HTML {
    let requests: [Report.Request]
    let context: PageContext

    private var words: ReportWords { context.words.reports }

    var body: some HTML {
        DataTable(words.askedBefore, columns: [words.request, words.askedOn, words.about, words.cameOfIt]) {
            ForEach(requests) { request in
                DataRow {
                    span(.class("id")) { request.id.text }
                    " "
                    context.text(request.title, in: "")
                } cells: {
                    DataCell(words.askedOn) {
                        if let day = request.asked { context.words.day(day.value) } else { notStated }
                    }
                    DataCell(words.about) { ForEach(ids(request)) { EntityLink($0, context, hasTitle: false) } }
                    DataCell(words.cameOfIt) {
                        if request.prose.isEmpty {
                            words.nothingCame
                        } else {
                            context.proses(request.prose, in: "", level: 3)
                        }
                    }
                }
            }
        }
    }

    private var notStated: NotStated { NotStated(context.words.status.notStated) }

    private func ids(_ request: Report.Request) -> [EntityID] { request.answers.targets }
}
