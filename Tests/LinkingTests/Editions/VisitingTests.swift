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

        mutating func visit(_ text: String) { texts.insert(text) }
        mutating func visit(_ field: SourceText, naming kind: Registers.Kind) { texts.insert(field.text) }
        func apart() -> Recorder { Recorder() }
        mutating func join(_ other: Recorder) { texts.formUnion(other.texts) }
    }

    /// Properties whose texts are no words of an author: ids, days, names of audiences, words of a closed set; and those that
    /// are a part of a text that is shown, or are asked by their names.
    private static let notRead: Set<String> = [
        "AccessibilityStatement.prepared", "AccessibilityStatement.reviewed", "Account.recommendation",
        "Action.answers", "Action.continues", "Action.plainWordsLookedAt", "Audience.only", "BlockContainer.prose",
        "Check.date", "Difference.date", "Difference.evidence", "Difference.ref", "Heard.date", "Heard.refs",
        "Heard.toldOn", "ImprovementPlan.answers", "ImprovementPlan.scope", "ImprovementPlan.state", "Inspection.scope",
        "Inspection.statementDue", "LanguageLine.language", "LiveBlock.query", "LocalID.source", "LogEntry.date",
        "LogEntry.ref", "Move.carried", "Move.merged", "Move.paused", "Move.split", "Part.place",
        "Recommendation.plainWordsLookedAt", "Recommendation.takenUpBy", "Report.asOf", "Report.issued",
        "Report.kind", "Report.meeting", "Report.query", "Report.recommendation",
        "Request.answers", "Request.asked", "Section.answers", "Section.plainWordsLookedAt", "Site.accepted",
        "Site.audiences", "Site.language", "Site.names", "SourceDocument.inspection", "Status.id", "Step.due",
        "Step.undated",
        "Test.date", "Translation.months", "When.ongoing", "When.pointer", "When.recurring", "YoungLanguage.tag",
    ]

    @Test(arguments: ["York", "Wexmoor"])
    func `every text that people read is shown to a visitor`(council: String) throws {
        var content = try #require((council == "York" ? Councils.york : Councils.wexmoor).content)
        (content.posts, content.boards, content.glossary, content.preferredWords) = ([], [], [], [])
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
