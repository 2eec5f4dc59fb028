import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("An edition")
struct SelectionTests {
    private let site = SmallSite().inspection("one", "R1").plan("p", "answers: [one]")

    private func actions(_ site: SmallSite, _ edition: String) throws -> [String] {
        try site.link(edition).plan.actions.map(\.id.local)
    }

    @Test(arguments: [
        ("draft", ["A1", "A2", "A3", "A4", "A5"]), ("board", ["A1", "A2", "A3", "A4"]),
        ("intranet", ["A1", "A2", "A3"]), ("public", ["A1", "A2"]),
    ])
    func `shows what is meant for its audience or a wider one`(edition: String, expected: [String]) throws {
        let entries = ["", "Audience: public", "Audience: intranet", "Audience: board", "Audience: draft"]
        let section = entries.enumerated().map { "## A\($0 + 1) Action\n\($1)\n" }.joined(separator: "\n")
        #expect(try actions(site.section("S1", section), edition) == expected)
    }

    @Test(arguments: ["draft", "board", "intranet", "public"])
    func `shows nowhere what is meant for nobody it knows`(edition: String) throws {
        let linked = try site.section("S1", "## A1 Action\nAudience: boord\n").link(edition)
        #expect(linked.plan.actions.isEmpty)
        #expect(linked.problems.contains { $0.message.contains("boord") && $0.severity == .error })
    }

    @Test func `is unknown unless the site names it; the widest shows least`() {
        let audiences = ["board", "intranet", "public"]
        #expect(Edition("public", audiences: audiences) != nil)
        #expect(Edition("draft", audiences: audiences) != nil)
        #expect(Edition("Public", audiences: audiences) == nil)
        #expect(Edition("", audiences: audiences) == nil)
        #expect(Edition.widest(of: audiences)?.name == "public")
        #expect(Edition.widest(of: [])?.name == "draft")
    }

    @Test func `shows a draft only to those who draft`() throws {
        let draft = site.plan("next", state: "draft").section("N1", of: "next", "## N1.1 Later\n")
        #expect(try draft.link("draft").plan.content.plans.map(\.scope.text) == ["next", "p"])
        let board = try draft.link("board")
        #expect(board.plan.content.plans.map(\.scope.text) == ["p"])
        #expect(Set(board.selection.withheld.map(\.full)) == ["next", "next:N1", "next:N1.1"])
    }

    @Test func `leaves out all of what is within, under each of its ids`() throws {
        let linked = try site.section(
            "S1", front: "audience: board\nformerly: S0",
            """
            ## A1 Action
            Formerly: A0

            ### How
            - A1a Step
              - A1b Within a step

            ### How we will know
            - A1c Measure
              - A1d Within a measure
            """
        ).link()
        let ids = ["S1", "S0", "A1", "A0", "A1a", "A1b", "A1c", "A1d"].map { "p:\($0)" }
        #expect(linked.selection.withheld.map(\.full).sorted() == ids.sorted())
        for id in ids { #expect(linked.plan.entities[EntityID(id)] == nil, "\(id)") }
    }

    @Test func `leaves out inspections, recommendations, pages, rows and what is said about them`() throws {
        let linked = try site.inspection("two", "X1", front: "audience: board")
            .file(
                "inspections/one.md",
                "---\ninspection: one\ntitle: One\n---\n\n## R1 First\nAudience: board\nFormerly: R0\n\n## R2 Second\n"
            )
            .plan(
                "p", "answers: [one]",
                body: "\n## R1 So far\n\n### Done so far\n- One\n\n## R2 So far\n\n### Done so far\n- Two\n"
            )
            .section("S1", "## A1 Action\n\n## A2 Other\nAudience: board\n")
            .progress("01/02/2024,A1,,Shown,,,,", "01/02/2024,A1,,Hidden,,,,board", "01/02/2024,A2,,Hidden too,,,,")
            .file(
                "plans/p/difference.csv",
                "date,ref,what changed,audience\n01/02/2024,A1,Seen,\n01/02/2024,A1,Unseen,board\n01/02/2024,p:A2,Unseen,\n"
            )
            .file("pages/rules.md", "---\npage: rules\ntitle: Rules\naudience: intranet\n---\n\nHidden\n").link()
        let content = linked.plan.content
        #expect(content.inspections.map(\.scope.text) == ["one"])
        #expect(linked.plan.recommendations.map(\.id.full) == ["one:R2"])
        #expect(content.plans[0].accounts.map(\.recommendation.text) == ["R2"])
        #expect(content.plans[0].log.compactMap(\.text?.source.text) == ["Shown"])
        #expect(content.plans[0].differences.map(\.change.source.text) == ["Seen"])
        #expect(content.pages.isEmpty)
        let withheld = ["one:R0", "one:R1", "p:A2", "rules", "two", "two:X1"]
        #expect(linked.selection.withheld.map(\.full).sorted() == withheld)
        #expect(!Texts.of(content.plans).contains { $0.contains("idden") || $0.contains("nseen") })
    }

    @Test(arguments: [
        "## A1 After B1\n", "## A1 First\nContinues: B1\n", "## A1 First\n\n### How\n- As in p:B1\n",
        "## A1 First\n\n### Context\n[that](ref:B1)\n", "## A1 First\nAnswers: X1\n", "## A1 First (B1)\n",
    ])
    func `reports a reference to what it leaves out, wherever it is written`(entry: String) throws {
        let linked = try site.inspection("two", "X1", front: "audience: board")
            .section("S1", entry + "\n## B1 Other\nAudience: board\n").link()
        #expect(linked.problems(.withheldReference).count == 1)
        #expect(linked.problems(.withheldReference).first?.subject?.entity == "p:A1")
        let wider = try site.inspection("two", "X1").section("S1", entry + "\n## B1 Other\n").link()
        #expect(wider.problems(.withheldReference).isEmpty)
    }

    @Test func `reports it in a row, a table, a column and a plan's state too`() throws {
        let linked = try site.inspection("two", "X1", front: "audience: board")
            .plan(
                "p", "answers: [one, two]\nended: 01/01/2024\ncolumns:\n  - { key: where, title: Where, kind: text }",
                state: "superseded by next"
            )
            .plan("next", state: "draft")
            .section("S1", "## A1 First\nWhere: In B1\n\n## B1 Other\nAudience: board\n")
            .progress("01/02/2024,A1,merged into B1,One,,As B1,The board of B1,")
            .file("pages/a.md", "---\npage: a\ntitle: A\n---\n\n```table\ncaption: B1\n| a |\n| B1 |\n```\n").link()
        let places = linked.problems(.withheldReference).map {
            "\($0.span.file.path.split(separator: "/").last ?? "") \($0.span.text)"
        }
        #expect(
            places == [
                "a.md B1", "a.md B1", "plan.md next", "plan.md two", "progress.csv B1", "progress.csv B1",
                "progress.csv B1", "s1.md B1",
            ])
    }

    @Test(arguments: ["", " ", "  ", "   ", "\n\n  "], ["", "Seen\n\n"])
    func `leaves out a block whatever its indentation, and wherever in its text it stands`(
        indentation: String, before: String
    ) throws {
        let block = "\(before)\(indentation)```only \t\naudience: board\nUnseen\n   ```\n"
        for text in [block, block + "\nSeen too\n"] {
            let linked = try site.file("pages/a.md", "---\npage: a\ntitle: A\n---\n" + text).link()
            let shown = linked.plan.content.pages[0].prose.map(\.source.text).joined()
            #expect(!shown.contains("nseen") && !shown.contains("`"))
            #expect(shown.contains("Seen too") == text.contains("Seen too"))
            #expect(shown.isEmpty == !text.contains("Seen"))
        }
    }
}
