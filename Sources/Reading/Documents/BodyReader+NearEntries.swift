import CommonMark
import Diagnostics
import Markup
import Plan

/// Headings that are not quite those of an entry. Each is told, and read on as the entry that was meant, so that its
/// cause is told alone.
extension BodyReader {
    /// Tells a heading that is almost that of an entry, and begins what was meant; false for any other.
    mutating func readNearHeading(
        _ block: MarkdownBlock, _ text: SourceText, at place: Int, level: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard document.definition.entry != nil else { return false }
        if level != 2, readNearGroup(block, text, at: place, level: level, &context) { return true }
        if level != 2 {
            guard let (id, title) = entryOfOtherLevel(text) else {
                return endsEntryByRule(block, text, level: level, &context)
            }
            takeBackLevels(at: text, &context)
            context.report(
                .almostAnEntry, "`\(id.text)` begins an entry only where its heading has two signs", at: id.span,
                help: "begin the heading with `## \(id.text)` and a space"
                    + (level == 1 && document.definition.group != nil
                        ? "; if it groups the actions below it, give it an id with letters that no action has, as in "
                            + "`# \(setting.groupID(1))`" : ""))
            startTold(id: id, title: title, at: block, &context)
            return true
        }
        let belongs = belongsToEntry(after: place, context)
        if let near = NearEntry(text, in: setting, isSure: belongs) {
            tell(near, at: block, &context)
            return true
        }
        if endsEntryByRule(block, text, level: level, &context) { return true }
        guard belongs else { return false }
        tellWithoutID(
            "this heading has no id, so what stands below it belongs to nothing", text, at: block, &context)
        return true
    }

    /// Takes back what was told of the levels of a heading and the next one: a sharper word tells their cause.
    func takeBackLevels(at text: SourceText, _ context: inout ReadingContext) {
        let isHeading = { (block: MarkdownBlock) in if case .heading = block.kind { true } else { false } }
        let next = blocks[firstBlock(behind: text.span.start)...].first(where: isHeading)
        let places = [text.span, next.map { body.span($0.content) }].compactMap(\.self).map { span in
            let line = body.file.range(ofLine: span.line)
            return line.lowerBound...line.upperBound
        }
        context.problems.removeAll { problem in
            places.contains { $0.contains(problem.span.start) } && problem.span.file === body.file
                && problem.id == ReadingKind.skippedHeading.rawValue
        }
    }

    /// The place among the blocks of the first that begins behind a byte of the file.
    private func firstBlock(behind byte: Int) -> Int {
        blocks.firstPlace { body.span($0.range).start > byte }
    }

    /// An id that a heading of another level than the second, or a line that is none, begins with, and its title.
    func entryOfOtherLevel(_ text: SourceText) -> (id: SourceText, title: SourceText)? {
        let (id, title) = HeadingText.split(text)
        if setting.isID(id.text), !title.isEmpty, setting.isUsual(id.text) { return (id, title) }
        if !title.isEmpty, let id = setting.newRecommendation(text) { return (id, title) }
        guard let near = NearEntry(text, in: setting, isSure: false), let id = near.id, !near.title.isEmpty,
            setting.isUsual(id.text)
        else { return nil }
        return (id, near.title)
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
            } else if number == 0, !block.kind.isCode, fields(in: body.slice(block.range), of: entry, context) != nil {
                return true
            }
        }
        return false
    }

    /// The field lines of a text, whatever signs stand around them.
    func fields(in text: SourceText, of entry: RecordDefinition, _ context: ReadingContext) -> FieldLines? {
        DecoratedFields.read(text, of: entry, document.columns, context.vocabulary)
    }

    // MARK: - Telling, and reading on

    /// Tells what is almost an id, and begins the entry that was meant.
    mutating func tell(_ near: NearEntry, at block: MarkdownBlock, _ context: inout ReadingContext) {
        guard let id = near.id else {
            let name = document.definition.entry?.name ?? ""
            return tellWithoutID(
                "`\(near.written.text)` is not an id, and \(name) begins with one", near.written, title: near.title,
                number: near.number, at: block, &context)
        }
        report(
            id.text == near.written.text
                ? "`\(id.text)` does not stand by itself at the beginning of the heading"
                : "`\(near.written.text)` is almost an id",
            at: near.written.span, id.text, &context)
        startTold(id: id, title: near.title, at: block, &context)
    }

    /// Tells that an entry has no id, and begins one with the id that it would have, or one of which nothing is kept.
    mutating func tellWithoutID(
        _ message: String, _ written: SourceText, title: SourceText? = nil, number: String? = nil,
        at block: MarkdownBlock, _ context: inout ReadingContext
    ) {
        let meant = setting.id(for: number, behind: result.entries.count)
        let example = meant ?? setting.id(number ?? "1")
        if case .heading = block.kind {
            result.withoutID.append(
                HeadingWithoutID(
                    heading: body.slice(block.content).trimmed, printed: number == nil ? nil : written,
                    title: title ?? written))
        }
        context.reportMeant(
            .almostAnEntry, message, at: written.span,
            help: "begin the heading with letters and a digit at once, as in `## \(example)`"
                + (number == nil
                    ? "" : "; what the plan prints goes into a line `Printed as: \(written.text)` below it")
                + " (`goldthread number` writes it)")
        startTold(
            id: meant.map(written.replaced) ?? written, title: title ?? written, at: block, isLost: meant == nil,
            &context)
    }

    private func report(_ message: String, at span: Span, _ id: String, _ context: inout ReadingContext) {
        context.reportMeant(.almostAnEntry, message, at: span, help: "begin the heading with `## \(id)` and a space")
    }

    /// Begins an entry whose heading was told.
    mutating func startTold(
        id: SourceText, title: SourceText, at block: MarkdownBlock, isLost: Bool = false,
        _ context: inout ReadingContext
    ) {
        start(.entry(id: id, title: title.isEmpty ? id : title), at: block, &context)
        let last = result.entries.count - 1
        result.entries[last].isTold = true
        guard isLost else { return }
        result.hasLostEntry = true
        result.entries[last].isLost = true
        result.entries[last].fields.subject = document.subject(of: result.front)
    }
}
