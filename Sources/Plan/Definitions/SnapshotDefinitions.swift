/// The fields of what is kept of earlier days.
extension RecordDefinition {
    /// `snapshots/NAME/snapshot.yaml`.
    package static let snapshot = RecordDefinition(
        "a snapshot",
        [
            FieldDefinition(.snapshot, .text, required: true, "its name, the same as that of its folder"),
            FieldDefinition(.asOf, .day, required: true, "the day on which the plans stood so"),
            FieldDefinition(.plan, .texts, "the plans that it is limited to"),
            FieldDefinition(.later, .texts, "inspections and plans that came later, to which something refers"),
            FieldDefinition(.keepUntil, .day, "the last day on which it is wanted"),
        ])

    /// `papers/REPORT-VERSION/paper.yaml`.
    package static let issuedPaper = RecordDefinition(
        "an issued paper",
        [
            FieldDefinition(.report, .text, required: true, "the report"),
            FieldDefinition(.version, .number, required: true, "its version"),
            FieldDefinition(.title, .text, required: true, "its title"),
            FieldDefinition(
                .kind, .choice(Report.Kind.allCases.map(\.rawValue)), required: true, "what kind of paper it is"),
            FieldDefinition(.letter, .text, "the letter of an annex"),
            FieldDefinition(.board, .text, "the board or committee that it went to"),
            FieldDefinition(.meeting, .day, "the day of the meeting"),
            FieldDefinition(.asOf, .day, required: true, "the day that it tells of"),
            FieldDefinition(.issued, .day, "the day on which it was given out, where that is known"),
            FieldDefinition(.why, .text, "what it changes, and why"),
            .audience,
            FieldDefinition(.keepUntil, .day, "the last day on which it is wanted"),
            FieldDefinition(.sheets, .number, "how many pages its PDF has"),
            FieldDefinition(.source, .text, "the digest of the text that it was made from"),
        ])
}
