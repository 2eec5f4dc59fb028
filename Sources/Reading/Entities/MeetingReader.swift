import Diagnostics
import Plan

/// Reads `meetings/NAME.md`, `minutes/NAME.md` and `minutes/answers.csv`.
struct MeetingReader: Sendable {
    let audiences: [String]

    // MARK: - Meetings

    /// The meeting, or nil when its front matter cannot be read.
    func meeting(_ file: SourceFile, name: String, _ context: inout ReadingContext) -> Meeting? {
        guard let document = DocumentReader(definition: .meeting, scope: name).read(file, &context),
            let source = document.front.name(.meeting, sameAs: name, &context),
            let board = document.front.plain(.board), let date = document.front.about(name).day(.date, &context)
        else { return nil }
        let front = document.front.about(name)
        checkName(source, date, &context)
        var meeting = Meeting(name: source, board: board, date: date)
        meeting.time = front.plain(.time)
        meeting.place = front.plain(.place)
        meeting.members = front.texts(.members).map(PlainText.init)
        meeting.clerk = front.posts(.clerk)
        meeting.registerBy = front.plain(.registerBy)
        meeting.filming = front.plain(.filming)
        meeting.noticeGiven = front.day(.noticeGiven, &context)
        meeting.papersPublished = front.day(.papersPublished, &context)
        meeting.hasPack = front.choice(.pack, of: Report.Choice.self, &context)?.value == .yes
        meeting.supplements = front.records(.supplements, &context).compactMap { supplement($0, &context) }
        meeting.cancelled = front.plain(.cancelled)
        meeting.source = front.plain(.source)
        meeting.formerly = front.texts(.formerly)
        meeting.audience = front.audience(audiences, &context)
        meeting.prose = document.root.prose
        meeting.items = document.entries.map { item($0, &context) }
        return meeting
    }

    /// The name begins with the day, so that files stand in the order of the meetings.
    private func checkName(_ name: SourceText, _ date: Written<Day>, _ context: inout ReadingContext) {
        guard !name.text.hasPrefix(date.value.iso8601 + "-") else { return }
        context.report(
            .nameMismatch, "the meeting is on \(date.value.slashed), and its file is called `\(name.text)`",
            at: date.span, help: "call it `\(date.value.iso8601)-` and a short name of the body, or mend the date")
    }

    private func item(_ entry: Document.Entry, _ context: inout ReadingContext) -> AgendaItem {
        let fields = entry.fields
        var item = AgendaItem(id: entry.id, title: entry.title)
        item.presenter = fields.posts(.presenter)
        item.paper = fields.text(.paper)
        item.annexes = fields.references(.annexes).map(\.source)
        item.supplement = fields.writtenNumber(.supplement, &context)
        item.pages = fields.plain(.printedPages)
        item.purpose = fields.choice(.forWhom, of: AgendaItem.Purpose.self, &context)?.value
        item.late = fields.plain(.late)
        item.planned = fields.references(.workPlan).first
        item.about = fields.references(.about)
        item.restriction = restriction(fields, &context)
        item.titleConfirmedBy = fields.posts(.titleConfirmedBy)
        item.privateNotice = fields.day(.privateNotice, &context)
        item.furtherNotice = fields.day(.furtherNotice, &context)
        item.representations = fields.plain(.representations)
        item.response = fields.plain(.answerToRepresentations)
        item.urgencyAgreedBy = fields.posts(.urgencyAgreedBy)
        item.keyDecision = fields.day(.keyDecision, &context)
        item.exception = fields.plain(.exception)
        item.prose = entry.body.prose
        item.audience = fields.audience(audiences, &context)
        return item
    }

    private func supplement(_ record: Record, _ context: inout ReadingContext) -> Supplement? {
        guard let number = record.writtenNumber(.number, &context), let published = record.day(.published, &context),
            let first = record.writtenNumber(.firstPage, &context), let says = record.plain(.says)
        else { return nil }
        return Supplement(number: number, published: published, firstPage: first, says: says)
    }

    /// Exempt and confidential are two things: only of the first the public interest is weighed.
    private func restriction(_ fields: Record, _ context: inout ReadingContext) -> AgendaItem.Restriction? {
        reportEmptyRestriction(fields, &context)
        let interest = fields.plain(.publicInterest)
        if let paragraph = fields.plain(.exempt) {
            if let both = fields.text(.confidential) {
                context.report(
                    .wrongType, "an item is exempt or confidential, never both", at: both.span,
                    help: "keep the one that is right", subject: fields.subject(.confidential))
            }
            if !MeetingReader.namesParagraphs(paragraph.text) {
                context.report(
                    .wrongType, "`\(paragraph.text)` is no number of a paragraph of Schedule 12A", at: paragraph.span,
                    help: "write 1 to 7, in Wales 12 to 18: `Exempt: 3`", subject: fields.subject(.exempt))
            }
            return .exempt(paragraph: paragraph, publicInterest: interest)
        }
        if let interest, fields[.exempt] == nil {
            context.report(
                .wrongType, "the public interest is weighed for exempt information only", at: interest.span,
                help: "take this line out, or say by which paragraph the paper is exempt",
                subject: fields.subject(.publicInterest))
        }
        guard let reason = fields.plain(.confidential) else { return nil }
        if Placeholder.provesNothing(reason.text) {
            context.report(
                .wrongType, "`\(reason.text)` does not say what forbids to disclose it", at: reason.span,
                help: "write the court's order, or that a government department gave it on terms that forbid it",
                subject: fields.subject(.confidential))
        }
        return .confidential(reason)
    }

    /// A line without a word would let everybody read what somebody meant to keep back.
    private func reportEmptyRestriction(_ fields: Record, _ context: inout ReadingContext) {
        for (key, unsaid, example) in [
            (FieldKey.exempt, "by which paragraph this is exempt", "name the paragraph of Schedule 12A, `Exempt: 3`"),
            (.confidential, "what forbids to disclose this", "name the court's order, or whose terms forbid it"),
        ] {
            guard let empty = fields.blank(key) else { continue }
            context.report(
                .missingField, "nothing says \(unsaid)", at: empty,
                help: "\(example); without the line everybody may read the paper", subject: fields.subject(key))
        }
    }

    /// Whether a text is the numbers of paragraphs that say what is exempt: in England those of Part 1 of Schedule 12A to the
    /// Local Government Act 1972, in Wales those of Part 4.
    private static func namesParagraphs(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0 != "and" }
        return !words.isEmpty
            && words.allSatisfy { Int($0).map { (1...7).contains($0) || (12...18).contains($0) } ?? false }
    }

    // MARK: - Minutes

    /// The minutes, or nil when their front matter cannot be read.
    func minutes(_ file: SourceFile, name: String, _ context: inout ReadingContext) -> Minutes? {
        guard let document = DocumentReader(definition: .minutes, scope: name).read(file, &context),
            let source = document.front.name(.minutes, sameAs: name, &context)
        else { return nil }
        let front = document.front.about(name)
        var minutes = Minutes(name: source)
        minutes.started = front.plain(.started)
        minutes.finished = front.plain(.finished)
        minutes.present = front.texts(.present).map(PlainText.init)
        minutes.apologies = front.texts(.apologies).map(PlainText.init)
        minutes.attended = front.texts(.attended).map(PlainText.init)
        minutes.substitutions = front.records(.substitutes, &context).compactMap { record in
            guard let who = record.plain(.who), let forWhom = record.plain(.forWhom) else { return nil }
            return Minutes.Substitution(who: who, forWhom: forWhom)
        }
        minutes.declarations = front.records(.declarations, &context).compactMap { record in
            guard let who = record.plain(.who), let interest = record.plain(.interest) else { return nil }
            var declaration = Minutes.Declaration(who: who, interest: interest)
            declaration.kind = record.plain(.kind)
            declaration.item = record.plain(.item)
            return declaration
        }
        minutes.formerly = front.texts(.formerly)
        minutes.audience = front.audience(audiences, &context)
        minutes.prose = document.root.prose
        minutes.entries = document.entries.map { minute($0, &context) }
        return minutes
    }

    private func minute(_ entry: Document.Entry, _ context: inout ReadingContext) -> Minute {
        let fields = entry.fields
        var minute = Minute(id: entry.id, title: entry.title)
        minute.item = fields.references(.item).first
        minute.about = fields.references(.about)
        minute.approves = fields.references(.approves).first
        minute.late = fields.plain(.late)
        minute.corrections = entry.body.prose(.corrections)
        minute.reason = entry.body.prose(.reason)
        minute.resolutions = entry.body.answers(.resolved, of: fields.subject, &context).map { item in
            let (text, ask) = AskNote.read(item.text, of: fields, &context)
            return Resolution(text: Prose(parsing: text), ask: ask)
        }
        minute.prose = entry.body.prose
        minute.audience = fields.audience(audiences, &context)
        return minute
    }

    /// Minutes of a meeting that is not there.
    func reportWithoutMeeting(
        _ minutes: Minutes, _ isRefused: Bool, _ meetings: [Meeting], _ context: inout ReadingContext
    ) {
        if isRefused { return }
        let near = Suggestion.help(for: minutes.name.text, among: meetings.map(\.name.text))
        context.report(
            .missingFile, "no meeting is called `\(minutes.name.text)`", at: minutes.name.span,
            help: near.isEmpty ? "write `\(Meeting.folder)/\(minutes.name.text).md`" : near)
    }

    // MARK: - Answers

    /// What came of what was asked.
    func answers(_ file: SourceFile, _ context: inout ReadingContext) -> [Answer] {
        let records = LogReader(scope: "", audiences: audiences).records(file, as: .answer, &context)
        var repeated = RepeatedRows()
        return context.rows(of: records) { record, context in
            guard let date = record.day(.date, &context), let ref = record.reference(.ref),
                let text = record.plain(.answer)
            else { return nil }
            repeated.check(record, on: date.value, &context)
            var answer = Answer(date: date, ref: ref, text: text, span: record.span)
            answer.toldBy = record.posts(.toldBy)
            answer.source = record.plain(.source)
            answer.audience = record.audience(audiences, &context)
            return answer
        }
    }
}

extension Record {
    /// A whole number with its place.
    fileprivate func writtenNumber(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Int>? {
        guard let source = text(key), let value = number(key, &context) else { return nil }
        return Written(value, source)
    }

    /// Several posts in a list read like several in a line.
    func posts(_ key: FieldKey) -> PlainText? { texts(key).first.map(PlainText.init) }
}
