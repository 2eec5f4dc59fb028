/// What an element with `aria-current` is the current one of.
package enum Current: String, Sendable {
    /// The page that is shown, among links to pages.
    case page
    /// The step that is being done.
    case step
    /// The place in a path or picture.
    case location
    /// The date in a calendar.
    case date
    /// The time in a timetable.
    case time
    /// One of several.
    case `true`
}

/// Whether changes of a region are read out.
package enum Live: String, Sendable {
    /// Never.
    case off
    /// When there is a pause.
    case polite
    /// At once.
    case assertive
}

/// How a column is sorted.
package enum SortDirection: String, Sendable {
    /// From the least.
    case ascending
    /// From the greatest.
    case descending
    /// Not by this column.
    case none
}
