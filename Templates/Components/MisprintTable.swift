import Assessing
import HTMLKit
import Plan

/// Dates that do not count because they are taken for misprints: who said so, when, and why.
struct MisprintTable: Component {
    let dates: Portion<LeftOutDate>

    func write(to page: inout Page) {
        let words = page.words
        let (labels, names) = (words.labels, words.views.deadlines)
        page.section(.misprints, names.misprints, dates) { page in
            page.dataTable(
                page.context.caption(dates, names.misprintDates),
                columns: [names.what, names.asPrinted, labels.why, names.acceptedBy]
            ) { page in
                for left in dates.elements {
                    page.dataRow(EntityLink(left.action)) { page in
                        page.dataCell(names.asPrinted, isDate: true) { page in
                            page.add(WhenText(left.date))
                            if let step = left.step {
                                page.span(names.step.filled(["number": "\(step + 1)"]), .class("moved"))
                            }
                        }
                        page.dataCell(labels.why) { $0.text(left.fault.reason) }
                        page.dataCell(names.acceptedBy) { writeWho(left.fault.misprint, to: &$0) }
                    }
                }
            }
        }
    }

    private func writeWho(_ misprint: AcceptedFault.Misprint?, to page: inout Page) {
        guard let misprint else { return }
        page.isolated(misprint.by.text)
        page.span(page.words.day(misprint.on.value), .class("moved"))
    }
}
