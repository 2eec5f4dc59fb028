package import Plan

/// A day on which something is due and nobody works.
package struct NonWorkingDay: Sendable {
    /// Why nobody works on it.
    package let reason: WorkingCalendar.NonWorkingReason
    /// The working day before it, where that is known.
    package let before: Day?

    /// Nil for a working day.
    init?(_ day: Day, _ calendar: WorkingCalendar) {
        guard let reason = calendar.nonWorkingReason(day) else { return nil }
        self.reason = reason
        before = calendar.workingDay(before: day)
    }
}
