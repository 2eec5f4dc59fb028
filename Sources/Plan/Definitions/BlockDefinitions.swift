/// A live block: a fenced code block whose info string is its name, replaced by what the plan says.
package struct BlockDefinition: Sendable {
    /// What its body is.
    package enum Body: Sendable {
        /// YAML with the keys of its record.
        case query
        /// A few `key: value` lines, then rows of cells between `|`.
        case table
    }

    /// Its name.
    package let name: String
    /// What it shows.
    package let doc: String
    /// What its body is.
    package let body: Body
    /// Its keys.
    package let record: RecordDefinition

    /// Every block there is, by name.
    package static let all: [BlockDefinition] = [.actions, .table]
    /// Info strings that mark code to be shown as code.
    package static let codeWords: Set<String> = ["text", "yaml", "markdown", "csv", "json", "html", "swift", "sh"]

    /// The block of a name.
    package static func named(_ name: some StringProtocol) -> BlockDefinition? { all.first { $0.name == name } }

    /// Actions as a table, filtered.
    package static let actions = BlockDefinition(
        name: "actions", doc: "actions as a table", body: .query,
        record: RecordDefinition(
            "an `actions` block",
            [
                FieldDefinition(.plan, .texts, "only those of these plans"),
                FieldDefinition(.section, .texts, "only those of these sections"),
                FieldDefinition(.recommendation, .texts, "only those that answer these recommendations"),
                FieldDefinition(.lead, .texts, "only those that these posts lead"),
                FieldDefinition(.status, .texts, "only those with these statuses, or `overdue`"),
                FieldDefinition(.dueBefore, .day, "only those due before this day"),
                FieldDefinition(.dueAfter, .day, "only those due after this day"),
                FieldDefinition(.columns, .texts, "the columns to show"),
            ]))

    /// A table of the author's own.
    package static let table = BlockDefinition(
        name: "table", doc: "a table with a caption", body: .table,
        record: RecordDefinition(
            "a `table` block",
            [
                FieldDefinition(.caption, .text, required: true, "what the table shows"),
                FieldDefinition(.file, .text, "a CSV file beside the page that holds its rows"),
            ]))
}

/// The columns that a table of actions can have in every plan.
package enum ActionColumn: String, Sendable, CaseIterable {
    case action, section, lead, due, status, answers, progress
}
