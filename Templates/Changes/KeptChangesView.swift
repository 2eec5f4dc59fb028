import Assessing
import HTMLKit
import Plan

/// What is different from a state that was kept, and of which plans it cannot be told.
struct KeptChangesView: Component {
    let kept: KeptChanges

    func write(to page: inout Page) {
        let words = page.words
        guard !kept.changes.isEmpty || !kept.uncompared.isEmpty else { return }
        let day = words.day(kept.since)
        page.placedHeading(3, words.changes.keptSince.filled(["date": day]))
        for kind in ChangePeriod.Kind.allCases {
            page.add(ChangeList(kind: kind, items: kept.changes.filter { $0.kind == kind }.map(\.item), level: 4))
        }
        if !kept.uncompared.isEmpty {
            page.p(
                words.changes.notCompared.filled([
                    "date": day, "plans": words.list(kept.uncompared.map(\.title.text)),
                ]), .class("aside"))
        }
    }
}
