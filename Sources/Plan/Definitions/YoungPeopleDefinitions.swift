/// The fields of what is written for young people.
extension RecordDefinition {
    /// `young people:` in `site.yaml`.
    package static let youngPeople = RecordDefinition(
        "the pages for young people",
        [
            FieldDefinition(.title, .text, "the name of these pages"),
            FieldDefinition(.address, .text, "the short web address that is printed on leaflets"),
            FieldDefinition(
                .drafts, .choice(YoungPeopleSettings.Drafts.allCases.map(\.rawValue)),
                "what becomes of pages that nobody has checked with young people"),
            FieldDefinition(.groups, .texts, "the groups that young people speak through"),
            FieldDefinition(.answerWithin, .number, "days within which what they say is answered"),
            FieldDefinition(.lastLeaflet, .day, "the day of the last leaflet; the next tells what has changed since"),
            FieldDefinition(.readingGrade, .number, "the highest reading grade that a page should have"),
        ])

    /// A line of the language panel.
    package static let languageLine = RecordDefinition(
        "a line of the language panel",
        [
            FieldDefinition(.language, .text, required: true, "its language, as a tag: pl"),
            FieldDefinition(.text, .text, required: true, "what it says, in that language"),
        ])

    /// How to have papers in other languages.
    package static let languageHelp = RecordDefinition(
        "`language help`",
        [
            FieldDefinition(.lead, .text, required: true, "what can be had, in a sentence"),
            FieldDefinition(.languages, .texts, "the languages, by name"),
            FieldDefinition(.telephone, .text, "the number to ring"),
        ])

    /// `young-people/LANGUAGE/words.yaml`.
    package static let translation = RecordDefinition(
        "a translation",
        [
            FieldDefinition(.language, .text, required: true, "its language, the same as the folder's name"),
            FieldDefinition(.checkedBy, .text, "the translator who checked it"),
            FieldDefinition(.months, .texts, "the twelve months, as they stand in a date"),
            FieldDefinition(.words, .names, "the words, each by its key"),
        ])

    /// A row of `young-people/heard.csv`.
    package static let heard = RecordDefinition(
        "a row of what was heard",
        [
            FieldDefinition(.date, .day, required: true, "when they said it"),
            FieldDefinition(.group, .text, required: true, "which group said it; never a person"),
            FieldDefinition(.said, .text, "their own words, if they agreed that they may be shown"),
            FieldDefinition(.about, .text, "what it was about, in your words"),
            FieldDefinition(
                .consent, .choice(Consent.allCases.map(\.rawValue)), "whether they agreed that their words are shown"),
            FieldDefinition(.consentUntil, .day, "the last day on which they agreed that their words are shown"),
            FieldDefinition(.ofHowMany, .number, "how many of the group it concerns: among few one can be guessed"),
            FieldDefinition(.did, .text, "what was done"),
            FieldDefinition(.willDo, .text, "what will be done"),
            FieldDefinition(.whyNot, .text, "why nothing was done"),
            FieldDefinition(.ref, .references, "the ids of what it is about"),
            FieldDefinition(.toldBy, .text, "who told them what came of it"),
            FieldDefinition(.toldOn, .day, "when they were told"),
            .audience,
        ])
}

/// Whether young people agreed that their words may be shown.
package enum Consent: String, Sendable, CaseIterable {
    case yes, no, withdrawn
}

extension DocumentDefinition {
    /// `young-people/LANGUAGE/NAME.md`.
    package static let youngPage = DocumentDefinition(
        front: RecordDefinition(
            "a page for young people",
            [
                FieldDefinition(.page, .id, required: true, "its id, the same as the file's name"),
                FieldDefinition(.title, .text, required: true, "its title"),
                FieldDefinition(.short, .text, "its name where pages are listed"),
                FieldDefinition(.order, .number, "its place among the pages"),
                FieldDefinition(.drawing, .choice(Drawing.allCases.map(\.rawValue)), "what stands beside its title"),
                FieldDefinition(
                    .easyRead, .choice(AccessibilityStatement.Answer.allCases.map(\.rawValue)),
                    "whether it is Easy Read"),
                FieldDefinition(.checkedBy, .text, "the post, team or group that checked it with its readers"),
                FieldDefinition(.checkedOn, .day, "when"),
                FieldDefinition(.checkedWith, .text, "with which readers"),
                .audience,
            ]))
}
