import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// All inspections, the newest first, with what they judged.
struct InspectionsPage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.inspections, context.assessment.inspectionsByDay) {
            $0.title.text.utf8.count + (4 + $0.judgements.count) * RowWeight.link
        }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let inspections = context.portion(.inspections, of: context.assessment.inspectionsByDay)
        page.layout(
            name: words.site.inspections, list: (words.site.recommendations, context.link(to: .recommendations))
        ) { page in
            page.h1(words.site.inspections)
            write(inspections, to: &page)
            let judged = inspections.elements.filter { !$0.judgements.isEmpty }
            if !judged.isEmpty {
                page.section(.judgements, words.headings.judgements) { page in
                    for inspection in judged { page.add(JudgementTable(inspection: inspection)) }
                }
            }
        }
    }

    private func write(_ inspections: Portion<Inspection>, to page: inout Page) {
        let words = page.words
        let labels = words.labels
        page.dataTable(
            page.context.caption(inspections, words.nouns.inspections),
            columns: [labels.inspection, labels.inspectedBy, labels.tookPlace, labels.recommendations], figures: 3..<4
        ) { page in
            for inspection in inspections.elements {
                page.dataRow(EntityLink(inspection.id)) { page in
                    page.dataCell(labels.inspectedBy) {
                        $0.isolated(inspection.inspectedBy?.text ?? words.status.notStated)
                    }
                    page.dataCell(labels.tookPlace, isDate: true) { $0.writeDate(inspection.tookPlace) }
                    page.dataCell(labels.recommendations, inspection.recommendations.count, isNumber: true)
                }
            }
        }
    }
}
