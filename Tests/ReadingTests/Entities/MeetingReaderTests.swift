import Diagnostics
import Plan
import Testing

@testable import Reading

/// Meetings, their minutes and what they ask for, as they are written.
struct MeetingReaderTests {
    private static func minutes(_ resolved: String) -> Sources {
        Sources([
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 12/09/2024\n---\n",
            "minutes/2024-09-12-scrutiny.md":
                "---\nminutes: 2024-09-12-scrutiny\n---\n## Minute7 Carers\n\n### Resolved\n- \(resolved)\n",
        ])
    }

    private static func resolution(_ text: String) throws -> Resolution {
        let content = try #require(minutes(text).read().content)
        return try #require(content.meetings.first?.minutes?.entries.first?.resolutions.first)
    }

    @Test func `what a resolution asks stands behind it, and is taken out of its text`() throws {
        let asked = try Self.resolution("To count it. (asks: Head of Fostering, Adoption and Kinship, by 30/09/2024)")
        #expect(asked.text.source.text == "To count it.")
        #expect(asked.ask?.kind == .asks)
        #expect(asked.ask?.whom?.text == "Head of Fostering, Adoption and Kinship")
        #expect(asked.ask?.by?.value == Day(year: 2024, month: 9, day: 30))
        let recommended = try Self.resolution("To do it (recommends to: Cabinet, received 20/09/2024)")
        #expect(recommended.ask?.kind == .recommends)
        #expect(recommended.ask?.received?.value == Day(year: 2024, month: 9, day: 20))
        let nobody = try Self.resolution("To do it (asks: not stated)")
        #expect(nobody.ask != nil && nobody.ask?.whom == nil)
        #expect(try Self.resolution("To note it (OA1)").ask == nil)
    }

    @Test(
        arguments: [
            ("To do it (asks: Head of Homes) soon", "what a resolution asks stands at its end, in brackets"),
            ("To do it (asks: )", "nothing says of whom this is asked"),
            ("To do it (asks: Head of Homes, by soon)", "`soon` is not understood as a date"),
        ])
    func `an ask that cannot be understood is told`(text: String, message: String) {
        #expect(Self.minutes(text).read().told.contains { $0.contains(message) }, "\(Self.minutes(text).read().told)")
    }

    @Test func `the name of a meeting begins with its day`() {
        let told = Sources([
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 13/09/2024\n---\n"
        ]).read().told
        #expect(told.contains { $0.contains("the meeting is on 13/09/2024") })
    }

    @Test func `minutes belong to a meeting, and say which is near`() {
        let told = Sources([
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 12/09/2024\n---\n",
            "minutes/2024-09-13-scrutiny.md": "---\nminutes: 2024-09-13-scrutiny\n---\n",
        ]).read().told
        #expect(told.contains { $0.contains("no meeting is called `2024-09-13-scrutiny`") })
    }

    @Test func `exempt and confidential are two things, and only of the first the public interest is weighed`() throws {
        func item(_ fields: String) -> (Content?, [String]) {
            let read = Sources([
                "meetings/2024-09-12-cabinet.md":
                    "---\nmeeting: 2024-09-12-cabinet\nboard: Cabinet\ndate: 12/09/2024\n---\n## Item1 A house\n\(fields)\n"
            ]).read()
            return (read.content, read.told)
        }
        #expect(item("Confidential: a court forbids it\nPublic interest: the price").1.count == 1)
        #expect(item("Confidential: a court forbids it\nExempt: 3\nPublic interest: the price").1.count == 1)
        #expect(item("Exempt: 3\nPublic interest: the price").1 == [])
        let confidential = try #require(item("Confidential: a court forbids it").0?.meetings.first?.items.first)
        guard case .confidential(let reason) = confidential.restriction else { return #expect(Bool(false)) }
        #expect(reason.text == "a court forbids it")
    }

    @Test(
        arguments: [
            ("Exempt:", "nothing says by which paragraph this is exempt"),
            ("Exempt:\nPublic interest: the price", "nothing says by which paragraph this is exempt"),
            ("Confidential:", "nothing says what forbids to disclose this"),
            ("Confidential: yes", "`yes` does not say what forbids to disclose it"),
            ("Confidential: TBC", "`TBC` does not say what forbids to disclose it"),
            ("Exempt: 9", "`9` is no number of a paragraph of Schedule 12A"),
            ("Exempt: paragraph 3", "`paragraph 3` is no number of a paragraph of Schedule 12A"),
        ])
    func `a line that keeps back says what it must, or nothing is built`(line: String, told: String) {
        let read = Sources([
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 12/09/2024\n---\n## Item1 One\n\(line)\n"
        ]).read()
        #expect(read.told.count == 1)
        #expect(read.told.first?.contains(told) ?? false)
    }

    @Test(arguments: ["3", "1 and 3", "1, 3", "14"])
    func `paragraphs of Schedule 12A are known by their numbers`(number: String) {
        let read = Sources([
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 12/09/2024\n---\n## Item1 One\nExempt: \(number)\n"
        ]).read()
        #expect(read.told == [])
    }

    private static let kept = "documents/price.md"
    private static let all = "---\ndocument: price\ntitle: A price\n---\nIt is high.\n"
    private static let few = "---\ndocument: price\ntitle: A price\naudience: board\n---\nIt is high.\n"

    @Test(
        arguments: [
            ("Paper: price", all, true), ("Paper: documents/price", all, true), ("Paper: price", few, false),
            ("Paper: plan\nAnnexes: price", few, false), ("Paper: plan\nAnnexes: price", all, true),
            ("Paper: none-such", all, false),
        ])
    func `what is kept from the public has a paper that is, or an annex`(named: String, price: String, isTold: Bool) {
        let read = Sources([
            Self.kept: price, "documents/plan.md": "---\ndocument: plan\ntitle: A plan\n---\nOf a house.\n",
            "meetings/2024-09-12-scrutiny.md":
                "---\nmeeting: 2024-09-12-scrutiny\nboard: Scrutiny\ndate: 12/09/2024\n---\n## Item1 One\n\(named)\nExempt: 3\n",
        ]).read()
        #expect(read.told.contains { $0.contains("this item is kept from the public, and") } == isTold)
    }

    @Test func `a rule that counts says which days count, and from when`() {
        let told = Sources([
            "calendar.yaml":
                "access rules:\n  - {duty: call-in, bodies: [executive], days: 5, source: The constitution, in force from: 01/05/2023}\n"
        ]).read().told
        #expect(told.contains { $0.contains("nothing says which days count here, or from when") })
    }
}
