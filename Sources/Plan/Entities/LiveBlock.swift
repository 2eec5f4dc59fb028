package import Diagnostics

/// A live block in a text: it is replaced by what the plan says.
package enum LiveBlock: Sendable {
    /// Actions as a table.
    case actions(ActionsQuery)
    /// A table of the author's own.
    case table(AuthoredTable)
}

/// Which actions a table shows, and in which columns. Empty filters let everything through.
package struct ActionsQuery: Sendable {
    /// Plans, by id.
    package var plans: [ReferenceText] = []
    /// Sections, by id.
    package var sections: [ReferenceText] = []
    /// Recommendations that are answered, by id.
    package var recommendations: [ReferenceText] = []
    /// Posts, by any of their spellings.
    package var leads: [SourceText] = []
    /// Statuses, by id or word, and `overdue`.
    package var statuses: [SourceText] = []
    /// Only what is due before this day.
    package var dueBefore: Day?
    /// Only what is due after this day.
    package var dueAfter: Day?
    /// The columns, in order; empty means the usual ones.
    package var columns: [SourceText] = []
    /// Where the block stands.
    package let span: Span

    /// A query without filters.
    package init(span: Span) { self.span = span }
}

/// A table that an author wrote: a caption, a heading row, rows.
package struct AuthoredTable: Sendable {
    /// What the table shows.
    package let caption: PlainText
    /// The cells of the heading row.
    package let header: [Prose]
    /// The rows; each has as many cells as the header.
    package let rows: [[Prose]]

    /// Makes a table.
    package init(caption: PlainText, header: [Prose], rows: [[Prose]]) {
        self.caption = caption
        self.header = header
        self.rows = rows
    }
}
