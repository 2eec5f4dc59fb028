import Foundation
import Testing

/// That no page decides what the plan's rules decide: `Assessing` works it out, and pages write what they are handed.
struct OneHomeTests {
    /// What code looks like that decides something of the plan again.
    struct Sign: Sendable {
        let name: String
        /// A regular expression.
        let pattern: String
        /// What would be written so, to show that it is found.
        let sample: String
    }

    private static let day =
        #"(?:lastDay|firstDay|\.day|[dD]ay\.value|date\.value|until\.value|from\.value|vacant\.value|meeting\??\.value)\b\)?"#

    static let signs = [
        Sign(
            name: "compares days", pattern: day + #"(?:\s*\?\?\s*[.\w]+)?\)?\s*(?:<|<=|>|>=|==|!=)\s"#,
            sample: "if entry.state.lastDay ?? .latest < day {"),
        Sign(
            name: "compares days", pattern: #"\s(?:<|<=|>|>=|==|!=)\s+[\w.$?!]*"# + day,
            sample: "rows.filter { today >= $0.date.value }"),
        Sign(
            name: "looks for the first or last day", pattern: day + #"\)?\.(?:max|min)\(\)"#,
            sample: "rows.map(\\.date.value).max()"),
        Sign(name: "sorts by days", pattern: #"\?\? \.(?:earliest|latest)\b"#, sample: "$0.meeting ?? .earliest"),
        Sign(
            name: "counts days",
            pattern: #"\.adding\((?:days|months|workingDays):|WorkingCalendar|content\.calendar|[wW]orkingReason\("#,
            sample: "context.plan.content.calendar.nonWorkingReason(day)"),
        Sign(
            name: "reads a log",
            pattern:
                #"\b\w*[lL]og(?:\[[^\]]*\])?\??\.(?:last|first|filter|contains|reversed|max|min)\b|\.last(?:Statement|Move)\b"#,
            sample: "linked.log.last { $0.status != nil }"),
        Sign(
            name: "asks who agreed", pattern: #"agreedBy\s*==\s*nil"#,
            sample: "row.agreedBy == nil ? labels.asked : labels.agreed"),
        Sign(
            name: "asks what a status means", pattern: #"\.meaning\s*(?:==|!=)\s*\."#,
            sample: "statuses.first { $0.meaning == .complete }"),
        Sign(
            name: "asks whether a plan is in force",
            pattern: #"isInForce\(on:|hasEnded\(by:|\.state\.value\s*(?:==|!=)"#,
            sample: "plans.filter { $0.isInForce(on: day) }"),
        Sign(
            name: "chooses by how actions stand",
            pattern:
                #"\.(?:filter|count|contains|allSatisfy|sorted|min|max|first|last|reduce)\b(?:\(|\s*\{).*(?:\.state\b|\.life\b|isOpen|isPast|isComplete|isThere\b(?!\()|quietDays|daysPast|pastSteps|longestPast|standing\b)"#,
            sample: "actions.filter(\\.state.isPast)"),
        Sign(
            name: "asks who has the work", pattern: #"posts\.(?:holder|successor)\("#,
            sample: "context.plan.posts.holder(of: post, on: day)"),
        Sign(
            name: "asks what is missing",
            pattern: #"current\.isEmpty.*takenUpBy|takenUpBy.*current\.isEmpty|\.isTagged\)"#,
            sample: "if thread.current.isEmpty, !linked.takenUpBy.isEmpty {"),
        Sign(
            name: "compares names", pattern: #"Vocabulary\.fold"#,
            sample: "Vocabulary.fold(a) == Vocabulary.fold(b)"),
    ]

    /// Where something of the kind is layout, and why.
    static let layout: [(file: String, sign: String, reason: String)] = [
        ("WhenText.swift", "compares names", "a date that was written as the page writes it is not told twice"),
        ("ReportOutline.swift", "compares names", "the order of a paper's parts by their headings is decided here"),
        ("ReportsPage.swift", "sorts by days", "papers stand in a list, the latest first"),
        ("MeasuresBlock.swift", "asks what is missing", "measures with the tag stand first"),
    ]

    private static func isLayout(_ line: TemplateSources.Line, _ sign: Sign) -> Bool {
        layout.contains { $0.file == line.file && $0.sign == sign.name }
    }

    private static func finds(_ sign: Sign, in code: String) throws -> Bool {
        try Regex(sign.pattern).wordBoundaryKind(.simple).firstMatch(in: code) != nil
    }

    @Test(arguments: signs.indices) func `no page decides what is decided in one place`(index: Int) throws {
        let sign = Self.signs[index]
        for line in try TemplateSources.numbered() where try Self.finds(sign, in: line.code) {
            guard !Self.isLayout(line, sign) else { continue }
            let code = line.code.trimmingCharacters(in: .whitespaces)
            Issue.record(
                "Templates/\(line.path):\(line.number) \(sign.name), which Assessing does: \(code)",
                sourceLocation: SourceLocation(
                    fileID: "Templates/\(line.file)",
                    filePath: TemplateSources.folder.appending(path: line.path).path, line: line.number, column: 1))
        }
    }

    @Test(arguments: signs.indices) func `each sign finds what it is there to find`(index: Int) throws {
        #expect(try Self.finds(Self.signs[index], in: Self.signs[index].sample))
    }

    @Test(arguments: layout.indices) func `what is taken for layout is still there`(index: Int) throws {
        let entry = Self.layout[index]
        let signs = Self.signs.filter { $0.name == entry.sign }
        let lines = try TemplateSources.numbered().filter { $0.file == entry.file }
        #expect(try lines.contains { line in try signs.contains { try Self.finds($0, in: line.code) } })
    }
}
