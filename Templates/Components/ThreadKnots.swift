import Assessing
import Graph
import HTMLKit
import Plan

/// The knots of a thread, from the earlier finding to the difference made: what the drawing and the list both show.
struct ThreadKnots {
    /// One knot.
    struct Knot {
        let name: String
        /// What hangs on it, short enough to stand in a drawing; nothing where the thread is broken.
        var chips: [String] = []
        /// The entities that the list links to, where it does not say the chips themselves.
        var ids: [EntityID] = []
        /// The part of the page that says more.
        var anchor: Anchor?
    }

    let thread: AssessedThread
    let context: PageContext

    /// More actions than this are counted by plan.
    private static let most = 12

    private var words: ThreadWords { context.words.views.thread }
    private var linked: LinkedRecommendation { thread.recommendation }

    /// All knots, in the order of the thread.
    var all: [Knot] {
        var knots = [
            Knot(name: words.finding, chips: linked.takesUp.map(\.local), ids: linked.takesUp, anchor: .origin),
            Knot(name: words.recommendation, chips: [linked.id.local], ids: [linked.id]),
            Knot(name: words.doneFirst, chips: doneFirst, anchor: .accounts),
            actions,
            Knot(name: words.measures, chips: measures, anchor: .measures),
            Knot(name: words.difference, chips: difference, anchor: .difference),
        ]
        if !linked.takenUpBy.isEmpty {
            knots.append(
                Knot(name: words.later, chips: linked.takenUpBy.map(\.local), ids: linked.takenUpBy, anchor: .later))
        }
        return knots
    }

    private var doneFirst: [String] {
        var chips = count(thread.earlier)
        if !linked.accounts.isEmpty { chips.append(words.accounts(linked.accounts.count)) }
        return chips
    }

    private var actions: Knot {
        let current = thread.current
        guard current.count > ThreadKnots.most else {
            return Knot(name: words.actions, chips: current.map(\.id.local), ids: current.map(\.id), anchor: .actions)
        }
        return Knot(name: words.actions, chips: count(current), anchor: .actions)
    }

    private var measures: [String] {
        let measures = thread.measures
        guard !measures.isEmpty else { return [] }
        let tagged = thread.taggedMeasures.count
        let phrase: Phrase = tagged == 0 ? words.noneTagged : words.ofWhichTagged
        return [phrase.filled(["measures": words.measuresTagged(measures.count), "tagged": "\(tagged)"])]
    }

    private var difference: [String] {
        thread.differences.isEmpty ? [] : [words.differencesMade(thread.differences.count)]
    }

    /// How many actions each plan has.
    private func count(_ actions: [AssessedAction]) -> [String] {
        var counts: [(scope: String, count: Int)] = []
        for action in actions {
            if counts.last?.scope != action.scope { counts.append((action.scope, 0)) }
            counts[counts.count - 1].count += 1
        }
        return counts.map { scope, count in
            words.ofPlan.filled([
                "actions": context.words.nouns.actions(count), "plan": context.plan.plan(scope)?.title.text ?? scope,
            ])
        }
    }
}
