import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The papers of an item in a pack: its own from a right-hand page, each annex from a new one.
struct PackItem: Component {
    let item: AgendaItem
    let meeting: Meeting

    /// The places at which its papers begin and end.
    static func start(_ item: AgendaItem) -> String { Slug.make(item.id.text) }
    static func end(_ item: AgendaItem) -> String { Slug.make(item.id.text) + "-end" }

    func write(to page: inout Page) {
        let name = page.words.meetings.itemNumbered.filled(["number": "\(meeting.number(of: item))"])
        let start = PackItem.start(item)
        let end = PackItem.end(item)
        page.div(.class("pack-item"), .id(start), .data("place", start)) { page in
            for place in item.papers.indices {
                write(item.papers[place].text, place == 0 ? "pack-paper" : "pack-paper pack-annex", name, to: &page)
            }
            page.div(.id(end), .data("place", end)) { _ in }
        }
    }

    private func write(_ paper: String, _ look: String, _ name: String, to page: inout Page) {
        let named = page.context.plan.paper(named: paper)
        if let named, let taken = named.taken, let address = named.takenAddress {
            page.div(.class("\(look) pack-taken"), .data("item", name), .data("label", named.title)) { page in
                page.add(PackLeaves(paper: taken, title: named.title, address: address))
            }
        } else {
            page.div(.class(look, named?.width)) { page in
                page.p(name, .class("paper-kind"))
                page.add(PackPaper(paper: named))
            }
        }
    }
}

extension NamedPaper {
    /// How wide it is set: tables that need the width of a sheet, and an annex as it stands by itself.
    fileprivate var width: String? {
        switch kind {
        case .scorecard: "pack-wide"
        case .report(let report): report.kind.value == .annex ? "pack-wide annex" : nil
        default: nil
        }
    }
}
