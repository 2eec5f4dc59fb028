import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("An accepted fault")
struct AcceptanceTests {
    private let kinds = [
        "missing-lead", "missing-deadline", "missing-measure", "stale-acceptance", "undefined-abbreviation",
    ]

    /// The kinds that remain and how many were accepted, for a plan whose action has no lead, date or measure.
    private func accept(
        _ fault: String, edition: String = "public", audience: String = "", adding files: [String: String] = [:]
    ) throws -> (remaining: [Diagnostic], accepted: Int) {
        let plan = SmallPlan(action: audience).with { $0.site = "accepted:\n  - { \(fault), reason: Known }" }
        let linked = try plan.link(edition, adding: files)
        let others = try ["draft", "board", "public"].map { try plan.link($0, adding: files).problems }
        return Acceptance.apply(
            linked.plan.content.site, to: linked.problems, elsewhere: others, kinds: kinds)
    }

    @Test(arguments: [
        "kind: missing-lead, entity: p:A1, field: lead", "kind: missing-lead, entity: p:A1",
        "kind: missing-lead, entity: [p:A1], field: Lead",
    ])
    func `is set aside`(fault: String) throws {
        let result = try accept(fault)
        #expect(result.accepted == 1)
        #expect(result.remaining.map(\.id).sorted() == ["missing-deadline", "missing-measure"])
    }

    @Test(arguments: [
        ("kind: missing-lead, entity: p:A9", "`p:A9` no longer has the fault `missing-lead`"),
        (
            "kind: missing-lead, entity: p:A1, field: due",
            "`p:A1` no longer has the fault `missing-lead` in its `due`"
        ),
    ])
    func `that no longer happens is told, at its place`(fault: String, message: String) throws {
        let result = try accept(fault)
        #expect(result.accepted == 0)
        let stale = result.remaining.filter { $0.id == "stale-acceptance" }
        #expect(stale.map(\.message) == [message])
        #expect(stale.first?.span.file.path == "Content/site.yaml")
        #expect(result.remaining.contains { $0.id == "missing-lead" })
    }

    @Test func `of several entities is told for the one that is right again`() throws {
        let result = try accept("kind: missing-lead, entity: [p:A1, p:A2]")
        #expect(result.accepted == 1)
        #expect(result.remaining.filter { $0.id == "stale-acceptance" }.map(\.span.text) == ["p:A2"])
    }

    @Test(arguments: ["entity: p", "entity: [p]", "entity: p, field: lead"])
    func `of a whole plan is set aside for all that have it`(fault: String) throws {
        let result = try accept("kind: missing-lead, \(fault)")
        #expect(result.accepted == 1)
        #expect(result.remaining.map(\.id).sorted() == ["missing-deadline", "missing-measure"])
    }

    @Test func `of a whole plan that nothing in it has is told`() throws {
        for fault in ["kind: missing-lead, entity: q", "kind: missing-lead, entity: p, field: due"] {
            let stale = try accept(fault).remaining.filter { $0.id == "stale-acceptance" }
            #expect(stale.map(\.span.file.path) == ["Content/site.yaml"])
        }
    }

    @Test func `of a whole plan is told of each that has it, and of no other`() throws {
        let plan = SmallPlan(action: "Due: 01/03/2024\n\n## A2 Another\n\n## A3 A third\n").with {
            $0.site = "accepted:\n  - { kind: missing-deadline, entity: p, reason: The plan prints none }"
        }
        let linked = try plan.link()
        let today = linked.plan.assess(on: Day("01/02/2024"), knowing: linked.problems)
        let improvement = try #require(linked.plan.plan("p"))
        #expect(today.keptFaults(of: improvement).flatMap(\.entities).map(\.full) == ["p:A2", "p:A3"])
        #expect(
            today.told(on: Day("01/06/2024")).keptFaults(of: [EntityID("p:A3")]).map(\.reason.text) == [
                "The plan prints none"
            ])
        #expect(today.keptFaults(of: [EntityID("p:A1")]).isEmpty)
    }

    @Test func `of no known kind is told, with what was probably meant`() throws {
        let stale = try accept("kind: mising-lead, entity: p:A1").remaining.filter { $0.id == "stale-acceptance" }
        #expect(stale.map(\.message) == ["`mising-lead` is not a kind of problem"])
        #expect(stale.map(\.help) == ["did you mean `missing-lead`?"])
        #expect(stale.map(\.span.text) == ["mising-lead"])
    }

    @Test func `of what the edition leaves out is not told`() throws {
        let fault = "kind: missing-lead, entity: p:A1"
        #expect(try accept(fault, audience: "Audience: board\n").remaining.map(\.id) == [])
        #expect(try accept(fault, edition: "board", audience: "Audience: board\n").accepted == 1)
    }

    @Test func `of a text that only some may read is not told in wider editions, and is while nobody reads it`() throws
    {
        let page = "---\npage: a\ntitle: A\n---\n\n```only\naudience: board\nThe QZX met.\n```\n"
        let fault = "kind: undefined-abbreviation, entity: QZX"
        for edition in ["public", "board"] {
            let result = try accept(fault, edition: edition, adding: ["pages/a.md": page])
            #expect(!result.remaining.contains { $0.id == "stale-acceptance" })
        }
        #expect(try accept(fault).remaining.contains { $0.id == "stale-acceptance" })
    }

    @Test func `that was found is looked for nowhere else`() throws {
        let linked = try SmallPlan(action: "").with {
            $0.site = "accepted:\n  - { kind: missing-lead, entity: p:A1, reason: Known }"
        }.link()
        var asked = 0
        let others = (0..<3).lazy.map { _ -> [Diagnostic] in
            asked += 1
            return []
        }
        _ = Acceptance.apply(linked.plan.content.site, to: linked.problems, elsewhere: others, kinds: kinds)
        #expect(asked == 0)
    }

    @Test func `of York is still there, on the day of its report`() throws {
        let york = try Councils.link(Councils.york, "public")
        let site = york.plan.content.site
        let all =
            york.problems
            + DayChecks.check(york.plan, york.plan.assess(on: Day("12/12/2022")), today: Day("01/12/2026"))
        let result = Acceptance.apply(site, to: all, elsewhere: [], kinds: site.accepted.map(\.kind.text))
        #expect(result.remaining.filter { $0.id == "stale-acceptance" }.map(\.message) == [])
        #expect(result.remaining.filter { $0.severity == .error }.map(\.message) == [])
        #expect(result.accepted >= site.accepted.count)
    }
}
