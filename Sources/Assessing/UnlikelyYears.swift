import Diagnostics
import Graph
import Plan

/// Years that are far from the day on which the site reports: nearly always a slip of the finger.
struct UnlikelyYears {
    private let day: Day
    private(set) var problems: [Diagnostic] = []

    /// How many years away a date is likely: more before the day, because papers of long ago may be named.
    private static let likely = (before: 30, after: 15)

    static func check(_ plan: LinkedPlan, on day: Day) -> [Diagnostic] {
        var years = UnlikelyYears(day: day)
        for plan in plan.content.plans {
            years.check([plan.began, plan.ended] + plan.versions.map(\.date), of: plan.id)
            for row in plan.log {
                years.check(
                    [row.newDue, row.backOnTrackBy], days: [row.date], of: row.ref.target?.id ?? plan.id)
            }
            for row in plan.differences { years.check([], days: [row.date], of: row.ref.target?.id ?? plan.id) }
        }
        for action in plan.actions {
            let own = action.action
            // A date before the plan has a problem of its own.
            let due = (own.due + own.steps.compactMap(\.due)).filter { !action.liesBeforeBeginning($0) }
            years.check([own.starts, own.review, own.added] + due, of: action.id)
        }
        for inspection in plan.content.inspections {
            years.check([inspection.tookPlace, inspection.published], of: inspection.id)
        }
        return years.problems
    }

    private init(day: Day) { self.day = day }

    private mutating func check(_ times: [WrittenWhen?], days: [Written<Day>] = [], of id: EntityID) {
        for time in times.compactMap(\.self) {
            guard let first = time.value.firstDay, let last = time.value.lastDay ?? time.value.firstDay else {
                continue
            }
            check(first...max(first, last), time.source, of: id)
        }
        // A row that is dated after today has a problem of its own.
        for date in days where date.value < day { check(date.value...date.value, date.source, of: id) }
    }

    private mutating func check(_ days: ClosedRange<Day>, _ source: SourceText, of id: EntityID) {
        let distance: String
        if days.lowerBound.year - day.year > UnlikelyYears.likely.after {
            distance = "\(days.lowerBound.year - day.year) years after"
        } else if day.year - days.upperBound.year > UnlikelyYears.likely.before {
            distance = "\(day.year - days.upperBound.year) years before"
        } else {
            return
        }
        problems.append(
            Diagnostic(
                AssessingKind.unlikelyYear, "`\(source.text)` is \(distance) the day on which this is reported",
                at: source.span, help: "check whether the year is right", subject: .init(entity: id.full)))
    }
}
