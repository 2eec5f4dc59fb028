import Diagnostics
import Graph
import HTMLKit
import Plan

/// Where a recommendation came from: the inspection that made it, earlier findings that it takes up, what lies behind.
struct ThreadOrigin: Component {
    let linked: LinkedRecommendation
    private var scope: String { linked.id.scope }

    func write(to page: inout Page) {
        let words = page.words
        let item = linked.recommendation
        page.p { page in
            page.phrase(words.views.thread.madeBy) { page, name in
                if name == ThreadOrigin.place {
                    page.add(EntityLink(EntityID(scope: scope)))
                } else {
                    page.text(date(page.context))
                }
            }
        }
        if linked.takesUp.isEmpty {
            page.p(words.views.thread.noEarlier, .class("none"))
        } else {
            page.summaryList { page in
                page.summaryRow(words.labels.takesUp) { $0.add(FindingList(ids: linked.takesUp)) }
            }
        }
        page.proses((item.context.map { [$0] } ?? []) + item.prose, in: scope, level: 3)
    }

    private func date(_ context: PageContext) -> String {
        context.words.dateOfInspection(linked, context) ?? context.words.status.notStated
    }

    /// The place of the inspection in the phrase.
    private static let place = "inspection"
}

/// The recommendations of a later inspection that take this one up.
struct ThreadLater: Component {
    let linked: LinkedRecommendation

    func write(to page: inout Page) {
        page.p(page.words.views.thread.takenUpBy)
        page.add(FindingList(ids: linked.takenUpBy))
    }
}

/// Recommendations with the inspections that made them.
struct FindingList: Component {
    let ids: [EntityID]

    func write(to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for id in ids {
                page.li { page in
                    page.add(EntityLink(id))
                    page.span(.class("moved")) { $0.add(EntityLink(EntityID(scope: id.scope))) }
                }
            }
        }
    }
}
