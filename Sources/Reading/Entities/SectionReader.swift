import Diagnostics
import Plan

/// Reads a section of a plan with its actions.
struct SectionReader: Sendable {
    /// The plan that the section belongs to.
    let plan: ImprovementPlan
    /// The site's audiences.
    let audiences: [String]
    /// Finds a CSV file beside the document.
    let files: @Sendable (String) -> SourceFile?

    /// The section, or nil when its front matter cannot be read.
    func read(_ file: SourceFile, _ context: inout ReadingContext) -> Section? {
        let reader = DocumentReader(
            definition: .section, scope: plan.scope.text, columns: plan.columns, files: files)
        return reader.read(file, &context).flatMap { section($0, &context) }
    }

    /// The section of a document.
    func section(_ document: Document, _ context: inout ReadingContext) -> Section? {
        let scope = plan.scope.text
        guard let id = document.front.text(.section).flatMap({ context.localID($0) }),
            let title = document.front.plain(.title)
        else { return nil }
        let front = document.front.about(EntityID(scope: scope, local: id.text).full)
        if front.choice(.dates, of: DateForms.Notation.self, &context) != nil {
            context.dateForms.hasShortMonths = true
        }
        if let meant = SectionSlip.meant(by: id.text, document) {
            context.report(
                .nameMismatch, "the section is called `\(id.text)`, and its actions begin with `\(meant).`",
                at: id.span,
                help: "write `section: \(meant)` if that is meant; else call the actions `\(id.text).1` and so on")
        }
        var section = Section(id: id, title: title)
        section.number = front.plain(.number)
        section.printedAs = front.plain(.printedAs)
        section.lead = front.plain(.lead)
        section.answers = front.references(.answers)
        section.formerly = front.ids(.formerly, &context)
        section.outcomes = front.outcomes(&context)
        section.measures = document.root.answers(.measures, of: front.subject, &context)
            .map { measure($0, of: nil, front, &context) }
        section.plainWords = document.root.prose(.plainWords)
        section.plainWordsLookedAt = front.plainWordsMark
        section.topic = front.choice(.topic, of: Topic.self, &context)?.value
        section.prose = document.root.prose
        section.audience = front.audience(audiences, &context)
        for (place, entry) in document.entries.enumerated() {
            if entry.isGroup {
                let isFollowed = document.entries.dropFirst(place + 1).first.map { !$0.isGroup } ?? false
                section.groups.append(group(entry, isFollowed: isFollowed, &context))
            } else {
                var action = action(entry, &context)
                action.group = section.groups.last?.id
                section.actions.append(action)
            }
        }
        return section
    }

    /// A heading that groups the actions behind it.
    private func group(
        _ entry: Document.Entry, isFollowed: Bool, _ context: inout ReadingContext
    ) -> ActionGroup {
        let fields = entry.fields
        var group = ActionGroup(id: entry.id, title: entry.title)
        group.printedAs = fields.plain(.printedAs)
        group.lead = fields.plain(.lead)
        group.due = fields.whens(.due, &context)
        group.answers = fields.references(.answers)
        group.audience = fields.audience(audiences, &context)
        group.prose = entry.body.prose
        // What has the lists of an action has been told to be one.
        if !isFollowed, !entry.isTold, entry.body.parts.isEmpty {
            context.report(
                .groupLikeAction, "`\(entry.id.text)` groups no action", at: entry.id.span,
                help: "if it is an action, begin its heading with `##`; else write its actions below it",
                subject: .init(entity: fields.subject))
        }
        return group
    }

    private func action(_ entry: Document.Entry, _ context: inout ReadingContext) -> Action {
        let fields = entry.fields
        var action = Action(id: entry.id, title: entry.title)
        action.printedAs = fields.plain(.printedAs)
        action.lead = fields.plain(.lead)
        for key in [FieldKey.lead, .due] { action.blank[key] = fields.blank(key) }
        action.due = fields.whens(.due, &context)
        action.dueSource = fields.text(.due)
        action.starts = fields.when(.starts, &context)
        action.review = fields.when(.review, &context)
        action.answers = fields.references(.answers)
        action.added = fields.when(.added, &context)
        action.continues = fields.references(.continues)
        action.formerly = fields.ids(.formerly, &context)
        action.audience = fields.audience(audiences, &context)
        action.steps = entry.body.answers(.steps, of: fields.subject, &context)
            .flatMap { SectionReader.apart($0, of: entry.id.text, &context) }.map { step($0, of: entry, &context) }
        action.measures = entry.body.answers(.measures, of: fields.subject, &context)
            .map { measure($0, of: entry.id.text, fields, &context) }
        action.context = entry.body.prose(.context)
        action.plainWords = entry.body.prose(.plainWords)
        action.plainWhy = entry.body.prose(.plainWhy)
        action.plainStep = fields.text(.plainWordsAbout).flatMap { SectionReader.place(of: $0, in: action, &context) }
        action.topic = fields.choice(.topic, of: Topic.self, &context)?.value
        action.plainWordsLookedAt = fields.plainWordsMark
        action.prose = entry.body.prose
        let reader = ColumnValueReader(columns: plan.columns, subject: entry.fields.subject)
        action.columns = reader.read(entry.columns, &context)
        return action
    }

    /// The step that a field names, by its id or its number.
    private static func place(
        of name: SourceText, in action: Action, _ context: inout ReadingContext
    ) -> Int? {
        let steps = action.steps
        let number = Int(name.text).flatMap { (1...max(1, steps.count)).contains($0) ? $0 - 1 : nil }
        if let place = number ?? steps.firstIndex(where: { $0.id?.text == name.text }), place < steps.count {
            return place
        }
        context.report(
            .wrongType, "`\(name.text)` is no step of `\(action.id.text)`", at: name.span,
            help: steps.isEmpty
                ? "it has no steps: leave the line out" : "write a step's id, or its number, from 1 to \(steps.count)")
        return nil
    }

    /// Takes a step apart into which the next ones have run, each with an id or a sign of its own, because that is no dash and
    /// space.
    private static func apart(
        _ item: Document.ListItem, of entry: String, _ context: inout ReadingContext
    ) -> [Document.ListItem] {
        let text = item.text.text
        guard text.utf8.contains(0x0A) else { return [item] }
        var isTold: Bool?
        var starts = [0]
        var ends: [Int] = []
        var offset = 0
        for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { offset += bytes.count + 1 }
            let line = item.text.slice(offset..<offset + bytes.count).trimmed
            let sign = line.span.column < 3 ? itemSign(line.text) : 0
            let rest = line.slice(sign..<line.text.utf8.count).trimmed
            guard offset > 0, sign > 0 || ownID(rest, of: entry).0 != nil else { continue }
            ends.append(offset)
            starts.append(offset + bytes.prefix(while: \.isWhiteSpace).count + sign)
            // The first sign that begins no item is told for all of them.
            if sign > 0 {
                let wasTold = isTold ?? tellsSigns(within: item.text.span, context)
                isTold = true
                if wasTold { continue }
            }
            context.reportMeant(
                .unreadMarkup, "this step runs into the one above it", at: line.span, help: "begin it with `- `")
        }
        return zip(starts, ends + [text.utf8.count]).enumerated().map { number, range in
            Document.ListItem(
                text: item.text.slice(range.0..<range.1).trimmed,
                children: number == starts.count - 1 ? item.children : [])
        }
    }

    /// Whether signs that make no items were told in a list.
    private static func tellsSigns(within span: Span, _ context: ReadingContext) -> Bool {
        context.problems.contains {
            $0.id == ReadingKind.unreadMarkup.rawValue && $0.span.file === span.file
                && (span.start..<max(span.start + 1, span.end)).contains($0.span.start)
        }
    }

    /// How many bytes at the head of a line are meant for the sign of an item: two dashes, a long one, a bullet.
    private static func itemSign(_ line: String) -> Int {
        let sign = line.prefix { "-–—•·▪●○*+".contains($0) }
        return line.dropFirst(sign.count).first == " " && !line.hasPrefix("---") ? sign.utf8.count : 0
    }

    private func step(
        _ item: Document.ListItem, of entry: Document.Entry, _ context: inout ReadingContext
    ) -> Step {
        let (id, whole) = SectionReader.ownID(item.text, of: entry.id.text)
        if id == nil { NearItemID.check(item.text, of: entry.id.text, entry.fields, .steps, &context) }
        let lead = StepLead.read(in: whole, of: entry.fields, &context)
        let text = lead?.rest ?? whole
        var step = Step(text: Prose(parsing: text))
        step.id = id
        step.lead = lead?.lead
        let found = StepDate.read(in: text, of: entry.fields, &context)
        step.due = found?.date
        if let note = found?.note {
            let rest = text.without(note)
            if !rest.trimmed.isEmpty { step.undated = Prose(parsing: rest) }
        }
        let beneath = StepPlainWords(item.children, context.vocabulary)
        step.plainWords = beneath.words(of: entry.fields.subject, &context)
        step.steps = beneath.steps.answers(.steps, of: entry.fields.subject, &context)
            .map { self.step($0, of: entry, &context) }
        return step
    }

    /// A measure of a section or an action, whose dates are told, since none is read.
    private func measure(
        _ item: Document.ListItem, of entry: String?, _ record: Record, _ context: inout ReadingContext
    ) -> Measure {
        StepDate.reportInMeasure(item.text, of: record, &context)
        var measure = SectionReader.measure(item, of: entry)
        if let entry, measure.id == nil { NearItemID.check(item.text, of: entry, record, .measures, &context) }
        measure.parts = item.children.answers(.measures, of: record.subject, &context)
            .map { self.measure($0, of: entry, record, &context) }
        return measure
    }

    /// A measure with what it is made of. Only an entry's own measures can have ids.
    static func measure(_ item: Document.ListItem, of entry: String? = nil) -> Measure {
        let (id, text) = entry.map { ownID(item.text, of: $0) } ?? (nil, item.text)
        var measure = Measure(text: Prose(parsing: text))
        measure.id = id
        measure.parts = item.children.map { self.measure($0, of: entry) }
        return measure
    }

    /// An item's own id, which is its entry's and one or two letters (`P2.1a`), and the rest of its text.
    private static func ownID(_ text: SourceText, of entry: String) -> (LocalID?, SourceText) {
        let (first, rest) = HeadingText.split(text)
        let suffix = first.text.utf8.dropFirst(entry.utf8.count)
        guard first.text.hasPrefix(entry), (1...2).contains(suffix.count), suffix.allSatisfy(\.isASCIILetter),
            !rest.isEmpty
        else { return (nil, text) }
        return (LocalID(first), rest)
    }
}

extension [Document.ListItem] {
    /// Those that say something. A placeholder, or a dash with nothing behind it, is told, and is none.
    func answers(_ key: FieldKey, of subject: String, _ context: inout ReadingContext) -> Self {
        filter { item in
            let text = item.text.text
            let isEmpty = Placeholder.isWhole(of: text)
            guard item.children.isEmpty, isEmpty || (key == .measures && Placeholder.provesNothing(text)) else {
                return true
            }
            context.reportPlaceholder(
                item.text, isEmpty ? .noAnswer : .noProof, subject: .init(entity: subject, field: key.rawValue))
            return false
        }
    }
}

extension Document.Body {
    /// The items of a list that say something.
    func answers(_ key: FieldKey, of subject: String, _ context: inout ReadingContext) -> [Document.ListItem] {
        items(key).answers(key, of: subject, &context)
    }
}
