import Assessing
import Graph
import Plan

/// How many of some actions stand in one way, in words.
struct StandingText {
    let text: String
    /// Whether it tells of what is past its date, which stands out.
    var isAlarm = false
    /// Whether it tells of what is dated before its plan.
    var isEarly = false
}

extension PageContext {
    /// In which way something stands, as a mark without numbers.
    func mark(of kind: StandingCount.Kind) -> Mark {
        switch kind {
        case .computed(let state):
            words.computed(state, [])?.mark ?? Mark(words.status.notStated, .scale(.dash), .grey)
        case .stated(let stated): mark(of: stated)
        case .paused: Mark(words.status.paused, .pause, .grey)
        case .delivered(let gates): deliveredMark(gates)
        }
    }

    /// How some actions stand: the open ones, the worst first; their steps that are past their dates; how the others ended.
    func standings(of ids: [EntityID]) -> [StandingText] {
        let tally = assessment.tally(ids)
        let early = tally.pastSteps.beforePlan
        let counts = assessment.standings(of: ids)
        let open = counts.map { count in
            StandingText(
                text: text(of: count, early), isAlarm: count.kind.isPast,
                isEarly: count.kind == .computed(.dueBeforePlan))
        }
        let steps = words.past(PastCount(), steps: tally.pastSteps)
        let isEarlySaid = early == 0 || counts.contains { $0.kind == .computed(.dueBeforePlan) }
        let others = [
            (words.status.withdrawn, tally.withdrawn), (words.sum.mergedOrCarried, tally.mergedOrCarried),
            (words.status.endedWithPlan, tally.endedWithPlan),
        ]
        let alarms = open.prefix(while: \.isAlarm)
        return alarms + (steps.isEmpty ? [] : [StandingText(text: steps, isAlarm: true)])
            + open.dropFirst(alarms.count)
            + (isEarlySaid
                ? [] : [StandingText(text: words.dueBeforePlan(0, steps: early), isEarly: true)])
            + (tally.complete == 0 ? [] : [StandingText(text: words.nouns.complete(tally.complete))])
            + others.filter { $0.1 > 0 }.map { StandingText(text: numbered($0.0, "\($0.1)")) }
    }

    /// What was due before the plan began is said once, of actions and of steps.
    private func text(of count: StandingCount, _ early: Int) -> String {
        guard count.kind == .computed(.dueBeforePlan), early > 0 else {
            return numbered(mark(of: count.kind).word, "\(count.count)")
        }
        return words.dueBeforePlan(count.count, steps: early)
    }

    private func numbered(_ status: String, _ count: String) -> String {
        words.status.numbered.filled(["status": status, "count": count])
    }
}

extension StandingCount.Kind {
    /// Whether its date has passed.
    fileprivate var isPast: Bool { if case .computed(let state) = self { state.isPast } else { false } }
}
