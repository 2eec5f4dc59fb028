/// The fields of the papers.
extension DocumentDefinition {
    /// `reports/NAME.md`.
    package static let report = DocumentDefinition(
        front: RecordDefinition(
            "a report", reportFields + ActionFilter.fields + IndicatorFilter.fields + [columns] + [.audience]),
        parts: RecordDefinition("a report", []),
        entry: RecordDefinition(
            "what was asked",
            [
                FieldDefinition(.asked, .day, names: ["Asked"], "the day on which it was asked"),
                FieldDefinition(.answers, .references, names: ["About", "Answers"], "what it is about"),
            ]))

    private static let columns = FieldDefinition(.columns, .texts, "the columns of an annex")

    private static let reportFields = [
        FieldDefinition(.report, .id, required: true, "its id, the same as the file's name"),
        FieldDefinition(.title, .text, required: true, "its title"),
        FieldDefinition(
            .kind, .choice(Report.Kind.allCases.map(\.rawValue)), required: true, "what kind of paper it is"),
        FieldDefinition(.board, .text, "the board or committee that it goes to"),
        FieldDefinition(.meeting, .day, "the day of the meeting"),
        FieldDefinition(.asOf, .day, "the day that it reports on, when it is not that of the meeting"),
        FieldDefinition(.author, .posts, "the post that wrote it"),
        FieldDefinition(.chiefOfficer, .posts, "the chief officer who answers for it"),
        FieldDefinition(.clearedBy, .posts, "the post that cleared it"),
        FieldDefinition(.portfolio, .text, "the portfolio of the executive member"),
        FieldDefinition(.wards, .text, "the wards that are affected"),
        FieldDefinition(.recommendations, .records(.reportRecommendation), "what the meeting is asked to decide"),
        FieldDefinition(.consultation, .text, "who was asked, as Markdown"),
        FieldDefinition(.options, .text, "what else could be done, as Markdown"),
        FieldDefinition(.councilPlan, .text, "how it serves the council plan, as Markdown"),
        FieldDefinition(.implications, .records(.implication), "what it would mean, by head"),
        FieldDefinition(.annexes, .texts, "the papers that belong to it, by the names of their files"),
        FieldDefinition(.backgroundPapers, .texts, "what was used in writing it"),
        FieldDefinition(.contacts, .texts, "whom to ask"),
        FieldDefinition(.letter, .text, "the letter of an annex"),
        FieldDefinition(
            .outcomes, .choice(Report.Choice.allCases.map(\.rawValue)),
            "whether an annex tells of each section what was completed, what difference it made and what comes next"),
        FieldDefinition(
            .measures, .choice(Report.Choice.allCases.map(\.rawValue)),
            "whether an annex has the measures of each section itself, such as its expected outcomes"),
        FieldDefinition(.issued, .record(.issue), "that it was given out"),
    ]
}

extension RecordDefinition {
    /// Something that a meeting is asked to decide.
    package static let reportRecommendation = RecordDefinition(
        "a recommendation of a report",
        [
            FieldDefinition(.text, .text, required: true, "what the meeting is asked for"),
            FieldDefinition(.reason, .text, "why"),
        ])

    /// What a proposal would mean.
    package static let implication = RecordDefinition(
        "an implication",
        [
            FieldDefinition(.head, .text, required: true, "the head, such as Financial"),
            FieldDefinition(.text, .text, required: true, "what it would mean, or `none`"),
        ])

    /// That a paper was given out.
    package static let issue = RecordDefinition(
        "an issue of a report",
        [
            FieldDefinition(.on, .day, required: true, "the day on which it was given out, or `not stated`"),
            FieldDefinition(.version, .number, required: true, "1, and one more for each correction"),
            FieldDefinition(.why, .text, "what a correction changes, and why"),
        ])
}
