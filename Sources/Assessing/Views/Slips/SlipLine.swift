package import Plan

/// What an action has on a line of time: the dates that were agreed, by how much one of them is past, what is asked for,
/// when it will be back on track, and for how long nothing was heard. Places are parts of the line, from 0 to 1.
package struct SlipLine: Sendable {
    /// A date at its place.
    package struct Mark: Sendable {
        package let date: WrittenWhen
        package let place: Double
        /// Whether the date lies beyond the line, at whose end it is shown.
        package let isBeyond: Bool
    }

    /// What is longest past its date.
    package struct Past: Sendable {
        /// The step that is; nil for the action itself.
        package let step: StepState?
        /// The date that passed.
        package let date: WrittenWhen?
        package let days: Int
        /// Whether somebody has said that it is not complete.
        package let isSaid: Bool
    }

    package let action: AssessedAction
    /// The dates that counted before, oldest first.
    package let earlier: [Mark]
    /// The date that counts.
    package let agreed: Mark?
    /// What is longest past its date, and the date of a step, which is not the action's own.
    package let past: Past?
    package let step: Mark?
    /// From the date that passed to the reporting day.
    package let over: ClosedRange<Double>?
    /// From the last report to the reporting day, where that is too long.
    package let silence: ClosedRange<Double>?
    /// A later date that was asked for and not agreed.
    package let asked: Mark?
    /// When it is to be back on track.
    package let back: Mark?
    /// Where the reporting day stands.
    package let today: Double

    init(_ dates: SlipDates, on axis: SlipAxis) {
        func mark(_ date: WrittenWhen?) -> Mark? {
            guard let date, let day = date.value.lastDay else { return nil }
            return Mark(date: date, place: axis.place(of: day), isBeyond: axis.isBeyond(day))
        }
        func untilToday(_ place: Double) -> ClosedRange<Double> { min(place, axis.today)...axis.today }
        action = dates.action
        earlier = dates.earlier.compactMap(mark)
        agreed = mark(dates.agreed)
        past = dates.past
        step = dates.past?.step == nil ? nil : mark(dates.past?.date)
        over = mark(dates.past?.date).map { untilToday($0.place) }
        silence = dates.silentSince.map { untilToday(axis.place(of: $0)) }
        asked = mark(dates.asked)
        back = mark(dates.back)
        today = axis.today
    }

    /// From the first date that counted to the one that counts now, or the last that did.
    package var span: (first: Double, last: Double)? {
        guard let first = earlier.first?.place, let last = (agreed ?? earlier.last)?.place else { return nil }
        return first == last ? nil : (first, last)
    }

    /// Where what is to come begins: where the last date ends, or with the reporting day where that is past.
    package var standing: Double { over?.upperBound ?? agreed?.place ?? today }
    /// The dates that are asked for or foreseen after that.
    package var ahead: [Mark] { [asked, back].compactMap(\.self).filter { $0.place > standing } }

    /// Whether nothing stands on it.
    package var isEmpty: Bool { agreed == nil && over == nil && silence == nil && asked == nil && back == nil }
}
