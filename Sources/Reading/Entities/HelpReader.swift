import Diagnostics
import Plan

/// Reads `young-people/help.yaml`: whom young people can ring.
enum HelpReader {
    /// The name of the file.
    static let name = "help.yaml"

    /// The numbers, as far as they can be understood.
    static func read(_ file: SourceFile, _ context: inout ReadingContext) -> Help {
        var help = Help()
        help.file = file
        guard let record = RegisterReader.record(file, as: .help, &context) else { return help }
        for item in record.records(.numbers, &context) {
            guard let number = number(item, &context) else { continue }
            if let first = help.numbers.first(where: { $0.number == number.number && $0.kind == number.kind }) {
                context.report(
                    .duplicateKey, "`\(number.printed.text)` is on the list twice", at: number.printed.span,
                    label: "again here", help: "keep the entry that is right",
                    related: [.init(first.printed.span, "first here")])
                continue
            }
            help.numbers.append(number)
        }
        help.example = record.choice(.example, of: Help.Example.self, &context)
        if let example = help.example, let own = help.numbers.first(where: { $0.kind != .national }) {
            context.report(
                .wrongType, "the list says that there is no number of the council, and has one",
                at: example.span, help: "take `example` out", related: [.init(own.printed.span, "this one")])
        }
        return help
    }

    private static func number(_ record: Record, _ context: inout ReadingContext) -> HelpNumber? {
        let kind = record.choice(.kind, of: HelpNumber.Kind.self, &context)
        let checkedOn = record.day(.checkedOn, &context)
        let number = record.text(.number).flatMap { phoneNumber($0, &context) }
        guard let who = record.plain(.who), let printed = record.text(.number), let number, let kind,
            let forWhom = record.plain(.forWhom), let hours = record.plain(.hours),
            let source = record.plain(.source), let checkedOn
        else { return nil }
        var help = HelpNumber(
            who: who, number: number, printed: printed, kind: kind.value, forWhom: forWhom, hours: hours,
            source: source, checkedOn: checkedOn)
        help.translations = record.records(.otherLanguages, &context).compactMap { translation($0, &context) }
        return help
    }

    /// A number that can be rung.
    static func phoneNumber(_ text: SourceText, _ context: inout ReadingContext) -> PhoneNumber? {
        if let number = PhoneNumber(text.text) { return number }
        context.report(
            .malformedNumber, "`\(text.text)` is not a number that can be rung", at: text.span,
            help: "write one number, with its code and nothing beside it: 01632 960123")
        return nil
    }

    private static func translation(
        _ record: Record, _ context: inout ReadingContext
    ) -> HelpNumber.Translation? {
        guard let tag = record.text(.language), let forWhom = record.plain(.forWhom), let hours = record.plain(.hours)
        else { return nil }
        guard let language = LanguageTag(tag.text) else {
            context.reportUnknownLanguage(tag.text, at: tag.span)
            return nil
        }
        return HelpNumber.Translation(language: language, forWhom: forWhom, hours: hours)
    }
}
