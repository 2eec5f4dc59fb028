import Assessing
import HTMLKit
import Plan

/// How many promises stand how. Together they are all; none is told that there is not.
struct PromiseCounts: Component {
    let progress: PlainProgress
    let young: YoungContext
    /// Where the promises of a state begin, for whoever looks for them.
    var anchors: [PlainState: String] = [:]
    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        // Of how many the numbers are, where none of them says so.
        if progress.isPart || progress.done == 0 { page.add(PromiseBase(progress: progress, young: young)) }
        page.ul(.class("counts")) { page in
            for row in rows {
                page.li { page in
                    page.add(StateMark(row.state))
                    page.text(" ")
                    page.pageLink(anchor(of: row.state).map(Link.fragment)) { $0.text(row.text) }
                }
            }
        }
    }

    private func anchor(of state: PlainState) -> String? {
        let alike: [PlainState] =
            switch state {
            case .done: [.done, .doneLate]
            case .delivered: [.delivered, .deliveredLate]
            default: [state]
            }
        return alike.compactMap { anchors[$0] }.first
    }

    private var done: Worded {
        progress.isPart
            ? words(.thingsHereDone, count: progress.done)
            : words(.thingsDone, count: progress.count, ["done": "\(progress.done)"])
    }

    private var rows: [(state: PlainState, text: Worded)] {
        var rows: [(state: PlainState, text: Worded)] = []
        if progress.done > 0 {
            rows.append((.done, done))
        }
        let others: [(PlainState, YoungWord, Int)] = [
            (.late, .thingsLate, progress.late), (.datePassed, .thingsDatePassed, progress.datePassed),
            (.maybeLate, .thingsMaybeLate, progress.maybeLate), (.moved, .thingsMoved, progress.moved),
            (.doing, .thingsDoing, progress.doing), (.checking, .thingsChecking, progress.checking),
            (.delivered, .thingsDelivered, progress.delivered),
            (.notStarted, .thingsNotStarted, progress.notStarted), (.paused, .thingsPaused, progress.paused),
            (.stopped, .thingsStopped, progress.stopped), (.notSaid, .thingsNotSaid, progress.notSaid),
            (.saidOnly, .thingsSaidOnly, progress.saidOnly),
        ]
        return rows
            + others.filter { $0.2 > 0 }.map { state, word, count in (state, words(word, count: count)) }
    }
}

/// How many promises are told here, and of how many they are.
struct PromiseBase: Component {
    let progress: PlainProgress
    let young: YoungContext

    func write(to page: inout Page) {
        page.p { page in
            page.text(
                progress.isPart
                    ? young.words(.thingsHere, count: progress.all, ["told": "\(progress.count)"])
                    : young.words(.thingsInAll, count: progress.count))
        }
    }
}

/// A mark for each action that keeps a promise. It decorates: the words beside it say the same.
struct PromiseBeads: Component {
    let states: [PlainState]

    func write(to page: inout Page) {
        if states.count > 1 {
            page.p(.class("beads")) { page in
                for state in PlainState.allCases {
                    for _ in 0..<states.count(where: { $0 == state }) { page.add(StateMark(state)) }
                }
            }
        }
    }
}
