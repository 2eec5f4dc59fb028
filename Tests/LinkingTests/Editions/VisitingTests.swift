import Diagnostics
import Markup
import Plan
import Testing

@testable import Linking

/// That no text of a content is passed over when it is asked which entries of the registers it uses.
struct VisitingTests {
    /// Keeps what it is shown.
    private struct Recorder: TextVisitor {
        var texts: Set<String> = []

        mutating func visit(words: String) { texts.insert(words) }
        mutating func visit(_ text: inout PlainText, _ place: TextPlace) { texts.insert(text.text) }
        mutating func visit(_ text: inout Prose, _ place: TextPlace) { texts.insert(text.source.text) }
        mutating func visit(_ reference: inout ReferenceText, _ use: ReferenceUse, _ place: TextPlace) {
            texts.insert(reference.text)
        }
        func apart() -> Recorder { Recorder() }
        mutating func join(_ other: Recorder) { texts.formUnion(other.texts) }
    }

    /// Properties whose texts are no words of an author: ids, days, names of audiences, words of a closed set; and those that
    /// are a part of a text that is shown, or are asked by their names.
    private static let notRead: Set<String> = [
        "AccessibilityStatement.prepared", "AccessibilityStatement.reviewed", "Action.plainWordsLookedAt",
        "Audience.only", "Check.date", "Difference.date", "Difference.evidence", "Heard.consentUntil", "Heard.date",
        "Heard.ofHowMany",
        "Heard.silenced", "Heard.toldOn", "Help.example",
        "HelpNumber.checkedOn",
        "ImprovementPlan.scope", "ImprovementPlan.state", "ImprovementPlan.ties", "Inspection.scope",
        "Inspection.statementDue",
        "Indicator.benchmarkFrequency", "Indicator.frequency", "IndicatorRow.basis", "IndicatorRow.counts",
        "IndicatorRow.polarity", "IndicatorRow.smallestBase",
        "LanguageLine.language", "LiveBlock.query", "LocalID.source", "LogEntry.date", "Move.paused",
        "Observation.basis", "Observation.dataAsAt", "Observation.period", "Observation.printed",
        "Observation.revisedOn", "Observation.status", "Part.place", "PartSum.source", "PhoneNumber.digits",
        "PrintedDirection.arrow",
        "PrintedDirection.colour",
        "Recommendation.plainWordsLookedAt", "Report.asOf", "Report.issued", "Report.kind",
        "Report.meeting", "Report.query", "Request.asked", "Scorecard.printedCount", "Scorecard.scope",
        "Scorecard.ties", "Scorecard.tolerance", "Section.plainWordsLookedAt", "Site.accepted",
        "Site.audiences", "Site.language", "Site.names", "SmallNumberRule.shownTo", "Status.id", "Step.due",
        "Test.date", "Translation.language",
        "Translation.months",
        "When.ongoing", "When.pointer", "When.recurring", "YoungLanguage.tag", "YoungPeopleSettings.lastLeaflet",
    ]

    @Test(arguments: ["York", "Wexmoor"])
    func `every text that people read is shown to a visitor`(council: String) throws {
        var content = try #require((council == "York" ? Councils.york : Councils.wexmoor).content)
        (content.posts, content.boards, content.glossary, content.preferredWords) = ([], [], [], [])
        content.offices = []
        (content.calendar, content.assets) = (WorkingCalendar(), [])
        (content.snapshots, content.papers) = ([], [])
        var recorder = Recorder()
        content.visitTexts(&recorder)
        var missed: [String] = []
        Self.read(content, of: "") { property, text in
            if !text.isEmpty, !recorder.texts.contains(text) { missed.append("\(property) = \(text)") }
        }
        #expect(Set(missed).sorted() == [])
    }

    /// Puts a mark on everything that it is shown.
    private struct Stamp: TextVisitor {
        static let mark = TextMark(0..<0, .post(-1))

        mutating func visit(_ text: inout PlainText, _ place: TextPlace) { text.marks = [Self.mark] }
        mutating func visit(_ text: inout Prose, _ place: TextPlace) { text.marks[0] = [Self.mark] }
        mutating func visit(_ reference: inout ReferenceText, _ use: ReferenceUse, _ place: TextPlace) {
            reference.target = Entity(
                id: EntityID(scope: "seen"), kind: .plan, title: PlainText(reference.source), address: .overview,
                span: reference.span)
        }
        func apart() -> Stamp { self }
        mutating func join(_ other: Stamp) {}
    }

    /// Texts that are told as they are written, whatever they name: words of a closed set, names that others use, and what
    /// `FilterResolver` finds.
    private static let notMarked: Set<String> = [
        "AcceptedFault.reason", "BlockQuery.inspections", "Board.also", "Clock.name", "Clock.start", "Column.title",
        "Document.kind",
        "Document.size", "FooterLink.text", "Implication.head", "IndicatorFilter.scorecards",
        "LanguageLine.text", "Limit.start", "Post.also", "Status.word",
        "Translation.checkedBy", "Version.name",
    ]

    /// A text that linking does not see has no links, no explained abbreviations and no place among what refers to a thing.
    @Test(arguments: ["York", "Wexmoor"])
    func `what a visitor makes of a text is what the content has afterwards`(council: String) throws {
        var content = try #require((council == "York" ? Councils.york : Councils.wexmoor).content)
        var stamp = Stamp()
        content.visitTexts(&stamp)
        content.preferredWords = []
        content.offices = []
        content.assets = []
        content.snapshots = []
        content.papers = []
        var missed: Set<String> = []
        Self.readTexts(content, of: "") { if !Self.notMarked.contains($0) { missed.insert($0) } }
        #expect(missed.sorted() == [])
    }

    /// Every text and reference in a value that bears no mark, by the property that holds it.
    private static func readTexts(_ value: Any, of property: String, _ found: (String) -> Void) {
        switch value {
        case let text as PlainText: if text.marks.isEmpty { found(property) }
        case let text as Prose:
            if text.marks.isEmpty { found(property) }
            for block in text.blocks { readTexts(block, of: property, found) }
        // What a filter asks for is found by `FilterResolver`.
        case is ActionFilter, is SourceText, is Span, is SourceFile, is Markup, is Entity: break
        case let reference as ReferenceText: if reference.target == nil { found(property) }
        default:
            let mirror = Mirror(reflecting: value)
            let isOwn = mirror.displayStyle == .struct && !"\(type(of: value))".hasPrefix("Written<")
            for child in mirror.children {
                readTexts(child.value, of: isOwn ? "\(type(of: value)).\(child.label ?? "")" : property, found)
            }
        }
    }

    /// Every text in a value, with the property that holds it.
    private static func read(_ value: Any, of property: String, _ found: (String, String) -> Void) {
        if notRead.contains(property) { return }
        switch value {
        case let text as SourceText: found(property, text.text)
        case let text as String: found(property, text)
        // What was made of a text that is shown: its nodes, what is wrong with a time.
        case is Span, is SourceFile, is Markup, is WhenProblem: break
        default:
            let mirror = Mirror(reflecting: value)
            let type = "\(type(of: value))"
            let isOwn =
                mirror.displayStyle == .struct && !["PlainText", "Prose"].contains(type) && !type.hasPrefix("Written<")
            for child in mirror.children {
                let name = isOwn || mirror.displayStyle == .enum ? "\(type).\(child.label ?? "")" : property
                read(child.value, of: name, found)
            }
        }
    }
}
