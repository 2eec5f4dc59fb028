import Assessing
import Foundation
import Graph
import Plan
import Templates
import Testing

/// What the first screen answers, and in which order.
struct FirstScreenTests {
    /// What stands between two headings of the first screen of Wexmoor's board.
    private func part(_ from: String, _ to: String, of site: TestSite = .wexmoorBoard) throws -> String {
        let page = site.page(.overview)
        let start = try #require(page.range(of: ">\(from)"))
        let rest = page[start.upperBound...]
        return String(rest[..<(try #require(rest.range(of: ">\(to)"))).lowerBound])
    }

    @Test func `what is only at risk stands apart from what slipped`() throws {
        let slipped = try part("What slipped", "What may slip")
        let maySlip = try part("What may slip", "What changed")
        #expect(slipped.contains("s2-2.html") && slipped.contains("s1-4.html"))
        #expect(!slipped.contains("At risk") && !slipped.contains("s3-2.html"))
        #expect(maySlip.contains("s3-2.html") && maySlip.contains("sections/better-together/s3.html"))
        #expect(!maySlip.contains("Overdue"))
    }

    @Test func `a later date stands under the board and the day on which it is decided`() throws {
        let decide = try part("What to decide", "What difference it made")
        let board = try #require(decide.range(of: "Improvement Board"))
        let question = try #require(decide.range(of: "Move from 28 February 2025 to 30 June 2025?"))
        #expect(board.lowerBound < question.lowerBound && decide.contains("10 June 2025"))
        #expect(!decide.contains("In no report to a board yet"))
    }

    @Test func `a later date of which no report speaks says so`() throws {
        let site = try TestSite.written([
            "posts.yaml": "posts:\n  - name: Head of One\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nLead: Head of One\nDue: 31/12/2030\n",
            "plans/p/progress.csv":
                "date,ref,status,text,new due,why\n01/02/2022,S1.1,,Slower,31/12/2031,It takes longer\n",
        ])
        let page = site.page(.overview)
        #expect(page.contains("In no report to a board yet:"))
        #expect(page.contains("Move from 31 December 2030 to 31 December 2031?"))
    }

    @Test func `what changed last is told with the day since when, and that nothing came after`() throws {
        let changed = try part("What changed since the meeting of 23 January 2025", "What to decide")
        #expect(changed.contains("Later dates asked for: 2"))
        let after = try #require(changed.range(of: "No change recorded since 11 March 2025."))
        #expect(changed[..<after.lowerBound].contains("Added: 1"))
    }

    @Test func `the ids of each plan and of recommendations are told with its version`() {
        let page = TestSite.wexmoorBoard.page(.overview)
        #expect(page.contains("Better Together: version 2.1</a> (S1.1–S4.6)"))
        #expect(page.contains("Listening after missing: version 1.0</a> (L1.1–L1.3) · OA1–OA4: recommendations"))
        #expect(TestSite.york.page(.overview).contains(" · OA1–OA7: recommendations"))
    }

    @Test func `that something changed says since what, which leads say so, and of what there is more`() throws {
        #expect(TestSite.york.page(.overview).contains("What changed since the meeting of 28 July 2022"))
        let page = TestSite.wexmoorBoard.page(.overview)
        #expect(page.contains(#"Their <a href="leads/index.html">leads’</a> own word; nobody else checked."#))
        #expect(page.contains(">and 1 more action<"))
        #expect(
            page.contains(
                "<strong>Status changed: 10</strong>, to On track: 5, At risk: 2, Late: 2 and Awaiting sign-off: 1<"))
    }

    @Test func `where no meeting is listed, changes are told by month, and nothing calls a day a meeting`() throws {
        var files = [
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/09/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2022\n",
            "plans/p/progress.csv": "date,ref,status,text\n10/11/2022,S1.1,,Begun\n",
        ]
        let byMonth = try TestSite.written(files)
        let page = byMonth.page(.overview)
        #expect(page.contains("What changed since 30 November 2022"))
        #expect(page.contains("All changes, month by month"))
        #expect(byMonth.page(.changes).contains("What changed month by month, the newest first."))
        files["boards.yaml"] = "- board: The Board\n  meetings: [01/11/2022]\n"
        let met = try TestSite.written(files).page(.overview)
        #expect(met.contains("What changed since the meeting of 1 November 2022"))
    }

    @Test func `where little was reported the headline says that before how anything stands`() throws {
        let heading = try #require(TestSite.york.page(.overview).firstMatch(of: #/<h1[^>]*>([^<]*)</#)).1
        #expect(heading.hasPrefix("Of 52 open actions, nothing was reported on 48 in the last 90 days; in all, "))
        let site = try TestSite.written([
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2030\n",
        ])
        #expect(
            site.page(.overview).contains(
                "Of 1 open action, nothing was reported on any in the last 90 days; in all, none is said to be overdue")
        )
        let wexmoor = try #require(TestSite.wexmoorBoard.page(.overview).firstMatch(of: #/<h1[^>]*>([^<]*)</#)).1
        #expect(!wexmoor.contains("reported"))
    }

    @Test func `a date that passes before the board sits that decides on it is told with the question`() throws {
        let decide = try part("What to decide", "What difference it made")
        let house = try #require(decide.range(of: "s3-2.html"))
        let told = try #require(decide.range(of: "Its date passes before the board sits."))
        #expect(house.lowerBound < told.lowerBound)
        // The date of the other passed long ago, which is told among what slipped.
        #expect(decide.components(separatedBy: "passes before").count == 2)
    }

    @Test func `what changed is told by titles, and what is to decide beside it not again`() throws {
        let changed = try part("What changed since the meeting of 23 January 2025", "What to decide")
        #expect(changed.contains("s4-6.html") && changed.contains("A young person’s page"))
        #expect(!changed.contains("s3-2.html"))
        let slipped = try part("What slipped", "What changed")
        #expect(!slipped.contains("An officer for every morning can only be found from May"))
    }

    @Test func `where nobody gave a reason stands what was last said, of the step that is late`() throws {
        let slipped = try part("What slipped", "What may slip")
        #expect(slipped.contains("Last said: A quarter of the plans still wait for their second look."))
        #expect(slipped.contains("Last said: Plans of six in ten children in care have moved."))
        #expect(!slipped.contains("Half of all new plans are on one page."))
    }

    @Test func `how many dates are to come is told of actions and of steps`() {
        let page = TestSite.york.page(.overview)
        let toCome = TestSite.york.assessment.deadlines.toCome
        let steps = toCome.count { $0.step != nil }
        #expect(steps > 0 && toCome.count - steps <= 52)
        #expect(
            page.contains(
                "The nearest 5 of \(toCome.count) dates to come, of \(toCome.count - steps) actions and \(steps) step"))
    }

    @Test func `of whom nobody has spoken is told in a sentence`() {
        #expect(TestSite.wexmoorBoard.page(.overview).contains("Of 1 no status is stated."))
    }

    @Test func `two states never have the same mark`() {
        let page = TestSite.york.page(.overview)
        let marks = page.matches(of: #/<pattern.*?<\/pattern>/#.dotMatchesNewlines()).map { pattern in
            String(pattern.0).replacing(#/ id="[^"]*"/#, with: "")
        }
        // What is dated before the plan, what is not stated (drawn once for two groups), what was only reported on.
        #expect(marks.count == 3 && Set(marks).count == 3)
    }
}
