import Plan

/// The rows by which an action passed the gates of its plan, as far as they hold: that of the first gate, that of the last.
struct GatesPassed {
    private(set) var rows: [LogEntry] = []

    /// Reads the rows about an action, oldest first.
    init(_ log: [LogEntry]) {
        var isPaused = false
        for row in log {
            switch row.status?.value {
            case .passed(let passing):
                // The last gate alone is told as an error, and stands for both.
                while rows.count < (passing.gate.isLast ? 2 : 1) { rows.append(row) }
            case .reopened: _ = rows.popLast()
            case .paused: isPaused = true
            case .restarted:
                if !isPaused { rows = [] }
                isPaused = false
            default: break
            }
        }
    }

}

extension [LogEntry] {
    /// Whether the day of the first gate is known, where any is passed: an edition may leave out the row that tells it, and
    /// then nothing is said of the date.
    var tellsDelivery: Bool { !(first?.passing?.gate.isLast ?? false) }
}
