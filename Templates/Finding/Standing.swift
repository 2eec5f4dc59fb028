import Assessing
import Diagnostics
import HTMLKit
import Plan

/// One thing that can be said of how an action stands, as a filter and the search tell it: a short mark without
/// numbers, and a name for addresses.
struct Standing {
    /// Its name in addresses; it stays when the words change.
    let key: String
    /// How it is shown.
    let mark: Mark

    /// The names of what is worked out from dates, in the order in which filters list them.
    static let computed =
        [past] + keys(.overdue, .passedInSilence, .passedNotSaid, .dueBeforePlan) + ["step-late", "step-date-passed"]
        + keys(.reportedOnly, .completedLate, .deliveredLate) + ["later-date-asked", "said-long-ago", "not-reported"]

    /// All names that are ours. A status of the scale that has one of them is called `stated-…`.
    private static let ours = Set(
        computed + keys(.paused, .delivered, .withdrawn, .endedWithPlan, .notYetAdded) + ["merged", "split", "carried"])

    private static func keys(_ states: WorkState...) -> [String] { states.map(\.key) }

    /// The name of what is past its date, whether or not anybody said so.
    static let past = "past-its-date"

    /// What the search does not tell with what it finds, because it says something else besides.
    static let onlyForFilters = [past, "not-reported"]

    /// A status of the scale.
    init(_ status: Status) {
        let slug = Slug.make(status.id.text)
        self.init(Standing.ours.contains(slug) ? "stated-\(slug)" : slug, Mark(status))
    }

    init(_ key: String, _ mark: Mark) {
        self.key = key
        self.mark = mark
    }

    fileprivate init(_ state: WorkState, _ mark: Mark) { self.init(state.key, mark) }
}

extension Words {
    /// That the date has passed, whether or not anybody said so.
    var pastStanding: Standing { Standing(Standing.past, Mark(status.past, .clock, .red, isStrong: true)) }

    /// How an action stands: what is stated or how it ended, then what is worked out.
    func standings(of state: ActionState) -> [Standing] {
        var standings = [life(of: state)]
        if state.isPast { standings.append(pastStanding) }
        if let computed = computed(state.standing, state.gates) { standings.append(computed) }
        if state.stepCount.overdue > 0 {
            standings.append(Standing("step-late", Mark(finding.stepLate, .clock, .amber, isStrong: true)))
        }
        if state.stepCount.total > state.stepCount.overdue {
            standings.append(
                Standing("step-date-passed", Mark(finding.stepDatePassed, .clock, .amber, isStrong: true)))
        }
        if state.request != nil {
            standings.append(Standing("later-date-asked", Mark(status.laterDateAsked, .flag, .purple)))
        }
        if state.statedDaysAgo != nil {
            standings.append(Standing("said-long-ago", Mark(status.saidLongAgo, .flag, .grey)))
        }
        if state.quietDays != nil {
            standings.append(Standing("not-reported", Mark(headings.notReported, .flag, .grey)))
        }
        return standings
    }

    /// What is worked out of it from its date; nil where nothing is.
    func computed(_ standing: WorkState, _ gates: [Gate]) -> Standing? {
        switch standing {
        case .overdue: Standing(standing, Mark(labels.overdue, .clock, .red, isStrong: true))
        case .passedInSilence: Standing(standing, Mark(status.inSilence, .clock, .red, isStrong: true))
        case .passedNotSaid: Standing(standing, Mark(status.notSaid, .clock, .red, isStrong: true))
        case .dueBeforePlan: Standing(standing, Mark(status.beforePlan, .before, .grey))
        case .reportedOnly: Standing(standing, Mark(status.reportedOnly.filled([:]), .flag, .grey))
        case .deliveredLate: Standing(standing, Mark(deliveredLate(gates), .clock, .grey))
        case .completedLate: Standing(standing, Mark(status.doneLate, .clock, .grey))
        case .asStated, .paused, .delivered, .complete, .withdrawn, .goesOn, .endedWithPlan, .notYetAdded: nil
        }
    }

    /// That something was late behind the first gate of its plan.
    private func deliveredLate(_ gates: [Gate]) -> String {
        gates.first.map { status.gateLate.filled(["gate": sentence($0.word.text)]) } ?? status.lateDelivered
    }

    private func life(of state: ActionState) -> Standing {
        switch state.life {
        case .open: Standing(state.status)
        case .paused: Standing(.paused, Mark(status.paused, .pause, .grey))
        case .delivered: Standing(.delivered, Mark(delivered(state.gates), .scale(.half), .blue))
        case .ended(let row): ending(row.status?.value) ?? Standing(state.status)
        case .endedWithPlan: Standing(.endedWithPlan, Mark(status.endedWithPlan, .scale(.bar), .grey))
        case .notYetAdded: Standing(.notYetAdded, Mark(status.notYetAdded, .scale(.dash), .grey))
        }
    }

    private func ending(_ move: LogEntry.Move?) -> Standing? {
        switch move {
        case .status(let stated): Standing(stated)
        case .withdrawn: Standing(.withdrawn, Mark(status.withdrawn, .scale(.cross), .grey))
        case .merged: Standing("merged", Mark(finding.merged, .arrow, .grey))
        case .split: Standing("split", Mark(finding.split, .arrow, .grey))
        case .carried: Standing("carried", Mark(finding.carried, .arrow, .grey))
        case .passed(let passing):
            Standing(
                Slug.make(passing.gate.word.text), Mark(sentence(passing.gate.word.text), .scale(.circle), .green))
        case .paused, .restarted, .reopened, nil: nil
        }
    }
}
