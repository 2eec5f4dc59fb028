import CommonMark
import Diagnostics
import Markup
import Plan

/// Headings that are not quite those of an entry. Each is told, and read on as the entry that was meant, so that its
/// cause is told alone.
extension BodyReader {
    /// What almost began an entry is looked for by.
    func nearEntrySetting(_ context: ReadingContext) -> NearEntry.Setting {
        let definition = document.definition
        guard let entry = definition.entry else { return NearEntry.Setting(isOpen: false) }
        var setting = NearEntry.Setting()
        let headings = blocks.filter { $0.kind == .heading(level: 2) }.map { body.slice($0.content).trimmed }
        let ids = headings.map { HeadingText.split($0).first.text } + [result.front.text(.section)?.text ?? ""]
        setting.prefixes = Set(
            ids.filter(LocalID.isRecognisable).map {
                String(decoding: $0.utf8.prefix(while: \.isASCIILetter), as: UTF8.self)
            })
        // A paper, and what a plan says about recommendations, have headings of their own with numbers.
        setting.isOpen = definition.textKind == .document && !entry.fields.isEmpty
        guard setting.isOpen else { return setting }
        let isInspection = definition.front[.judgements] != nil
        let label = isInspection ? context.labels.recommendation : context.labels.action
        let nouns =
            [entry.name.split(separator: " ").last.map(String.init), label?.one] + (isInspection ? ["rec"] : [])
        setting.nouns = nouns.compactMap(\.self).map { Vocabulary.fold($0).split(separator: " ").map(String.init) }
        return setting
    }

    /// Tells a heading that is almost that of an entry, and begins what was meant; false for any other.
    mutating func readNearHeading(
        _ block: MarkdownBlock, _ text: SourceText, at place: Int, level: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard document.definition.entry != nil else { return false }
        if level != 2 {
            if let (id, title) = entryOfOtherLevel(text) {
                takeBackLevels(at: text, &context)
                report("`\(id.text)` begins an entry only where its heading has two signs", at: id.span, id, &context)
                start(.entry(id: id, title: title), at: block, &context)
                return true
            }
            return endsEntryByRule(block, text, level: level, &context)
        }
        let belongs = belongsToEntry(after: place, context)
        if let near = NearEntry(text, in: setting, isSure: belongs) {
            tell(near, &context)
            start(near, at: block, &context)
            return true
        }
        if endsEntryByRule(block, text, level: level, &context) { return true }
        if belongs {
            report("this heading has no id, so what stands below it belongs to nothing", at: text.span, nil, &context)
            startLost(text, at: block, &context)
            return true
        }
        return false
    }

    /// Takes back what was told of the levels of a heading and the next one: a sharper word tells their cause.
    func takeBackLevels(at text: SourceText, _ context: inout ReadingContext) {
        let next = blocks.first { block in
            guard case .heading = block.kind else { return false }
            return body.span(block.range).start > text.span.start
        }
        let lines = [text.span.line, next.map { body.span($0.content).line }]
        context.problems.removeAll {
            $0.id == ReadingKind.skippedHeading.rawValue && $0.span.file === body.file && lines.contains($0.span.line)
        }
    }

    /// An id that a heading of another level than the second begins with, and its title.
    func entryOfOtherLevel(_ text: SourceText) -> (id: SourceText, title: SourceText)? {
        let (id, title) = HeadingText.split(text)
        guard NearEntry.isID(id.text), !title.isEmpty, isOfDocument(id.text) else { return nil }
        return (id, title)
    }

    /// Whether an id is of the kind that the entries of the document have.
    func isOfDocument(_ id: String) -> Bool {
        let letters = String(decoding: id.utf8.prefix(while: \.isASCIILetter), as: UTF8.self)
        return setting.prefixes.contains(letters) || (setting.isOpen && setting.prefixes.isEmpty)
    }

    /// Tells a text of an entry that a row of dashes has made a heading of, which would end the entry.
    private func endsEntryByRule(
        _ block: MarkdownBlock, _ text: SourceText, level: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard case .entry = owner, level <= 2, MisreadHeading.isUnderlined(block, in: body) else { return false }
        takeBackLevels(at: text, &context)
        context.report(
            .almostAnEntry, "the line below makes a heading of this text, which ends the entry above", at: text.span,
            help: "put an empty line above the dashes or equals signs, or take them out")
        return true
    }

    /// Whether fields, a list or a text of an entry follow a heading.
    private func belongsToEntry(after place: Int, _ context: ReadingContext) -> Bool {
        guard let entry = document.definition.entry else { return false }
        for (number, block) in blocks[(place + 1)...].enumerated() {
            if case .heading(let level) = block.kind {
                guard level > 2 else { return false }
                let name = body.slice(block.content).trimmed.text
                let part = context.vocabulary.field(named: name, in: document.definition.entryParts)
                // Any text may have a part that is called `Context`.
                if level == 3, let part, part.key != .context { return true }
            } else if number == 0, !block.kind.isCode, isFields(block, of: entry, context) {
                return true
            }
        }
        return false
    }

    func isFields(_ block: MarkdownBlock, of entry: RecordDefinition, _ context: ReadingContext) -> Bool {
        DecoratedFields.read(body.slice(block.range), of: entry, document.columns, context.vocabulary) != nil
    }

    // MARK: - Telling

    /// Tells what is almost an id.
    func tell(_ near: NearEntry, _ context: inout ReadingContext) {
        if let id = near.id {
            let message =
                id.text == near.written.text
                ? "`\(id.text)` begins no entry, because signs stand around it"
                : "`\(near.written.text)` is almost an id"
            report(message, at: near.written.span, id, &context)
        } else {
            let name = document.definition.entry?.name ?? ""
            report(
                "`\(near.written.text)` is not an id, and \(name) begins with one", at: near.written.span,
                nil, number: near.number, &context)
        }
    }

    private func report(
        _ message: String, at span: Span, _ id: SourceText?, number: String? = nil, _ context: inout ReadingContext
    ) {
        let help =
            id.map { "begin the heading with `## \($0.text)` and a space" }
            ?? "begin the heading with letters and a digit at once, as in `## \(exampleID(number))`"
        context.report(.almostAnEntry, message, at: span, help: help)
    }

    /// An id as it could be written, with the number that was.
    private func exampleID(_ number: String?) -> String {
        let number = number ?? "\(result.entries.count + 1)"
        if let section = result.front.text(.section)?.text, LocalID.isRecognisable(section) {
            let letters = String(section.prefix { $0.isLetter })
            let isWithin = number.hasPrefix(section.dropFirst(letters.count) + ".")
            return isWithin ? letters + number : "\(section).\(number)"
        }
        return (setting.prefixes.sorted().first ?? "R") + number
    }

    // MARK: - Reading on

    /// Begins the entry that was meant.
    mutating func start(_ near: NearEntry, at block: MarkdownBlock, _ context: inout ReadingContext) {
        guard let id = near.id else { return startLost(near.written, at: block, &context) }
        start(.entry(id: id, title: near.title.isEmpty ? id : near.title), at: block, &context)
    }

    /// Begins an entry that has no id, of which nothing is kept.
    private mutating func startLost(_ name: SourceText, at block: MarkdownBlock, _ context: inout ReadingContext) {
        start(.entry(id: name, title: name), at: block, &context)
        result.hasLostEntry = true
        result.entries[result.entries.count - 1].isLost = true
        result.entries[result.entries.count - 1].fields.subject = document.subject(of: result.front)
    }
}

extension NearEntry {
    /// Whether a word is an id, and not one with the title run into it: `P1.2.Listening`.
    static func isID(_ word: String) -> Bool {
        guard LocalID.isRecognisable(word) else { return false }
        let parts = word.split(separator: ".")
        guard parts.count > 1, let last = parts.last, last.utf8.count > 2, last.first?.isUppercase == true else {
            return true
        }
        return !last.dropFirst().allSatisfy(\.isLowercase)
    }
}
