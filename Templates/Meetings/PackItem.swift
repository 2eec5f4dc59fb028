import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The papers of an item in a pack: its own from a right-hand page, each annex from a new one.
struct PackItem: Component {
    let item: AgendaItem
    let meeting: Meeting
    /// Those of its papers that stand here; nil for all.
    var papers: [SourceText]?
    /// Whether the copy of everybody has papers of it, too.
    var isAgain = false

    /// The places at which the papers of an item begin, at which they begin once more with what only some readers may have, and
    /// at which papers that begin at a place end.
    static func start(_ item: AgendaItem) -> String { Slug.make(item.id.text) }
    static func ownStart(_ item: AgendaItem) -> String { again + start(item) }
    private static let again = "own-"
    static func end(_ start: String) -> String { start + "-end" }

    func write(to page: inout Page) {
        let name = page.words.meetings.itemNumbered.filled(["number": "\(meeting.number(of: item))"])
        let start = isAgain ? PackItem.ownStart(item) : PackItem.start(item)
        let end = PackItem.end(start)
        page.div(.class("pack-item"), .id(start), .data("place", start)) { page in
            for (place, paper) in (papers ?? item.papers).enumerated() {
                write(paper.text, place == 0 ? "pack-paper" : "pack-paper pack-annex", name, to: &page)
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
                page.add(PackPaper(paper: named, again: isAgain ? PackItem.again : ""))
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
