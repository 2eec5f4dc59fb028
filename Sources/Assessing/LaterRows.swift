import Diagnostics
import Plan

/// Rows of the logs that are dated after the reporting date.
///
/// Those up to today are only not counted yet. One after today cannot have been reported: its date is a slip, and while it
/// stands the row counts nowhere.
struct LaterRows {
    /// The reporting date.
    let day: Day
    /// The day on which this is asked.
    let today: Day

    func check(_ content: Content) -> [Diagnostic] {
        content.plans.flatMap { plan in
            let subject = Diagnostic.Subject(entity: plan.id.full, field: FieldKey.date.rawValue)
            return (plan.log.map(\.date) + plan.differences.map(\.date)).compactMap { problem($0, subject) }
        }
            + content.youngPeople.heard.flatMap { row in
                let subject = Diagnostic.Subject(entity: YoungPage.folder, field: FieldKey.date.rawValue)
                // What they were told is no row of its own: before its day it only goes without saying.
                let told = row.toldOn.flatMap { $0.value > max(day, today) ? problem($0, subject) : nil }
                return [problem(row.date, subject), told].compactMap(\.self)
            }
    }

    private func problem(_ date: Written<Day>, _ subject: Diagnostic.Subject) -> Diagnostic? {
        guard date.value > day else { return nil }
        if date.value > max(day, today) {
            return Diagnostic(
                AssessingKind.dateToCome, "this day has not come yet, so nothing can have been reported on it",
                at: date.span, help: "write the day of the report: until then the row counts nowhere", subject: subject)
        }
        return Diagnostic(
            AssessingKind.futureRow, "this row is dated after the reporting date", at: date.span,
            help: "it counts from \(date.value.slashed)", subject: subject)
    }
}
