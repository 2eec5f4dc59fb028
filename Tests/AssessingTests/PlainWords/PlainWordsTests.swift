import Assessing
import Diagnostics
import Linking
import Plan
import Testing

/// Plain words that were looked at are told again when the plan has changed, and only then.
@Suite struct PlainWordsTests {
    /// A site whose parts a test changes.
    private struct Site {
        var title = "Ask children"
        var prose = "We ask   them."
        var step = "Ask each month"
        var due = "28/06/2024"
        var rows: [String] = []
        var sectionText = "About it."
        var actions = ""
        var recommendation = "How children are heard"
        /// The marks of the action, the section and the recommendation.
        var marks: [String?] = [nil, nil, nil]
        var words = "We ask you. We begin in June 2024."

        var files: [String: String] {
            let lines = marks.map { $0.map { "Plain words looked at: \($0)\n" } ?? "" }
            return [
                "inspections/i.md": """
                ---
                inspection: i
                title: I
                ---
                ## R1 \(recommendation)
                \(lines[2])
                ### In plain words
                We listen.
                """,
                "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2024\nanswers: i\n---\n",
                "plans/p/s1.md": """
                ---
                section: S1
                title: Section
                \(lines[1])---
                \(sectionText)

                ## In plain words
                We ask.

                ## A1 \(title) (R1)
                Due: \(due)
                \(lines[0])
                \(prose)

                ### How
                - \(step)

                ### In plain words
                \(words)

                \(actions)
                """,
                "plans/p/progress.csv": "date,ref,status,new due,agreed by,audience\n"
                    + rows.map { $0 + "\n" }.joined(),
            ]
        }
    }

    private func problems(_ site: Site, _ edition: String = "public", on day: String = "01/08/2024") throws
        -> [Diagnostic]
    {
        let linked = try SmallPlan(action: "").link(edition, adding: site.files)
        let misread: Set = ["csv-syntax", "yaml-syntax", "unknown-field", "unknown-key", "unknown-reference"]
        #expect(misread.isDisjoint(with: linked.problems.map(\.id)))
        return DayChecks.check(linked.plan, linked.plan.assess(on: Day(day)), today: Day(day))
            .filter { ["stale-plain-words", "unmarked-plain-words", "malformed-mark"].contains($0.id) }
    }

    /// The marks that the warnings give, by subject.
    private func marks(_ site: Site, _ edition: String = "public", on day: String = "01/08/2024") throws -> [String:
        String]
    {
        let found = try problems(site, edition, on: day).compactMap { problem -> (String, String)? in
            guard let subject = problem.subject?.entity, let mark = problem.help.split(separator: " ").last else {
                return nil
            }
            return (subject, String(mark.dropLast()))
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// A site whose plain words were looked at on 1 July, and are right.
    private func marked() throws -> Site {
        var site = Site()
        let marks = try marks(site)
        site.marks = ["p:A1", "p:S1", "i:R1"].map { id in marks[id].map { "01/07/2024 " + $0 } }
        #expect(site.marks.compactMap(\.self).count == 3)
        return site
    }

    private func told(_ site: Site, _ edition: String = "public", on day: String = "01/08/2024") throws -> [String] {
        try problems(site, edition, on: day).map { "\($0.message) | \($0.span.text)" }.sorted()
    }

    @Test func `what the help says to write is right`() throws {
        #expect(try told(try marked()) == [])
    }

    @Test func `white space, other plain words and how a date is spelled change nothing`() throws {
        var site = try marked()
        site.prose = "We ask\nthem."
        site.words = "We ask all of you."
        site.due = "28 June 2024"
        #expect(try told(site) == [])
    }

    @Test func `each part that changes is told`() throws {
        let site = try marked()
        func told(_ change: (inout Site) -> Void) throws -> [String] {
            var site = site
            change(&site)
            return try self.told(site)
        }
        let action = "`p:A1` has changed since 01/07/2024: "
        let title = action + "its words | We ask you."
        #expect(try told { $0.title = "Ask all children" } == [title])
        #expect(try told { $0.prose = "We ask them twice." } == [title])
        #expect(try told { $0.step = "Ask each week" } == [action + "its steps | We ask you."])
        #expect(try told { $0.due = "28/07/2024" } == [action + "its date | We begin in June 2024."])
        #expect(
            try told { $0.rows = ["02/07/2024,A1,complete,,,"] } == [action + "how it ended | We ask you."])
        #expect(
            try told { $0.rows = ["02/07/2024,A1,,30/09/2024,Board,"] } == [
                action + "its date | We begin in June 2024."
            ]
        )
        #expect(try told { $0.rows = ["02/07/2024,A1,on track,,,", "02/08/2024,A1,complete,,,"] } == [])
        #expect(
            try told { $0.sectionText = "Else." } == ["`p:S1` has changed since 01/07/2024: its text | We ask."])
        #expect(
            try told { $0.recommendation = "Else" } == ["`i:R1` has changed since 01/07/2024: its words | We listen."])
        #expect(
            try told { $0.actions = "## A2 More (R1)\nDue: 28/06/2024\n" } == [
                "`i:R1` has changed since 01/07/2024: which actions answer it | We listen.",
                "`p:S1` has changed since 01/07/2024: which actions it has | We ask.",
            ])
    }

    @Test func `every edition is told the same mark`() throws {
        var site = Site()
        site.prose = "We ask.\n\n```only\naudience: board\nIt is dear.\n```\n\nAll of them."
        site.rows = ["02/07/2024,A1,,30/09/2024,Board,board"]
        site.actions = "## A2 More (R1)\nDue: 28/06/2024\nAudience: board\n"
        let all = try ["draft", "board", "public"].map { try marks(site, $0) }
        #expect(all[0].count == 3)
        #expect(all.allSatisfy { $0 == all[0] })
        site.rows = ["02/07/2024,A1,,30/09/2024,Board,public"]
        #expect(try marks(site)["p:A1"] != all[0]["p:A1"])
    }

    @Test func `a day before they were looked at says nothing about them`() throws {
        var site = try marked()
        site.marks[0] = "01/07/2024 22222222"
        #expect(try told(site, on: "30/06/2024") == [])
        #expect(try told(site, on: "01/07/2024").count == 1)
    }

    @Test func `a mark of something else, or of nothing, is an error`() throws {
        var site = try marked()
        site.marks[0] = site.marks[1]
        let problem = try #require(try problems(site).first)
        #expect(problem.id == "malformed-mark")
        #expect(
            problem.help.hasPrefix(
                "read them beside the plan; when they are right, write `Plain words looked at: 01/08/2024 "))
    }
}
