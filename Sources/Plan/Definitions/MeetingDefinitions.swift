/// The fields of meetings, their minutes and work plans.
extension DocumentDefinition {
    /// `meetings/NAME.md`.
    package static let meeting = DocumentDefinition(
        front: RecordDefinition(
            "a meeting",
            [
                FieldDefinition(.meeting, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.board, .text, required: true, "the body that meets, by a name of boards.yaml"),
                FieldDefinition(.date, .day, required: true, "its day"),
                FieldDefinition(.time, .text, "the hour"),
                FieldDefinition(.place, .text, "where"),
                FieldDefinition(.members, .texts, "who is called to it, where members stand by their offices"),
                FieldDefinition(.clerk, .posts, "the officer to ask"),
                FieldDefinition(.registerBy, .text, "the hour by which to register to speak; the day is worked out"),
                FieldDefinition(.filming, .text, "that it is filmed, and who may film"),
                FieldDefinition(.noticeGiven, .day, "the day on which notice of it was given"),
                FieldDefinition(.papersPublished, .day, "the day on which the agenda and papers were published"),
                FieldDefinition(
                    .pack, .choice(Report.Choice.allCases.map(\.rawValue)), "`yes`: its papers are printed as one pack"),
                FieldDefinition(.supplements, .records(.supplement), "what was published after the pack"),
                FieldDefinition(.cancelled, .text, "why it was not held"),
                FieldDefinition(.source, .text, "where this is stated"),
                formerly,
                .audience,
            ]),
        entry: RecordDefinition("an item of the agenda", agendaFields + [.audience]))

    private static let agendaFields = [
        line(.presenter, .posts, "who presents it"),
        line(
            .paper, .text,
            "its paper: the name of a report, document, scorecard, meeting (for its minutes) or work plan"),
        line(.annexes, .references, "what belongs to the paper, by name"),
        line(.supplement, .number, "the supplement that its papers stand in, by its number"),
        line(.printedPages, .text, "its pages in a pack that somebody else numbered"),
        line(.forWhom, .choice(AgendaItem.Purpose.allCases.map(\.rawValue)), "for decision, noting or discussion"),
        line(.late, .text, "why it is taken although it was not open to inspection in time, by the chair"),
        line(.workPlan, .references, "what it is in the work plan"),
        line(.about, .references, "what it is about"),
        line(.exempt, .text, "the paragraph of Schedule 12A by which its paper is exempt"),
        line(.publicInterest, .text, "why the public interest in keeping it back weighs more"),
        line(.confidential, .text, "what forbids to disclose its paper"),
        line(.titleConfirmedBy, .posts, "the post that confirmed the title that the public reads"),
        line(.privateNotice, .day, "the day of the notice that it is taken in private"),
        line(.furtherNotice, .day, "the day of the further notice"),
        line(.representations, .text, "what was said against that"),
        line(.answerToRepresentations, .text, "the answer"),
        line(.urgencyAgreedBy, .posts, "who agreed that it was urgent and could not wait for the notices"),
        line(.keyDecision, .day, "the day on which a key decision was announced"),
        line(.exception, .text, "what was done where a key decision was announced too late"),
    ]

    /// `minutes/NAME.md`.
    package static let minutes = DocumentDefinition(
        front: RecordDefinition(
            "minutes",
            [
                FieldDefinition(.minutes, .id, required: true, "the name of their meeting, the same as the file's"),
                FieldDefinition(.started, .text, "when it started"),
                FieldDefinition(.finished, .text, "when it finished"),
                FieldDefinition(.present, .texts, "who was there"),
                FieldDefinition(.apologies, .texts, "who sent apologies"),
                FieldDefinition(.substitutes, .records(.substitution), "who sat for whom"),
                FieldDefinition(.attended, .texts, "which officers and others attended"),
                FieldDefinition(.declarations, .records(.declaration), "the interests that were declared"),
                formerly,
                .audience,
            ]),
        entry: RecordDefinition(
            "a minute",
            [
                line(.item, .references, "the item of the agenda"),
                line(.about, .references, "what it is about"),
                line(.approves, .references, "the meeting whose minutes it approves"),
                line(.late, .text, "why the chair took the item although it was not open to inspection in time"),
                .audience,
            ]),
        entryParts: RecordDefinition(
            "a minute",
            [
                line(.resolved, .steps, "what was resolved"),
                line(.reason, .prose, "why"),
                line(.corrections, .prose, "what was wrong in the minutes that it approves"),
            ]))

    /// `work-plans/NAME.md`.
    package static let workPlan = DocumentDefinition(
        front: RecordDefinition(
            "a work plan",
            [
                FieldDefinition(.workPlan, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.title, .text, required: true, "what it is called"),
                FieldDefinition(.board, .text, required: true, "whose it is, by a name of boards.yaml"),
                FieldDefinition(.versions, .records(.version), "its versions"),
                FieldDefinition(.source, .text, "where it can be read"),
                formerly,
                .audience,
            ]),
        entry: RecordDefinition(
            "an item of a work plan",
            [
                line(.meeting, .day, "the day of the meeting"),
                line(.recurs, .text, "how often it comes back"),
                line(.carriedFrom, .day, "the meeting that it was planned for before"),
                line(.carriedOn, .day, "the day on which it was moved"),
                line(.added, .day, "the day on which it was added"),
                line(.dropped, .day, "the day on which it was dropped"),
                line(.why, .text, "why it was moved or dropped"),
                .audience,
            ]))

    private static let formerly = FieldDefinition(.formerly, .texts, "the documents that it was before, by name")

    private static func line(_ key: FieldKey, _ value: FieldDefinition.Value, _ doc: String) -> FieldDefinition {
        FieldDefinition(key, value, names: [key.capitalised], doc)
    }
}

extension RecordDefinition {
    /// A supplement to a pack.
    package static let supplement = RecordDefinition(
        "a supplement",
        [
            FieldDefinition(.number, .number, required: true, "its number: 1 for the first"),
            FieldDefinition(.published, .day, required: true, "the day on which it was published"),
            FieldDefinition(
                .firstPage, .number, required: true, "the number of its first page, which goes on from the pack"),
            FieldDefinition(.says, .text, required: true, "what it adds or corrects"),
        ])

    /// That somebody sat for somebody else.
    package static let substitution = RecordDefinition(
        "a substitute",
        [
            FieldDefinition(.who, .text, required: true, "who sat"),
            FieldDefinition(.forWhom, .text, required: true, "for whom"),
        ])

    /// An interest that was declared.
    package static let declaration = RecordDefinition(
        "a declaration",
        [
            FieldDefinition(.who, .text, required: true, "who declared it"),
            FieldDefinition(.interest, .text, required: true, "the interest"),
            FieldDefinition(.kind, .text, "what kind of interest it is"),
            FieldDefinition(.item, .text, "the business that it touches"),
        ])

    /// A row of `minutes/answers.csv`.
    package static let answer = RecordDefinition(
        "an answer",
        [
            FieldDefinition(.date, .day, required: true, "when it was told"),
            FieldDefinition(.ref, .text, required: true, "the resolution that asked: meeting:Minute12.2"),
            FieldDefinition(.answer, .text, required: true, "what came of it"),
            FieldDefinition(.toldBy, .posts, "who told it"),
            FieldDefinition(.source, .text, "where it can be read"),
            .audience,
        ])
}
