import Graph
import Plan

/// What decides how an action or a step stands.
struct StateFacts: Hashable {
    /// Whether there is still something to do.
    enum Life: CaseIterable {
        case toCome, running, paused, delivered, done, withdrawn, goesOn, endedWithPlan
    }

    /// Where its date lies, seen from the reporting day; of what is done or delivered, from the day of the row that says so.
    enum Date: CaseIterable {
        /// It has none with a last day, its plan is not in force, or the date is left out as a suspected misprint.
        case doesNotCount
        /// Its last day is that day or later.
        case toCome
        /// Its last day is over.
        case passed
        /// Its last day is over, and was over when the work began.
        case passedBeforePlan
    }

    /// What was said of it that counts against its date; while that is to come, or none counts, all that was said.
    enum Said: CaseIterable {
        /// Nothing was reported since its date, and nothing before it spoke of a later time; before its date, nothing
        /// that leaves open how it stands.
        case nothing
        /// Something was reported on or after its last day, without a status; before it, while none was stated.
        case words
        /// That it is not complete: on or after its last day, or before it for a time beyond it.
        case notComplete
    }

    let life: Life
    let date: Date
    let said: Said
}

extension StateFacts.Said {
    /// Reads what rows of the log say of something that is due on a day.
    ///
    /// - Parameters:
    ///   - rows: The rows about it, oldest first.
    ///   - others: Rows about its parts: they are reports on it, and state nothing of the whole.
    ///   - request: A later date that was asked for and not agreed.
    init(_ rows: [LogEntry], others: [LogEntry] = [], due: Day, request: LogEntry? = nil) {
        let stated = rows.lastIndex { $0.status?.value.saysNotComplete ?? false }
        let isStatedSince = stated.map { rows[$0].date.value >= due } ?? false
        // A row that speaks of a later time holds until a later status takes its place.
        let speaksOfLater = rows[(stated ?? rows.startIndex)...].contains { $0.speaks(ofAfter: due) }
        if isStatedSince || speaksOfLater || request?.newDue?.value.ends(after: due) ?? false {
            self = .notComplete
        } else {
            self = (rows + others).contains { $0.date.value >= due } ? .words : .nothing
        }
    }
}

extension LogEntry.Move {
    /// Whether it says that something is not complete. *Not stated* says nothing, whatever the scale calls it.
    fileprivate var saysNotComplete: Bool {
        switch self {
        case .status(let status): status.meaning != .complete && status.meaning != .notStated
        case .paused, .restarted, .reopened: true
        case .withdrawn, .merged, .split, .carried, .passed: false
        }
    }
}

extension LogEntry {
    /// Whether it says that something is not complete until after a day: paused until then, or back on track by then.
    fileprivate func speaks(ofAfter day: Day) -> Bool {
        if case .paused(let until) = status?.value, until?.value.ends(after: day) ?? true { return true }
        return backOnTrackBy?.value.ends(after: day) ?? false
    }
}

extension When {
    /// Whether it ends after a day; what has no last day does.
    fileprivate func ends(after day: Day) -> Bool { lastDay.map { $0 > day } ?? true }
}
