/// The fields of `young-people/help.yaml`.
extension RecordDefinition {
    /// The whole file.
    package static let help = RecordDefinition(
        "the list of who can help",
        [
            FieldDefinition(.numbers, .records(.helpNumber), required: true, "whom young people can ring"),
            FieldDefinition(
                .example, .choice(Help.Example.allCases.map(\.rawValue)),
                "that it is an example whose papers give no number of the council"),
        ])

    /// An item of `numbers`.
    package static let helpNumber = RecordDefinition(
        "a number",
        [
            FieldDefinition(.who, .text, required: true, "who answers: a service, never a person"),
            FieldDefinition(.number, .text, required: true, "the number, as it is printed"),
            FieldDefinition(
                .kind, .choice(HelpNumber.Kind.allCases.map(\.rawValue)), required: true, "what one rings for"),
            FieldDefinition(.forWhom, .text, required: true, "for whom it is"),
            FieldDefinition(.hours, .text, required: true, "when somebody answers"),
            FieldDefinition(.source, .text, required: true, "what says so"),
            FieldDefinition(.checkedOn, .day, required: true, "when somebody last checked it"),
            FieldDefinition(.otherLanguages, .records(.helpTranslation), "the same in other languages"),
        ])

    /// An item of `other languages`.
    package static let helpTranslation = RecordDefinition(
        "a translation of a number",
        [
            FieldDefinition(.language, .text, required: true, "its language, as a tag: pl"),
            FieldDefinition(.forWhom, .text, required: true, "for whom it is, in that language"),
            FieldDefinition(.hours, .text, required: true, "when somebody answers, in that language"),
        ])
}
