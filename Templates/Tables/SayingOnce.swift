/// What a table says once, above its rows, in place of in each of them.
enum SayingOnce {
    /// What all rows say; of remarks also what four fifths of them do.
    case shared
    /// What all rows say; a filter looks into each row for the rest.
    case sharedByAll
    /// That none says anything: an author asked for the column.
    case absence
    /// Nothing: its figures are looked up one by one, or it shows a plan as it was agreed.
    case never
}

/// A column of a table, beside the one that names its rows.
struct TableColumn {
    let title: String
    /// Whether it tells neither status, lateness, lead, date, target nor value: those stay in their rows unless all rows
    /// say the same.
    var isRemark = false
}
