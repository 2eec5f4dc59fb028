import HTMLKit
import Plan

/// The judgements of an inspection.
struct JudgementTable: Component {
    let inspection: Inspection

    func write(to page: inout Page) {
        let labels = page.words.labels
        page.dataTable(inspection.title.text, columns: [labels.judgedArea, labels.grade]) { page in
            for judgement in inspection.judgements {
                page.dataRow {
                    $0.isolated(judgement.area.text)
                } cells: { page in
                    page.dataCell(labels.grade) { page in page.strong { $0.isolated(judgement.grade.text) } }
                }
            }
        }
    }
}
