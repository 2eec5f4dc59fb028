import Diagnostics
import Plan

/// Reads `young-people/LANGUAGE/words.yaml`.
struct TranslationReader {
    /// The language of the folder.
    let tag: LanguageTag

    /// The translation, as far as there is one.
    func read(_ file: SourceFile, _ context: inout ReadingContext) -> Translation? {
        guard let record = RegisterReader.record(file, as: .translation, &context),
            let language = record.text(.language)
        else { return nil }
        if language.text != tag.tag {
            context.report(
                .nameMismatch, "this is called `\(language.text)`, and its folder `\(tag.tag)`", at: language.span,
                help: "write `\(tag.tag)`, or rename the folder")
        }
        var translation = Translation()
        translation.checkedBy = record.plain(.checkedBy)
        translation.months = months(record, &context)
        guard case .mapping(let pairs, _) = record[.words] else { return translation }
        for (key, value) in pairs { add(value, for: key, to: &translation, &context) }
        return translation
    }

    private func months(_ record: Record, _ context: inout ReadingContext) -> [String] {
        let months = record.texts(.months)
        guard let span = record[.months]?.span, months.count != 12, !months.isEmpty else { return months.map(\.text) }
        context.report(
            .wrongType, "`months` has \(months.count) names, and a year has twelve months", at: span,
            help: "write all twelve, in their order")
        return []
    }

    private func add(
        _ value: SourceValue, for key: SourceText, to translation: inout Translation, _ context: inout ReadingContext
    ) {
        guard let word = YoungWord(rawValue: Vocabulary.fold(key.text)) else {
            let names = YoungWord.allCases.map(\.rawValue)
            let near = Suggestion.help(for: key.text, among: names)
            context.report(
                .unknownKey, "`\(key.text)` is not a word of these pages", at: key.span,
                help: near.isEmpty ? "the words are " + names.joined(separator: ", ") : near)
            return
        }
        guard translation.words[word] == nil else {
            context.report(
                .duplicateKey, "`\(key.text)` is given twice", at: key.span, help: "keep the one that is right")
            return
        }
        let forms = word.isCounted ? counted(value, word, &context) : single(value, word, &context)
        if !forms.isEmpty { translation.words[word] = forms }
    }

    private func single(
        _ value: SourceValue, _ word: YoungWord, _ context: inout ReadingContext
    ) -> Translation.Forms {
        guard case .text(let text) = value else {
            context.report(
                .wrongType, "`\(word.rawValue)` takes one text, and this is \(value.describedKind)", at: value.span,
                help: "write the text behind `\(word.rawValue):`")
            return [:]
        }
        return phrase(text, word, .other, &context).map { [.other: $0] } ?? [:]
    }

    /// A text for each form that the language's nouns take; when one is missing, the others would be wrong for its
    /// numbers, so none is used.
    private func counted(
        _ value: SourceValue, _ word: YoungWord, _ context: inout ReadingContext
    ) -> Translation.Forms {
        let names = tag.plural.categories.map(\.rawValue)
        guard case .mapping(let pairs, let span) = value else {
            context.report(
                .wrongType, "`\(word.rawValue)` depends on a number, and this is \(value.describedKind)",
                at: value.span, help: "write a line each for " + names.joined(separator: ", "))
            return [:]
        }
        var forms: Translation.Forms = [:]
        var unknown: [String] = []
        for (name, value) in pairs {
            guard let category = PluralCategory(rawValue: name.text), tag.plural.categories.contains(category) else {
                context.report(
                    .unknownKey, "\(tag.englishName) has no plural form `\(name.text)`", at: name.span,
                    help: "it has " + names.joined(separator: ", "))
                unknown.append(name.text)
                continue
            }
            if case .text(let text) = value { forms[category] = phrase(text, word, category, &context) }
        }
        // A name that is almost a form was meant for it.
        let missing = names.filter { name in
            !pairs.contains { $0.key.text == name } && Suggestion.nearest(to: name, among: unknown, within: 1) == nil
        }
        guard missing.isEmpty, forms.count == names.count else {
            if !missing.isEmpty {
                context.report(
                    .missingField, "`\(word.rawValue)` lacks the plural form `\(missing.joined(separator: "`, `"))`",
                    at: span, help: "\(tag.englishName) has " + names.joined(separator: ", "))
            }
            return [:]
        }
        return forms
    }

    /// A text with the places that its word has; nil, with a problem, when one is missing or is none of them. A form for
    /// one number need not say that number.
    private func phrase(
        _ text: SourceText, _ word: YoungWord, _ category: PluralCategory, _ context: inout ReadingContext
    ) -> Phrase? {
        guard !text.isEmpty else { return nil }
        let phrase = Phrase(text.text)
        let given = Set(phrase.places)
        var needed = word.places
        if [.zero, .one, .two].contains(category) || word == .nothingNext { needed.remove("count") }
        let missing = needed.subtracting(given).sorted().map { "`{\($0)}`" }
        let unknown = given.subtracting(word.places).sorted().map { "`{\($0)}`" }
        guard missing.isEmpty, unknown.isEmpty else {
            let fault =
                missing.isEmpty
                ? "has no place " + unknown.joined(separator: ", ")
                : "lacks the place " + missing.joined(separator: ", ")
            let places = word.places.sorted().map { "`{\($0)}`" }.joined(separator: ", ")
            context.report(
                .wrongType, "`\(word.rawValue)` \(fault)", at: text.span,
                help: places.isEmpty ? "write it without braces" : "it has \(places); they are filled when it is shown")
            return nil
        }
        return phrase
    }
}
