/// The fields, lists and texts of the Markdown documents.
extension DocumentDefinition {
    /// `inspections/NAME.md`.
    package static let inspection = DocumentDefinition(
        front: RecordDefinition(
            "an inspection",
            [
                FieldDefinition(.inspection, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.title, .text, required: true, "what it is called"),
                FieldDefinition(.kind, .text, "what kind of inspection it was"),
                FieldDefinition(.by, .text, "who inspected"),
                FieldDefinition(.tookPlace, .when, "when the inspectors were there"),
                FieldDefinition(.published, .when, "when the report was published"),
                FieldDefinition(.statementDue, .text, "the clock by which the statement of action is due"),
                FieldDefinition(.source, .text, "where the report can be read"),
                FieldDefinition(.judgements, .records(.judgement), "the judgements"),
                FieldDefinition(.weights, .texts, "the weights that it gives to recommendations, the heaviest first"),
                FieldDefinition(.columns, .records(.column), "its own columns"),
                .audience,
            ]),
        entry: RecordDefinition(
            "a recommendation",
            [
                .printedAs,
                FieldDefinition(.weight, .text, "how much weight it has, a word of the inspection's `weights`"),
                FieldDefinition(.paragraphs, .text, "the paragraphs of the report that it rests on"),
                FieldDefinition(.addressedTo, .text, "the bodies or posts that it is addressed to"),
                FieldDefinition(.takenUpBy, .references, "later recommendations that carry this one on"),
                FieldDefinition(.notLinked, .text, "why the site links nothing that answers it"),
                FieldDefinition(.response, .choice(Response.Kind.allCases.map(\.rawValue)), "whether it was accepted"),
                FieldDefinition(.responseBy, .text, "the board or post that answered it"),
                FieldDefinition(.responseOn, .when, "when it was answered"),
                FieldDefinition(.notAccepted, .text, "what of it was not accepted"),
                FieldDefinition(.whyNot, .text, "why it was not accepted, or not all of it"),
                .plainWordsLookedAt, .formerly, .audience,
            ]),
        entryParts: RecordDefinition("a recommendation", [.context, .plainWords]))

    /// `plans/NAME/plan.md`.
    package static let plan = DocumentDefinition(
        front: RecordDefinition(
            "a plan",
            [
                FieldDefinition(.plan, .id, required: true, "its id, the same as the folder's name"),
                FieldDefinition(.title, .text, required: true, "what it is called"),
                FieldDefinition(.state, .text, required: true, "where it is in its life"),
                FieldDefinition(.began, .when, "when it began"),
                FieldDefinition(.ended, .when, "when it ended"),
                FieldDefinition(.agreedBy, .text, "who agreed it"),
                FieldDefinition(.answers, .references, "the inspections that it answers"),
                FieldDefinition(
                    .ties, .choice(Scorecard.Ties.allCases.map(\.rawValue)), "who tied it to what it answers"),
                .outcomes, FieldDefinition(.without, .texts, "what it has none of: measures, dates"),
                FieldDefinition(.statement, .text, "how the plan as a whole ended"),
                FieldDefinition(.source, .text, "where that is stated"),
                FieldDefinition(.versions, .records(.version), "its versions"),
                FieldDefinition(.columns, .records(.column), "its own columns"),
                FieldDefinition(.gates, .texts, "what it calls an action that is delivered, and one that is complete"),
                FieldDefinition(.bands, .records(.band), "its own words for stretches of time"), .dates,
                FieldDefinition(.sectionLabel, .texts, "what it calls a section, and several"),
                .audience,
            ]),
        entry: RecordDefinition("what was done", []),
        entryParts: RecordDefinition(
            "what was done",
            [
                FieldDefinition(
                    .doneSoFar, .measures, names: ["Done so far"], "what was done about the recommendation")
            ]))

    /// `plans/NAME/FILE.md`.
    package static let section = DocumentDefinition(
        front: RecordDefinition(
            "a section",
            [
                FieldDefinition(.section, .id, required: true, "its id"),
                FieldDefinition(.number, .text, "the number printed before its title"), .printedAs,
                FieldDefinition(.title, .text, required: true, "its title"),
                FieldDefinition(.lead, .posts, "who leads it"),
                FieldDefinition(.answers, .references, "the recommendations that it answers"),
                FieldDefinition(.formerly, .references, "the ids that it had before"),
                .dates, .outcomes, .topic, .plainWordsLookedAt, .audience,
            ]),
        parts: RecordDefinition("a section", [.measures, .plainWords]),
        entry: RecordDefinition(
            "an action",
            [
                .printedAs,
                FieldDefinition(.lead, .posts, names: ["Lead"], "who leads"),
                FieldDefinition(.due, .whens, names: ["Due"], "the date first agreed"),
                FieldDefinition(.starts, .when, names: ["Starts"], "when work starts"),
                FieldDefinition(.review, .when, names: ["Review"], "when it is looked at again"),
                FieldDefinition(.answers, .references, names: ["Answers"], "the recommendations that it answers"),
                FieldDefinition(.added, .when, names: ["Added"], "the day on which it was added"),
                FieldDefinition(.continues, .references, names: ["Continues"], "the actions that it carries on"),
                FieldDefinition(
                    .plainWordsAbout, .text, names: ["Plain words about"],
                    "the step that its plain words are about: its id or its number"),
                .topic, .plainWordsLookedAt, .formerly, .audience,
            ]),
        entryParts: RecordDefinition(
            "an action",
            [
                FieldDefinition(.steps, .steps, names: ["How"], "how it will be done"),
                .measures, .context, .plainWords,
                FieldDefinition(
                    .plainWhy, .prose, names: ["Why in plain words"],
                    "why it is late, moved or stopped, for young people"),
            ]),
        group: RecordDefinition(
            "a group of actions",
            [
                .printedAs, FieldDefinition(.lead, .posts, names: ["Lead"], "who leads"),
                FieldDefinition(.due, .whens, names: ["Due"], "the dates that the plan prints for it"),
                FieldDefinition(
                    .answers, .references, names: ["Answers"], "the recommendations that its actions answer"),
                .audience,
            ]))

    /// `documents/NAME.md`.
    package static let document = DocumentDefinition(
        front: RecordDefinition(
            "a document",
            [
                FieldDefinition(.document, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.title, .text, required: true, "what it is called"),
                FieldDefinition(.kind, .text, "what it is: a letter, minutes"),
                FieldDefinition(.from, .text, "the post or body that wrote it"),
                FieldDefinition(.to, .text, "the post or body that it was written to"),
                FieldDefinition(.date, .when, "the day that it bears"),
                FieldDefinition(.inspection, .text, "the inspection that it belongs to"),
                FieldDefinition(.source, .text, "where it can be read"),
                .audience,
            ]))

    /// `pages/NAME.md`.
    package static let page = DocumentDefinition(
        front: RecordDefinition(
            "a page",
            [
                FieldDefinition(.page, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.title, .text, required: true, "its title"),
                .audience,
            ]))
}

extension FieldDefinition {
    static let audience = FieldDefinition(.audience, .audience, names: ["Audience"], "who may see it")
    fileprivate static let outcomes = FieldDefinition(
        .outcomes, .texts, "what it has a column for: completed, difference, next steps; or none")
    fileprivate static let dates = FieldDefinition(
        .dates, .choice(["mm/yy"]), "`mm/yy`: its dates are written so, and `03/13` is March 2013")
    fileprivate static let printedAs = FieldDefinition(
        .printedAs, .text, names: ["Printed as"], "what is printed in place of its id; `none` for nothing")
    fileprivate static let formerly = FieldDefinition(
        .formerly, .references, names: ["Formerly"], "the ids that it had before")
    fileprivate static let measures = FieldDefinition(
        .measures, .measures, names: ["How we will know", "Expected outcomes"], "how one will know")
    fileprivate static let context = FieldDefinition(.context, .prose, names: ["Context"], "what lies behind it")
    fileprivate static let plainWords = FieldDefinition(
        .plainWords, .prose, names: ["In plain words"], "the same for young people")
    fileprivate static let topic = FieldDefinition(
        .topic, .choice(Topic.allCases.map(\.rawValue)), names: ["Topic"], "what it is about, for young people")
    fileprivate static let plainWordsLookedAt = FieldDefinition(
        .plainWordsLookedAt, .text, names: ["Plain words looked at"],
        "the day on which its plain words were last looked at beside the plan, and the mark that `check` gives")
}

extension RecordDefinition {
    /// A judgement of an inspection.
    package static let judgement = RecordDefinition(
        "a judgement",
        [
            FieldDefinition(.area, .text, required: true, "what was judged"),
            FieldDefinition(.grade, .text, required: true, "the grade given"),
        ])

    /// A plan's own word for a stretch of time.
    package static let band = RecordDefinition(
        "a band",
        [
            FieldDefinition(.band, .text, required: true, "the word that stands in place of a date"),
            FieldDefinition(.means, .text, required: true, "what the plan says it means"),
            FieldDefinition(.until, .when, "the time with which it ends, where the plan states one"),
        ])

    /// A version of a plan.
    package static let version = RecordDefinition(
        "a version",
        [
            FieldDefinition(.version, .text, required: true, "its number or name"),
            FieldDefinition(.date, .when, required: true, "its date"),
            FieldDefinition(.note, .text, "what changed"),
        ])

    /// A column of a plan's own.
    package static let column = RecordDefinition(
        "a column",
        [
            FieldDefinition(.key, .text, required: true, "what blocks and exports call it"),
            FieldDefinition(.title, .text, required: true, "what pages and actions call it"),
            FieldDefinition(.kind, .choice(Column.Kind.allCases.map(\.rawValue)), required: true, "what it holds"),
            FieldDefinition(.scale, .text, "the scale of site.yaml that its statuses are of"),
            FieldDefinition(.keptIn, .choice(["log"]), "`log`: each row of progress has a value of its own"),
        ])

    /// A row of `progress.csv`.
    package static let logEntry = RecordDefinition(
        "a row of progress",
        [
            FieldDefinition(.date, .day, required: true, "the day of the update"),
            FieldDefinition(.ref, .references, required: true, "what it is about"),
            FieldDefinition(.status, .text, "a word of the scale, or an ending"),
            FieldDefinition(.text, .prose, "what happened"),
            FieldDefinition(.plainWords, .prose, "what happened, for young people"),
            FieldDefinition(.newDue, .when, "a later date, asked for or agreed"),
            FieldDefinition(
                .field, .choice(Rewording.Part.allCases.map(\.rawValue)),
                "which words were agreed anew: title, step, measure"),
            FieldDefinition(.newWords, .prose, "the words that take their place"),
            FieldDefinition(.why, .text, "why the date moved, or why the action ended"),
            FieldDefinition(.agreedBy, .text, "the board or post that agreed"),
            FieldDefinition(.evidence, .text, "where the proof is"),
            FieldDefinition(.correctiveAction, .text, "what is done about a delay or a risk"),
            FieldDefinition(.backOnTrackBy, .when, "when it will be back on track"),
            FieldDefinition(.signOffBy, .text, "the board or post that is to sign it off"),
            FieldDefinition(.checkedBy, .text, "the boards or posts that checked that a gate is passed"),
            FieldDefinition(.evidenceDate, .day, "the day that the evidence bears, or the month"),
            FieldDefinition(.lookedAt, .text, "how many were looked at"),
            FieldDefinition(.audience, .audience, "who may see the row"),
        ])

    /// A row of `inspections/NAME.csv`.
    package static let followUp = RecordDefinition(
        "a row of what became of a recommendation",
        [
            FieldDefinition(.date, .day, required: true, "the day"),
            FieldDefinition(.ref, .references, required: true, "the recommendation"),
            FieldDefinition(
                .state, .choice(FollowUp.Move.allCases.map(\.rawValue)),
                "how it stands since: judged done, closed, reopened"),
            FieldDefinition(.text, .prose, "what happened"),
            FieldDefinition(.by, .text, "the board, post or inspectorate that said so"),
            FieldDefinition(.document, .text, "where it is written"),
            FieldDefinition(.audience, .audience, "who may see the row"),
        ])

    /// A row of `difference.csv`.
    package static let difference = RecordDefinition(
        "a row of difference made",
        [
            FieldDefinition(.date, .day, required: true, "the day"),
            FieldDefinition(.ref, .references, required: true, "what it is about"),
            FieldDefinition(.whatChanged, .prose, required: true, "what changed for children"),
            FieldDefinition(
                .kind, .choice(Difference.Evidence.allCases.map(\.rawValue)), "the kind of evidence"),
            FieldDefinition(.whoChecked, .text, "who checked"),
            FieldDefinition(.whereKept, .text, "where the evidence is kept"),
            FieldDefinition(.audience, .audience, "who may see the row"),
        ])
}
