import Assessing
import Diagnostics
import HTMLKit
import Plan

/// Everything that was reported on some actions, one after the other, the newest first of each: on paper nothing leads to
/// the page that has it.
struct ReportedRows: Component {
    let actions: [AssessedAction]

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        let rows = actions.flatMap { action in action.log.newestFirst.map { (action: action, row: $0) } }
        guard !rows.isEmpty else { return }
        page.dataTable(
            words.views.overview.whatWasSaid,
            columns: [labels.action, labels.date, labels.status, words.views.overview.whatWasSaid, labels.evidence],
            look: "logged"
        ) { page in
            for (action, row) in rows {
                page.dataRow(EntityLink(action.id, hasTitle: false)) { page in
                    page.dataCell(labels.date, words.date(of: row))
                    page.dataCell(labels.status) { page in
                        if let status = row.status {
                            page.add(StatusTag(page.context.mark(of: status.value, in: action.scope)))
                        }
                    }
                    page.dataCell(words.views.overview.whatWasSaid) { page in
                        if let text = row.text { page.prose(text, in: action.scope, level: 3) }
                    }
                    page.dataCell(labels.evidence) { page in
                        if let evidence = row.evidence { page.note { $0.span { $0.text(evidence) } } }
                    }
                }
            }
        }
    }
}
