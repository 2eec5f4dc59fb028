import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Meetings by day, with the last day for their papers, and their agendas and minutes.
struct MeetingTable: Component {
    let meetings: [Meeting]
    let caption: String

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.dataTable(caption, columns: [words.day, words.papersBy, words.planItems, words.minutes], figures: 2..<3) {
            page in
            for meeting in meetings {
                page.dataRow { page in
                    page.a(
                        page.words.dayWithWeekday(meeting.date.value),
                        .href(page.context.link(to: .meeting(meeting.name.text))))
                } cells: { page in
                    page.dataCell(words.papersBy, isDate: true) { page in
                        if let day = page.context.assessment.papersDue(meeting) { page.text(page.words.day(day)) }
                    }
                    page.dataCell(words.planItems, isNumber: true) { page in
                        if meeting.cancelled != nil {
                            page.text(words.cancelled)
                        } else if !meeting.items.isEmpty {
                            page.text(meeting.items.count)
                        }
                    }
                    page.dataCell(words.minutes) { page in
                        guard meeting.minutes != nil else { return }
                        page.a(.href(page.context.link(to: .minutes(meeting.name.text)))) { page in
                            page.text(words.shortState(page.context.assessment.approval(of: meeting)))
                            page.unseen(page.words.day(meeting.date.value))
                        }
                    }
                }
            }
        }
    }
}

extension MeetingWords {
    /// Whether minutes are approved, in a word.
    fileprivate func shortState(_ approval: Approval) -> String {
        switch approval {
        case .draft: shortDraft
        case .approved(_, let minute): minute.corrections == nil ? shortApproved : shortCorrected
        }
    }
}
