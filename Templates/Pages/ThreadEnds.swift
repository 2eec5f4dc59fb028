import Diagnostics
import Graph
import HTMLKit
import Plan

/// Where a recommendation came from: the inspection that made it, earlier findings that it takes up, what lies behind.
struct ThreadOrigin: HTML {
    let linked: LinkedRecommendation
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { linked.id.scope }

    var body: some HTML {
        let item = linked.recommendation
        p {
            PhraseText(words.views.thread.madeBy) { name, writer in
                if name == ThreadOrigin.place {
                    EntityLink(EntityID(scope: scope), context).render(into: &writer)
                } else {
                    writer.text(date)
                }
            }
        }
        if linked.takesUp.isEmpty {
            p(.class("none")) { words.views.thread.noEarlier }
        } else {
            SummaryList { SummaryRow(words.labels.takesUp) { FindingList(ids: linked.takesUp, context: context) } }
        }
        context.proses((item.context.map { [$0] } ?? []) + item.prose, in: scope, level: 3)
    }

    private var date: String {
        let inspection = context.plan.inspection(scope)
        return (inspection?.tookPlace ?? inspection?.published).map { words.when($0.value) } ?? words.status.notStated
    }

    /// The place of the inspection in the phrase.
    private static let place = "inspection"
}

/// What the next inspection said: the recommendations that take this one up.
struct ThreadLater: HTML {
    let linked: LinkedRecommendation
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.thread
        if linked.takenUpBy.isEmpty {
            p(.class("none")) { names.noLaterInspection }
        } else {
            p { names.takenUpBy }
            FindingList(ids: linked.takenUpBy, context: context)
        }
    }
}

/// Recommendations with the inspections that made them.
struct FindingList: HTML {
    let ids: [EntityID]
    let context: PageContext

    var body: some HTML {
        ul(.class("plain-list")) {
            ForEach(ids) { id in
                li {
                    EntityLink(id, context)
                    span(.class("moved")) { EntityLink(EntityID(scope: id.scope), context) }
                }
            }
        }
    }
}
