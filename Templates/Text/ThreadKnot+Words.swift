import Assessing
import Graph
import Plan

extension Words {
    /// What a knot is called.
    func name(of kind: ThreadKnot.Kind) -> String {
        let names = views.thread
        return switch kind {
        case .found: names.found
        case .answered: names.answered
        case .evidenced: names.evidenced
        case .measured: names.measured
        case .difference: names.difference
        case .later: names.later
        }
    }

    /// What stands above threads that are drawn small: the names of the knots, in their order.
    var threadTitle: String { ThreadKnot.Kind.allCases.map(name).joined(separator: " · ") }

    /// A thread that is drawn small, as it is read out.
    func glyph(of thread: AssessedThread, _ context: PageContext) -> String {
        let names = views.thread
        let knots = thread.knots.map { knot in
            let phrase: Phrase =
                switch knot.hold {
                case .none: names.knotNone
                case .half: names.knotInPart
                case .whole: names.knot
                }
            return phrase.filled(["name": name(of: knot.kind), "count": "\(knot.count)"])
        }
        let id = thread.recommendation.id
        let called = context.shortName(of: id)
        let note = context.publication.inspectionNotes[id].map { names.foundIn.filled(["inspection": $0]) }
        return names.glyph.filled([
            "recommendation": ([called] + (note.map { [$0] } ?? [])).joined(separator: " "), "knots": list(knots),
        ])
    }

    /// When the inspection that made a recommendation took place, or was published.
    func dateOfInspection(_ linked: LinkedRecommendation, _ context: PageContext) -> String? {
        let inspection = context.plan.inspection(linked.id.scope)
        return (inspection?.tookPlace ?? inspection?.published).map { when($0.value) }
    }
}
