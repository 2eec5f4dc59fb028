/// The fields of the brand, the labels and the accessibility statement.
extension RecordDefinition {
    /// `brand` of `site.yaml`.
    package static let brand = RecordDefinition(
        "the brand",
        [
            FieldDefinition(.logo, .text, "the logo, a file of assets/"),
            FieldDefinition(.logoText, .text, "what the logo says to those who do not see it"),
            FieldDefinition(.referenceDocument, .text, "what Word papers look like, a .docx of assets/"),
            FieldDefinition(.colours, .record(.palette), "the colours of light pages"),
            FieldDefinition(.darkColours, .record(.palette), "the colours of dark pages"),
        ])

    /// The colours of one scheme.
    package static let palette = RecordDefinition(
        "the colours", ColourRole.allCases.map { FieldDefinition($0.key, .text, $0.doc) })

    /// A link at the foot of every page.
    package static let footerLink = RecordDefinition(
        "a footer link",
        [
            FieldDefinition(.text, .text, required: true, "its words"),
            FieldDefinition(.link, .text, required: true, "where it leads"),
        ])

    /// `labels` of `site.yaml`.
    package static let labels = RecordDefinition(
        "the labels",
        [
            FieldDefinition(.action, .texts, "an action, and several"),
            FieldDefinition(.section, .texts, "a section, and several"),
            FieldDefinition(.group, .texts, "a heading that groups actions, and several"),
            FieldDefinition(.plan, .texts, "a plan, and several"),
            FieldDefinition(.step, .texts, "a step, and several"),
            FieldDefinition(.recommendation, .texts, "a recommendation, and several"),
            FieldDefinition(.lead, .texts, "a lead, and several"),
            FieldDefinition(.inspection, .texts, "an inspection, and several"),
            FieldDefinition(.annex, .texts, "an annex, and several"),
            FieldDefinition(.appendix, .texts, "an appendix of a board report, and several"),
            FieldDefinition(.people, .texts, "one of those for whom a difference is made, and several"),
            FieldDefinition(.when, .text, "the heading over dates as they were first agreed"),
            FieldDefinition(.latestProgress, .text, "the heading over what was reported last"),
            FieldDefinition(.completed, .text, "the heading over what was completed"),
            FieldDefinition(.differenceMade, .text, "the heading over what difference was made"),
            FieldDefinition(.nextSteps, .text, "the heading over what is next"),
        ])

    /// A test of the accessibility statement.
    package static let accessibilityTest = RecordDefinition(
        "a test",
        [
            FieldDefinition(.what, .text, required: true, "what was tested, and how"),
            FieldDefinition(.by, .text, required: true, "who tested"),
            FieldDefinition(.date, .day, required: true, "the day"),
        ])

    /// A document of somebody else, of the accessibility statement.
    package static let otherDocument = RecordDefinition(
        "a document of others",
        [
            FieldDefinition(.document, .text, required: true, "its title, with whose it is"),
            FieldDefinition(.kind, .text, required: true, "what kind of file it is: PDF"),
            FieldDefinition(.size, .text, required: true, "how large it is: 1.2 MB"),
            FieldDefinition(.problem, .text, "what does not work in it for everyone"),
        ])
}

extension DocumentDefinition {
    /// `pages/accessibility.md`. What the law asks for is reported by the reader, by name.
    package static let accessibility = DocumentDefinition(
        front: RecordDefinition(
            "the accessibility statement",
            [
                FieldDefinition(.page, .id, required: true, "its id, `accessibility`"),
                FieldDefinition(.title, .text, required: true, "its title"),
                FieldDefinition(
                    .compliance, .choice(AccessibilityStatement.Compliance.allCases.map(\.rawValue)),
                    "how far the site meets WCAG 2.2 AA"),
                FieldDefinition(.prepared, .day, "the day on which the statement was prepared"),
                FieldDefinition(.reviewed, .day, "the day on which it was last looked at again"),
                FieldDefinition(
                    .screenReader, .choice(AccessibilityStatement.Answer.allCases.map(\.rawValue)),
                    "whether people who use a screen reader tested the site"),
                FieldDefinition(.reply, .text, "how and when reports of problems are answered"),
                FieldDefinition(.tests, .records(.accessibilityTest), "what was tested, by whom and when"),
                FieldDefinition(
                    .otherDocuments, .records(.otherDocument), "documents of others that the site leads to"),
            ]),
        parts: RecordDefinition(
            "the accessibility statement",
            [
                FieldDefinition(.scope, .prose, names: ["Scope"], "what the statement is about"),
                FieldDefinition(.problems, .prose, names: ["Known problems"], "what does not work for everyone"),
                FieldDefinition(.testing, .prose, names: ["How we tested"], "how the site was tested"),
                FieldDefinition(.improving, .prose, names: ["What we are doing"], "what is done to make it better"),
            ]))
}
