import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An item as the agenda of a pack prints it, with the pages of its papers.
struct PackLine: Component {
    let item: AgendaItem
    let meeting: Meeting
    /// The pack whose pages it tells; nil where the agenda stands by itself.
    var pack: Pack?
    /// What stands before the numbers of its pages.
    var mark: String?
    /// The place at which its papers begin, where it is not the usual one.
    var start: String?

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.h3("\(meeting.number(of: item)). \(item.title.text)")
        if pack?.holds(item) == true {
            let start = start ?? PackItem.start(item)
            page.p(.class("pack-line")) { page in
                page.a(
                    .href(.fragment(start)), .data("end", "#" + PackItem.end(start)),
                    .data("mark", mark)
                ) { page in
                    page.text(words.paper)
                    page.text(": ")
                }
            }
        }
        if pack == nil || pack?.holds(item) == false, !item.papers.isEmpty { writeNames(to: &page) }
        if hasFacts { page.summaryList(look: "brief") { writeFacts(to: &$0) } }
        page.proses(item.prose, in: meeting.name.text, level: 4)
    }

    /// Papers that stand elsewhere: by their names on an agenda by itself, and to follow where the pack lacks them.
    private func writeNames(to page: inout Page) {
        let words = page.words.meetings
        page.p(.class("pack-line")) { page in
            page.text(words.paper)
            page.text(": ")
            guard pack == nil else { return page.text(words.toFollow) }
            for (place, paper) in item.papers.enumerated() {
                if place > 0 { page.text("; ") }
                page.add(PaperName(name: paper.text))
            }
        }
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
