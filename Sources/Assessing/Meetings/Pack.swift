import Diagnostics
package import Graph
package import Plan

/// What is printed as one for a meeting, and in which order: its pack, or a supplement to that.
package struct Pack: Sendable {
    /// The supplement; nil for the pack itself.
    package let supplement: Supplement?
    /// The items of its agenda.
    package let items: [AgendaItem]
    /// Those whose papers everybody may have, and those whose papers the public may not: these come last and are counted
    /// apart, so that the numbers of the others are the same in every copy.
    package let open, own: [AgendaItem]
    /// The papers that others made and that do not say that they meet the standard: with one of them the whole claims none.
    package let unclaimed: [NamedPaper]

    /// Whether it has the papers of an item.
    package func holds(_ item: AgendaItem) -> Bool {
        (open + own).contains { $0.id.text == item.id.text }
    }

    /// Whether it has them apart.
    package func holdsApart(_ item: AgendaItem) -> Bool { own.contains { $0.id.text == item.id.text } }
}

extension Assessment {
    /// The pack of a meeting, or a supplement. What came up after the pack was published is in none of its lines; a paper that
    /// was to follow is in a supplement, and its item in both.
    package func pack(of meeting: Meeting, _ supplement: Supplement? = nil) -> Pack {
        let number = supplement?.number.value
        let items = meeting.items.filter { item in
            item.supplement?.value == number || number == nil && item.late == nil
        }
        let held = items.filter { !$0.papers.isEmpty && $0.supplement?.value == number }
        let named = held.flatMap(\.papers).compactMap { plan.paper(named: $0.text) }
        return Pack(
            supplement: supplement, items: items, open: held.filter { $0.restriction == nil },
            own: held.filter { $0.restriction != nil },
            unclaimed: named.filter { $0.taken?.isUniversal == false })
    }

    /// How things stood when a pack, or a supplement, was published: as at that day it tells. Before that it tells as at the
    /// reporting date.
    package func telling(packOf meeting: Meeting, _ supplement: Supplement? = nil) -> Assessment {
        guard let day = supplement?.published.value ?? meeting.papersPublished?.value, day < self.day else {
            return self
        }
        return told(on: day)
    }

    /// The packs of a meeting and what was published after them, with what each is called among the papers.
    package func packs(of meeting: Meeting) -> [(name: String, pack: Pack)] {
        [(meeting.packName, pack(of: meeting))]
            + meeting.supplements.map { (meeting.name(of: $0), pack(of: meeting, $0)) }
    }
}
