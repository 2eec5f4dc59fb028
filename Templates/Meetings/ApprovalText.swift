import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Whether minutes are a draft, or approved, by which minute of which meeting.
struct ApprovalText: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        let words = page.words.meetings
        switch page.context.assessment.approval(of: meeting) {
        case .draft: page.text(words.draft)
        case .approved(let later, let minute):
            page.phrase(minute.corrections == nil ? words.approved : words.approvedWithCorrections) { page in
                page.pageLink(
                    page.context.reach(.minutes(later.name.text), fragment: Slug.make(minute.id.text))
                ) { $0.text("\(later.title.text), \(words.title(of: minute))") }
            }
        }
    }
}
