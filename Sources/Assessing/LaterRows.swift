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
        var problems: [Diagnostic] = []
        for plan in content.plans {
            let subject = Diagnostic.Subject(entity: plan.id.full, field: FieldKey.date.rawValue)
            problems += (plan.log.map(\.date) + plan.differences.map(\.date)).compactMap { problem($0, subject) }
        }
        for row in content.youngPeople.heard {
            let subject = Diagnostic.Subject(entity: YoungPage.folder, field: FieldKey.date.rawValue)
            // What they were told is no row of its own: before its day it only goes without saying.
            let told = row.toldOn.flatMap { $0.value > max(day, today) ? problem($0, subject) : nil }
            problems += [problem(row.date, subject), told].compactMap(\.self)
        }
        for scorecard in content.scorecards {
            problems += check(scorecard.indicators.flatMap(\.rows), in: scorecard.scope)
        }
        for plan in content.plans { problems += check(plan.measured.map(\.row), in: plan.scope) }
        return problems
    }

    /// Figures of a time that is not over by the day, and does not say on which day they stood so: they count nowhere yet.
    private func check(_ rows: [IndicatorRow], in scope: SourceText) -> [Diagnostic] {
        var told: Set<Span> = []
        return rows.flatMap { row in
            ([row.values] + row.sortedBenchmarks.map(\.series)).flatMap(\.all).compactMap { value -> Diagnostic? in
                // A column of a table is one cause, told once.
                guard value.known > day, told.insert(value.period.span).inserted else { return nil }
                return problem(value, of: EntityID(scope: scope.text, local: row.id.text))
            }
        }
    }

    private func problem(_ value: Observation, of id: EntityID) -> Diagnostic {
        let subject = Diagnostic.Subject(entity: id.full, field: FieldKey.period.rawValue)
        if value.known > max(day, today) {
            return Diagnostic(
                AssessingKind.dateToCome, "`\(value.period.source.text)` is not over, so its figure cannot be known",
                at: value.period.span, help: "write the period so far, or say in `data as at` on which day it stood so",
                subject: subject)
        }
        return Diagnostic(
            AssessingKind.futureRow, "this figure was not known by the reporting date", at: value.period.span,
            help: "it counts from \(value.known.slashed)", subject: subject)
    }

    private func problem(_ date: Written<Day>, _ subject: Diagnostic.Subject) -> Diagnostic? {
        guard date.value > day else { return nil }
        if date.value > max(day, today) {
            return Diagnostic(
                AssessingKind.dateToCome, "this day has not come yet, so nothing can have been reported on it",
                at: date.span, help: "write the day of the report: until then the row counts nowhere", subject: subject)
        }
        if let turned = turned(date) {
            return Diagnostic(
                AssessingKind.futureRow, "this row is dated after the reporting date, and counts nowhere",
                at: date.span,
                help: "if \(turned.day) \(Month.englishNames[turned.month - 1]) is meant, write the day first: "
                    + "\(turned.slashed)", subject: subject, severity: .warning)
        }
        return Diagnostic(
            AssessingKind.futureRow, "this row is dated after the reporting date", at: date.span,
            help: "it counts from \(date.value.slashed)", subject: subject)
    }

    /// The day that was probably meant by one whose month stands first, `03/04/2025` of 4 March: one that has just been.
    private func turned(_ date: Written<Day>) -> Day? {
        guard date.source.text.contains("/"),
            let turned = Day(year: date.value.year, month: date.value.day, day: date.value.month), turned <= day,
            day - turned <= 62
        else { return nil }
        return turned
    }
}
