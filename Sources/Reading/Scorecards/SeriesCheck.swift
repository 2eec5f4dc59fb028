import Diagnostics
import Plan

/// Looks at the values of one row, and puts them into the order of their periods.
struct SeriesCheck {
    /// The row, by which faults are accepted.
    let subject: String

    /// The values in order; of one period as they were revised.
    func sort(_ values: [Observation], _ context: inout ReadingContext) -> Series {
        checkOrder(values, &context)
        checkYears(values, &context)
        checkPercentages(values, &context)
        var byPeriod: [Period: [Observation]] = [:]
        for value in values {
            if let last = byPeriod[value.period.value]?.last, !replaces(value, last, &context) { continue }
            byPeriod[value.period.value, default: []].append(value)
        }
        var series = Series()
        series.all = byPeriod.sorted { $0.key.isBefore($1.key) }.flatMap(\.value)
        return series
    }

    private func subject(_ key: FieldKey) -> Diagnostic.Subject { .init(entity: subject, field: key.rawValue) }

    /// Whether a value takes the place of an earlier one, as it must say.
    private func replaces(_ value: Observation, _ earlier: Observation, _ context: inout ReadingContext) -> Bool {
        let other = Diagnostic.Related(earlier.printed.span, "the first value")
        guard let day = value.revisedOn else {
            context.report(
                .twoFigures, "two values are given for `\(value.period.source.text)`", at: value.printed.span,
                label: "again here", help: "keep the one that is right, or say in `revised on` when it took its place",
                related: [other], subject: subject(.value))
            return false
        }
        if let before = earlier.revisedOn?.value ?? earlier.dataAsAt?.value, day.value < before {
            context.report(
                .twoFigures, "this value was revised before the one whose place it takes", at: day.span,
                help: "put the later one below the earlier one", related: [other], subject: subject(.revisedOn))
            return false
        }
        return true
    }

    /// Values stand in the order of time, unless they were revised.
    private func checkOrder(_ values: [Observation], _ context: inout ReadingContext) {
        var latest: Observation?
        for value in values where value.revisedOn == nil {
            if let last = latest, value.period.value.isBefore(last.period.value) {
                // The columns of a table have one order for all its rows.
                if context.hasTold(.periodOrder, at: value.period.span) { return }
                context.report(
                    .periodOrder, "`\(value.period.source.text)` stands behind a later period",
                    at: value.period.span, help: "put the periods into the order of time",
                    related: [.init(last.period.span, "the later one")], subject: subject(.period))
                return
            }
            latest = value
        }
    }

    /// The years by which periods are counted are of one kind.
    private func checkYears(_ values: [Observation], _ context: inout ReadingContext) {
        guard let first = values.first(where: { $0.period.value.years != nil }), let years = first.period.value.years,
            let other = values.first(where: { $0.period.value.years.map { $0 != years } ?? false })
        else { return }
        if context.hasTold(.mixedPeriods, at: other.period.span) { return }
        context.report(
            .mixedPeriods,
            "`\(first.period.source.text)` and `\(other.period.source.text)` are counted by different kinds of year",
            at: other.period.span, help: "write all periods of a row by one kind of year",
            related: [.init(first.period.span, "the first")], subject: subject(.period))
    }

    /// A percentage is one in every period, and none of a whole is over 100.
    private func checkPercentages(_ values: [Observation], _ context: inout ReadingContext) {
        let figures = values.compactMap { value in value.figure.map { (value: value, figure: $0) } }
        let percentages = figures.filter(\.figure.isPercent)
        guard !percentages.isEmpty else { return }
        if let plain = figures.first(where: { !$0.figure.isPercent }) {
            context.report(
                .doubtfulFigure,
                "`\(plain.value.printed.text)` has no per cent sign, and other figures of its row have",
                at: plain.value.printed.span, help: "write the sign if it is a percentage", subject: subject(.value))
        }
        let whole = Figure(digits: 100)
        for (value, figure) in percentages where whole < figure {
            context.report(
                .doubtfulFigure, "`\(value.printed.text)` is more than the whole", at: value.printed.span,
                help: "check the point; accept it if it is a percentage of change", subject: subject(.value))
        }
    }
}

extension ReadingContext {
    /// Whether a problem was told at a place.
    fileprivate func hasTold(_ kind: ReadingKind, at span: Span) -> Bool {
        problems.contains { $0.id == kind.rawValue && $0.span == span }
    }
}
