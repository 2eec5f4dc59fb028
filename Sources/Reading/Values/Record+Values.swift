import Diagnostics
import Plan

/// The typed values of a record's fields. What cannot be understood is reported and left out, never guessed.
extension Record {
    /// A day of the calendar.
    func day(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Day>? {
        text(key).flatMap { readDay($0, key, &context) }
    }

    /// A single day, or the month in which it lies where its source gives no day.
    func dayOrMonth(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Period>? {
        guard let source = text(key) else { return nil }
        let when = WrittenWhen(source)
        if when.problem == nil, case .period(nil, .month(let month)) = when.value {
            return Written(.month(month), source)
        }
        return readDay(source, key, &context).map { Written(.day($0.value), source) }
    }

    /// Several days, as a list.
    func days(_ key: FieldKey, _ context: inout ReadingContext) -> [Written<Day>] {
        texts(key).compactMap { text in
            if When.parse(text.text).problem?.kind == .severalDates {
                context.report(
                    .unknownDate, "`\(text.text)` is more than one date", at: text.span,
                    help: "put a comma between the two", subject: subject(key))
                return nil
            }
            return readDay(text, key, &context)
        }
    }

    /// Reports a day that cannot be among the words of a field: `Improvement Board, 30/02/2025`.
    func reportDay(within key: FieldKey, _ context: inout ReadingContext) {
        guard let source = text(key) else { return }
        let bytes = Array(source.text.utf8)
        guard let first = bytes.firstIndex(where: \.isASCIIDigit), let last = bytes.lastIndex(where: \.isASCIIDigit)
        else {
            return
        }
        let written = WrittenWhen(source.slice(first..<last + 1))
        switch written.problem?.kind {
        case .impossibleDay, .impossibleMonth: context.reportProblem(of: written, subject: subject(key))
        default: break
        }
    }

    func readDay(
        _ source: SourceText, _ key: FieldKey, _ context: inout ReadingContext
    ) -> Written<Day>? {
        let known = context.problems.count
        let when = readWhen(source, key, &context)
        if case .period(_, .day(let day)) = when.value { return Written(day, source) }
        if context.problems.count == known {
            context.report(
                .wrongType, "`\(source.text)` is not a single day", at: source.span,
                help: "write the day, the month and the year: 31/12/2022", subject: subject(key))
        }
        return nil
    }

    /// A day, a period, or words for when.
    func when(_ key: FieldKey, _ context: inout ReadingContext) -> WrittenWhen? {
        text(key).map { readWhen($0, key, &context) }
    }

    /// Several of those, with `;` between them. They go with the steps in order, so one that is left out keeps its
    /// place, as none, and is reported; after the last `;` nothing is missing.
    func whens(_ key: FieldKey, _ context: inout ReadingContext) -> [WrittenWhen] {
        guard let source = text(key) else { return [] }
        var places = source.places(separatedBy: UInt8(ascii: ";"))
        if places.count > 1, places.last?.isEmpty == true { places.removeLast() }
        return places.map { place in
            if place.isEmpty {
                context.report(
                    .emptyDate, "a date is missing here", at: place.span,
                    help: "write the date; where a step has none, write `none`", subject: subject(key))
            }
            return readWhen(place, key, &context)
        }
    }

    /// Understands one value for when, and reports what is wrong with it.
    func readWhen(_ source: SourceText, _ key: FieldKey, _ context: inout ReadingContext) -> WrittenWhen {
        let written = WrittenWhen(source, context.dateForms)
        if !context.dateForms.knowsBands, written.problem?.kind == .unknownWords { return written }
        context.reportProblem(of: written, subject: subject(key))
        return written
    }

    /// A whole number, 0 or more.
    func number(_ key: FieldKey, _ context: inout ReadingContext) -> Int? {
        guard let source = text(key) else { return nil }
        if let number = Int(source.text), number >= 0 { return number }
        context.report(
            .wrongType, "`\(source.text)` is not a whole number", at: source.span,
            help: "write it in figures, without a unit: 90", subject: subject(key))
        return nil
    }

    /// One of the words of an enum.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: FieldKey, of type: Choice.Type, _ context: inout ReadingContext
    ) -> Written<Choice>? where Choice.RawValue == String {
        guard let source = text(key) else { return nil }
        if let choice = Choice(rawValue: Vocabulary.fold(source.text)) { return Written(choice, source) }
        let words = type.allCases.map(\.rawValue)
        let near = Suggestion.help(for: source.text, among: words)
        context.report(
            .wrongType, "`\(source.text)` is not one of the words that can stand here", at: source.span,
            help: near.isEmpty ? "one of " + words.map { "`\($0)`" }.joined(separator: ", ") : near,
            subject: subject(key))
        return nil
    }

    /// When plain words were looked at. What cannot be understood is reported when the mark that should stand here is
    /// known.
    var plainWordsMark: Written<PlainWordsMark?>? {
        text(.plainWordsLookedAt).map { Written(PlainWordsMark($0.text), $0) }
    }

    /// A reference.
    func reference(_ key: FieldKey) -> ReferenceText? { text(key).map { ReferenceText($0) } }

    /// References, with commas between them.
    func references(_ key: FieldKey) -> [ReferenceText] {
        listed(key).map { ReferenceText($0) }
    }

    private func listed(_ key: FieldKey) -> [SourceText] {
        texts(key).flatMap { $0.split(separator: UInt8(ascii: ",")) }
    }

    /// Ids, with commas between them; one that is no id is reported.
    func ids(_ key: FieldKey, _ context: inout ReadingContext) -> [LocalID] {
        listed(key).compactMap { context.localID($0) }
    }

    /// Who may see it.
    func audience(_ audiences: [String], _ context: inout ReadingContext) -> Audience {
        guard let source = text(.audience) else {
            if let empty = self[.audience] {
                context.report(
                    .wrongType, "it does not say for which audience", at: empty.span,
                    help: "name one, or take the line out: everyone may see it then", subject: subject(.audience))
            }
            return .everyone
        }
        let known = [Edition.draftName] + audiences
        if context.knowsAudiences, !known.contains(source.text) {
            let names = context.names("audiences") { known }
            let near = names.known.help(for: source.text)
            context.report(
                .wrongType, "`\(source.text)` is not an audience of this site", at: source.span,
                help: near.isEmpty
                    ? "one of " + names.listed + "; if it is another, add it to `audiences` in site.yaml" : near,
                subject: subject(.audience))
        }
        return .only(source)
    }
}

extension ReadingContext {
    /// An id, or nil and a problem when the text is none.
    mutating func localID(_ source: SourceText) -> LocalID? {
        if LocalID.isWellFormed(source.text) { return LocalID(source) }
        report(
            .malformedID, "`\(source.text)` is not an id", at: source.span,
            help: "an id begins with a letter, holds a digit, and has letters, digits, `.`, `-` and `_`")
        return nil
    }
}
