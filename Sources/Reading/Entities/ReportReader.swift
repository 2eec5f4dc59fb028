import Diagnostics
import Plan

/// Reads `reports/NAME.md`.
struct ReportReader {
    let audiences: [String]
    /// Finds a CSV file beside the document.
    let files: @Sendable (String) -> SourceFile?

    /// The paper, or nil when its front matter cannot be read.
    func read(_ file: SourceFile, name: String, _ context: inout ReadingContext) -> Report? {
        guard let document = DocumentReader(definition: .report, scope: name, files: files).read(file, &context),
            let source = document.front.name(.report, sameAs: name, &context),
            let title = document.front.plain(.title)
        else { return nil }
        let front = document.front.about(name)
        let kind = front.choice(.kind, of: Report.Kind.self, &context)
        // What else is wrong with the paper is told also when its kind is not known.
        var report = Report(name: source, title: title, kind: kind ?? Written(.committee, source))
        readMeeting(front, into: &report, &context)
        readMatter(front, into: &report, &context)
        report.query = LiveBlocks.query(.actions, front, at: source.span, &context)
        report.issued = front.record(.issued, &context).flatMap { issue($0.about(name), &context) }
        report.audience = front.audience(audiences, &context)
        report.prose = document.root.prose
        report.requests = document.entries.map { request($0, &context) }
        return kind == nil ? nil : report
    }

    private func readMeeting(_ front: Record, into report: inout Report, _ context: inout ReadingContext) {
        report.board = front.plain(.board)
        report.meeting = front.day(.meeting, &context)
        report.asOf = front.day(.asOf, &context)
        report.isDated = front.text(.meeting) != nil || front.text(.asOf) != nil
        report.author = front.posts(.author)
        report.chiefOfficer = front.posts(.chiefOfficer)
        report.clearedBy = front.posts(.clearedBy)
        report.portfolio = front.plain(.portfolio)
        report.wards = front.plain(.wards)
        report.letter = front.plain(.letter)
        report.showsOutcomes = front.choice(.outcomes, of: Report.Choice.self, &context)?.value == .yes
        report.showsMeasures = front.choice(.measures, of: Report.Choice.self, &context)?.value == .yes
    }

    private func readMatter(_ front: Record, into report: inout Report, _ context: inout ReadingContext) {
        report.recommendations = front.records(.recommendations, &context).compactMap { record in
            markdown(.text, record, &context).map {
                Report.Recommendation(text: $0, reason: markdown(.reason, record, &context))
            }
        }
        report.implications = front.records(.implications, &context).compactMap { record in
            guard let head = record.plain(.head), let text = record.text(.text) else { return nil }
            let isNone = Vocabulary.fold(text.text) == ReportReader.none
            return Report.Implication(head: head, text: isNone ? nil : markdown(.text, record, &context))
        }
        report.consultation = markdown(.consultation, front, &context)
        report.options = markdown(.options, front, &context)
        report.councilPlan = markdown(.councilPlan, front, &context)
        report.annexes = front.texts(.annexes)
        report.backgroundPapers = front.texts(.backgroundPapers).map(PlainText.init)
        report.contacts = front.texts(.contacts).map(PlainText.init)
    }

    /// The word by which an author says that there is nothing to say under a head.
    private static let none = "none"

    private func markdown(_ key: FieldKey, _ record: Record, _ context: inout ReadingContext) -> Prose? {
        guard let source = record.text(key), SizeLimit.allows(source, &context) else { return nil }
        let prose = Prose(parsing: source)
        MarkdownLint.check(source, prose.markup, isDocument: false, of: .paper, subject: record.subject, &context)
        return prose
    }

    private func issue(_ record: Record, _ context: inout ReadingContext) -> Report.Issue? {
        guard let on = record.text(.on), let written = record.text(.version) else { return nil }
        let isUndated = Vocabulary.fold(on.text) == Report.Issue.undated
        let date = isUndated ? nil : record.day(.on, &context)
        guard isUndated || date != nil, let version = record.number(.version, &context) else { return nil }
        return Report.Issue(date: date, version: version, why: record.plain(.why), span: (date?.source ?? written).span)
    }

    private func request(_ entry: Document.Entry, _ context: inout ReadingContext) -> Report.Request {
        Report.Request(
            id: entry.id, title: entry.title, asked: entry.fields.day(.asked, &context),
            answers: entry.fields.references(.answers), prose: entry.body.prose)
    }
}
