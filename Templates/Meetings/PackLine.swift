import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An item as the agenda of a pack prints it, with the pages of its papers.
struct PackLine: Component {
    let item: AgendaItem
    let meeting: Meeting

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.h3("\(meeting.number(of: item)). \(item.title.text)")
        if item.paper != nil || !item.annexes.isEmpty {
            page.p { page in
                page.a(words.onPages, .class("on-page"), .href(.fragment(PackItem.start(item))))
                page.text(" ")
                page.a(words.toPage, .class("on-page"), .href(.fragment(PackItem.end(item))))
            }
        }
        if hasFacts { page.summaryList(look: "brief") { writeFacts(to: &$0) } }
        page.proses(item.prose, in: meeting.name.text, level: 4)
    }

    private var hasFacts: Bool {
        item.presenter != nil || item.purpose != nil || item.late != nil || item.hasRestrictionFacts
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words.meetings
        if let presenter = item.presenter { page.summaryRow(words.presenter) { $0.add(OfficeName(name: presenter)) } }
        if let purpose = item.purpose { page.summaryRow(words.purpose, words.purposes[purpose] ?? purpose.rawValue) }
        if let reason = item.late { page.summaryRow(words.late) { $0.text(reason) } }
        page.add(RestrictionRows(item: item))
    }
}
