import Diagnostics
import Plan

/// Reads the short registers beside `site.yaml`.
enum RegisterReader {
    /// A file that is one record.
    static func record(
        _ file: SourceFile, as definition: RecordDefinition, _ context: inout ReadingContext
    ) -> Record? {
        value(file, &context).flatMap { Record.read($0, as: definition, &context) }
    }

    /// What a file of YAML holds.
    static func value(_ file: SourceFile, _ context: inout ReadingContext) -> SourceValue? {
        let value = YAMLReader.read(SourceText(file: file, range: 0..<file.byteCount), into: &context.problems)
        if let value { StrayMarks.check(value, &context) }
        return value
    }

    /// A file that is a list of records. An empty file is an empty list.
    static func records(
        _ file: SourceFile, as definition: RecordDefinition, _ context: inout ReadingContext
    ) -> [Record] {
        switch value(file, &context) {
        case .list(let items, _): return items.compactMap { Record.read($0, as: definition, &context) }
        case .mapping(let pairs, _) where pairs.isEmpty: return []
        case nil: return []
        case .some(let value):
            context.report(
                .wrongType, "this file is a list, and this is \(value.describedKind)", at: value.span,
                help: "begin each item with `- `")
            return []
        }
    }

    /// The registry of posts.
    static func posts(_ records: [Record], _ context: inout ReadingContext) -> [Post] {
        records.compactMap { record in
            guard let name = record.plain(.post) else { return nil }
            var post = Post(name: name)
            post.kind = record.choice(.kind, of: Post.Kind.self, &context)?.value ?? .post
            post.also = spellings(record, &context)
            post.organisation = record.plain(.organisation)
            post.from = record.day(.from, &context)
            post.until = record.day(.until, &context)
            post.vacant = record.day(.vacant, &context)
            post.succeededBy = record.plain(.succeededBy)
            return post
        }
    }

    /// The other ways in which a name is written, each by itself.
    private static func spellings(_ record: Record, _ context: inout ReadingContext) -> [PlainText] {
        let texts = record.texts(.also)
        for text in texts where text.text.contains(";") {
            context.report(
                .wrongType, "`\(text.text)` is read as one name", at: text.span,
                help: "put the names into square brackets with commas between them: `also: [one, another]`")
        }
        return texts.map(PlainText.init)
    }

    /// The boards.
    static func boards(_ records: [Record], _ context: inout ReadingContext) -> [Board] {
        records.compactMap { record in
            guard let name = record.plain(.board) else { return nil }
            var board = Board(name: name)
            board.also = spellings(record, &context)
            board.kind = record.choice(.kind, of: Board.Kind.self, &context)
            board.membersByOffice = record.plain(.membersByOffice)
            board.meets = record.plain(.meets)
            board.chair = record.plain(.chair)
            board.members = record.texts(.members).map(PlainText.init)
            board.purpose = record.plain(.purpose)
            board.receives = record.texts(.receives).map(PlainText.init)
            board.papersDue = record.text(.papersDue)
            board.meetings = record.days(.meetings, &context)
            return board
        }
    }

    /// The glossary.
    static func glossary(_ records: [Record], _ context: inout ReadingContext) -> [GlossaryTerm] {
        records.compactMap { record in
            guard let name = record.plain(.term) else { return nil }
            var term = GlossaryTerm(term: name)
            term.standsFor = record.plain(.standsFor)
            term.meaning = record.plain(.meaning)
            if term.standsFor == nil, term.meaning == nil {
                context.report(
                    .missingField, "`\(name.text)` is not explained", at: name.span,
                    help: "add `stands for`, `meaning` or both")
            }
            return term
        }
    }

    /// The *say instead* list. What is not to be said stands on it once: two entries would say two things.
    static func preferredWords(_ records: [Record], _ context: inout ReadingContext) -> [PreferredWord] {
        var known: [String: SourceText] = [:]
        return records.compactMap { record in
            guard let say = record.plain(.say) else { return nil }
            let phrases = record.texts(.insteadOf).filter { phrase in
                guard let first = known.updateValue(phrase, forKey: Vocabulary.fold(phrase.text)) else { return true }
                known[Vocabulary.fold(phrase.text)] = first
                context.report(
                    .duplicateKey, "`\(phrase.text)` is on the list twice", at: phrase.span, label: "again here",
                    help: "keep the one that says what to say", related: [.init(first.span, "first here")])
                return false
            }
            return PreferredWord(say: say, insteadOf: phrases.map(PlainText.init), why: record.plain(.why))
        }
    }

    /// The bank holidays and the clocks.
    static func calendar(_ record: Record, _ context: inout ReadingContext) -> WorkingCalendar {
        var days: [Day: String] = [:]
        for holiday in record.records(.bankHolidays, &context) {
            guard let date = holiday.day(.date, &context), let name = holiday.text(.name) else { continue }
            days[date.value] = name.text
        }
        var calendar = WorkingCalendar(bankHolidays: days, clocks: clocks(record.records(.clocks, &context), &context))
        let events = record.records(.events, &context)
        context.reportRepeats(among: events, .event)
        calendar.events = events.compactMap { record in
            record.plain(.event).map {
                let day = record.day(.date, &context)
                return Event(
                    name: $0, day: day, isDayUnread: day == nil && record.text(.date) != nil,
                    source: record.plain(.source))
            }
        }
        calendar.access = record.records(.accessRules, &context).compactMap { AccessRuleReader.read($0, &context) }
        return calendar
    }

    /// Who holds public offices.
    static func offices(_ records: [Record], _ context: inout ReadingContext) -> [OfficeHolder] {
        records.compactMap { record in
            guard let name = record.plain(.member), let body = record.plain(.body),
                let role = record.choice(.role, of: OfficeHolder.Role.self, &context)
            else { return nil }
            var holder = OfficeHolder(name: name, body: body, role: role)
            holder.from = record.day(.from, &context)
            holder.until = record.day(.until, &context)
            return holder
        }
    }

    private static func clocks(_ records: [Record], _ context: inout ReadingContext) -> [Clock] {
        var clocks: [Clock] = []
        for record in records {
            guard let name = record.plain(.clock), let days = record.number(.days, &context),
                let kind = record.choice(.kind, of: Clock.Kind.self, &context),
                let start = record.plain(.from), let source = record.plain(.source)
            else { continue }
            guard allows(days, record, &context) else { continue }
            if let first = clocks.first(where: { $0.name.text == name.text }) {
                context.report(
                    .duplicateKey, "there are two clocks called `\(name.text)`", at: name.span, label: "again here",
                    help: "give one of them another name", related: [.init(first.name.span, "first here")])
                continue
            }
            var clock = Clock(name: name, days: days, kind: kind.value, start: start, source: source)
            clock.printedAs = record.plain(.printedAs)
            clocks.append(clock)
        }
        return clocks
    }

    /// Whether so many days can be counted.
    static func allows(_ days: Int, _ record: Record, _ context: inout ReadingContext) -> Bool {
        guard days > Clock.longest else { return true }
        context.report(
            .wrongType, "\(days) is more working days than a clock can have", at: record.span,
            help: "check `days`; at most \(Clock.longest) can be counted")
        return false
    }
}
