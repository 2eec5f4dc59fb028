import CommonMark
import Diagnostics
import Markup
import Plan

/// Headings that are not quite those of a group. Each is told, and read on as the group that was meant.
extension BodyReader {
    /// Tells a heading that is almost that of a group, and begins what was meant; false for any other.
    mutating func readNearGroup(
        _ block: MarkdownBlock, _ text: SourceText, at place: Int, level: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard let definition = document.definition.group, entryOfOtherLevel(text) == nil else { return false }
        let hasFields = place + 1 < blocks.count && isFields(blocks[place + 1], of: definition, context)
        guard hasFields || isFollowedByEntry(place) else { return false }
        let (id, title) = HeadingText.split(text)
        if level > 2 {
            guard hasFields, isGroup(id, title) else { return false }
            takeBackLevels(at: text, &context)
            tellSign(of: id, title, at: block, &context)
            return true
        }
        if LocalID.isRecognisable(id.text) {
            // One with the letters of the entries may be an entry.
            guard title.isEmpty, !setting.isUsual(id.text) else { return false }
            takeBackLevels(at: text, &context)
            context.report(.missingField, "`\(id.text)` has no title", at: id.span, help: "write it after the id")
            startTold(groupID: id, title: id, at: block, &context)
            return true
        }
        let near = NearEntry(text, in: setting, isSure: true)
        guard hasFields || near?.id == nil && near?.title.isEmpty == false else { return false }
        tellGroupWithoutID(near?.id == nil ? near : nil, text, at: block, &context)
        return true
    }

    /// Tells a line that was meant for the heading of a group, and begins that; false for any other.
    mutating func readNearGroup(
        _ heading: SourceText, _ rest: SourceText?, _ block: MarkdownBlock, _ context: inout ReadingContext
    ) -> Bool {
        let text = body.slice(block.range).trimmed.text
        guard let definition = document.definition.group, text.hasPrefix("#"), !text.hasPrefix("##"),
            case (let id, let title) = HeadingText.split(heading), isGroup(id, title)
        else { return false }
        tellSign(of: id, title, at: block, &context)
        if let below = rest.flatMap({ fields(in: $0, of: definition, context) }) {
            expectsFields = false
            EntryFields(columns: document.columns).read(below, into: &result, &context)
        }
        return true
    }

    /// Whether an id and a title are those of a group and of nothing else.
    private func isGroup(_ id: SourceText, _ title: SourceText) -> Bool {
        LocalID.isRecognisable(id.text) && !setting.isUsual(id.text) && !title.isEmpty
    }

    private mutating func tellSign(
        of id: SourceText, _ title: SourceText, at block: MarkdownBlock, _ context: inout ReadingContext
    ) {
        context.reportMeant(
            .almostAnEntry, "`\(id.text)` groups actions only where its heading has one sign and a space", at: id.span,
            help: "begin the heading with `# \(id.text)` and a space")
        startTold(groupID: id, title: title, at: block, &context)
    }

    /// Tells that a group has no id, and begins one with an id that it could have.
    private mutating func tellGroupWithoutID(
        _ near: NearEntry?, _ text: SourceText, at block: MarkdownBlock, _ context: inout ReadingContext
    ) {
        let given = setting.groupID(result.entries.count { $0.isGroup } + 1)
        let written = near?.written ?? text
        let title = near?.title ?? text
        takeBackLevels(at: text, &context)
        result.withoutID.append(
            HeadingWithoutID(heading: text, printed: near?.written, title: title, groupID: given))
        context.reportMeant(
            .almostAnEntry, "this heading groups actions and has no id", at: written.span,
            help: "begin it with letters that no action has and a digit at once, as in `# \(given)`"
                + (near == nil
                    ? "" : "; what the plan prints goes into a line `Printed as: \(written.text)` below it")
                + " (`goldthread number` writes it)")
        startTold(groupID: written.replaced(by: given), title: title, at: block, &context)
    }

    private mutating func startTold(
        groupID: SourceText, title: SourceText, at block: MarkdownBlock, _ context: inout ReadingContext
    ) {
        start(.group(id: groupID, title: title), at: block, &context)
        result.entries[result.entries.count - 1].isTold = true
    }

    /// Whether a block is the field lines of a group.
    private func isFields(
        _ block: MarkdownBlock, of definition: RecordDefinition, _ context: ReadingContext
    ) -> Bool {
        !block.kind.isCode && fields(in: body.slice(block.range), of: definition, context) != nil
    }

    /// Whether the next heading is of the level of entries.
    private func isFollowedByEntry(_ place: Int) -> Bool {
        for block in blocks[(place + 1)...] {
            if case .heading(let level) = block.kind { return level == 2 }
        }
        return false
    }
}
