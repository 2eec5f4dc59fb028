/// How something that was promised is going, as young people are told it. It comes from the plan on the day, never
/// from an author's hand; the raw value is the key of its word.
package enum PlainState: String, Sendable, CaseIterable {
    case done
    case doneLate = "done late"
    /// Behind the first gate of its plan, in time or late; that it lasts is still to be shown.
    case delivered
    case deliveredLate = "delivered late"
    case doing = "doing it now"
    case late
    case datePassed = "date passed"
    case maybeLate = "may be late"
    case checking = "being checked"
    case moved = "date moved"
    case notStarted = "not started"
    case notSaid = "not said"
    /// Something was said of it, and not how it is going.
    case saidOnly = "said only"
    case paused
    case stopped
}
