import Diagnostics
import Plan
import Testing

@testable import Reading

/// Headings that group actions, and those that are nearly such.
@Suite struct GroupTests {
    private static let action = "\nLead: A\nDue: 31/12/2023\n\n"

    private func read(_ text: String) -> Reading { Sources.section(text).read() }

    @Test func `one groups the actions up to the next`() {
        let reading = read(
            "## P1.1 One\(Self.action)# G1 First (OA1)\nAnswers: OA2\n\n## P1.2 Two\(Self.action)# G2 Second\n\n"
                + "## P1.3 Three\(Self.action)")
        #expect(reading.told == [])
        #expect(reading.actions.map { $0.group?.text } == [nil, "G1", "G2"])
        #expect(reading.section?.groups.first?.answers.map(\.text) == ["OA2"])
    }

    @Test func `one without an id is told with what to write, and groups what stands below it`() throws {
        let reading = read(
            "# 3.1 Training\nLead: A\n\n## P1.1 One\(Self.action)# Stations\nDue: 2025\n\n## P1.2 Two\(Self.action)")
        #expect(reading.problems.map(\.id) == ["almost-an-entry", "almost-an-entry"])
        #expect(reading.problems.first?.help.contains("`# G1`") == true)
        #expect(reading.problems.first?.help.contains("Printed as: 3.1") == true)
        #expect(reading.actions.map { $0.group?.text } == ["G1", "G2"])
        #expect(reading.section?.groups.map(\.title.text) == ["Training", "Stations"])
    }

    @Test func `one with a number and no field is told where an action follows it`() {
        #expect(read("# 3.1 Training\n\n## P1.1 One\(Self.action)").problems.map(\.id) == ["almost-an-entry"])
    }

    @Test func `one without a title is told`() {
        let reading = read("# G1\nLead: A\n\n## P1.1 One\(Self.action)")
        #expect(reading.told == ["missing-field 5:3 `G1` has no title"])
        #expect(reading.actions.first?.group?.text == "G1")
    }

    @Test(arguments: ["### G1 First\nLead: A\n\n## P1.1 One", "#G1 First\nLead: A\n\n## P1.1 One"])
    func `one with another sign is told, and groups what stands below it`(text: String) {
        let reading = read(text + Self.action)
        #expect(reading.problems.map(\.id) == ["almost-an-entry"])
        #expect(reading.problems.first?.help.contains("`# G1`") == true)
        #expect(reading.actions.map { $0.group?.text } == ["G1"] && reading.section?.groups.first?.lead?.text == "A")
    }

    @Test func `one has none of the plan's own columns`() {
        let plan = "columns:\n  - {key: a, title: Partner, kind: text}\n"
        let reading = Sources.section("# G1 First\nPartner: B\n\n## P1.1 One\(Self.action)", plan: plan).read()
        #expect(reading.problems.map(\.id) == ["unknown-field"])
    }

    @Test func `an id of an action says how it would be a group`() throws {
        let reading = read("## P1.1 One\(Self.action)# P1.2 Two\(Self.action)## P1.3 Three\(Self.action)")
        let told = try #require(reading.problems.first { $0.id == "almost-an-entry" })
        #expect(told.help.contains("`## P1.2`") && told.help.contains("`# G1`"))
    }

    @Test func `one without an action behind it is told`() {
        #expect(read("## P1.1 One\(Self.action)# G1 First\nLead: A\n").problems.map(\.id) == ["group-like-action"])
    }

    @Test func `a heading of the author's own is left alone`() {
        let reading = read("# What we found\n\nMuch.\n\n## P1.1 One\(Self.action)")
        #expect(reading.section?.groups.isEmpty == true)
        #expect(!reading.problems.map(\.id).contains("almost-an-entry"))
    }
}
