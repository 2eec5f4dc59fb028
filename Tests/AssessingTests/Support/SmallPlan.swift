import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

/// A site in memory with one plan, `p`, of one section, `S1`.
struct SmallPlan {
    var state = "agreed"
    var began = "01/01/2024"
    var ended: String?
    /// More of the plan's front matter.
    var front = ""
    var site = ""
    var posts = ""
    /// Everything behind the section's front matter.
    var section: String
    /// Rows of `date,ref,status,new due,agreed by`.
    var rows: [String] = []

    /// A plan whose one action, `A1`, has these lines and lists.
    init(action: String, rows: [String] = []) {
        section = "## A1 The action\n" + action
        self.rows = rows
    }

    /// Changed by a closure.
    func with(_ change: (inout SmallPlan) -> Void) -> SmallPlan {
        var plan = self
        change(&plan)
        return plan
    }

    private var files: [String: String] {
        [
            "site.yaml": """
            council: Hillside Council
            title: Plans
            audiences: [board, public]
            statuses:
              - { id: complete, word: Complete, shape: circle, colour: blue, meaning: complete }
              - { id: on-track, word: On track, shape: square, colour: green, meaning: on track }
            \(site)
            """,
            "posts.yaml": posts,
            "plans/p/plan.md": """
            ---
            plan: p
            title: The plan
            state: \(state)
            began: \(began)
            \(ended.map { "ended: \($0)" } ?? "")
            statement: It ended
            source: The board
            \(front)
            ---
            """,
            "plans/p/s1.md": "---\nsection: S1\ntitle: Section\n---\n\n\(section)\n",
            "plans/p/progress.csv": "date,ref,status,new due,agreed by\n" + rows.joined(separator: "\n") + "\n",
        ]
    }

    /// The plan, linked, with every problem.
    func link(_ edition: String = "public", adding other: [String: String] = [:]) throws -> (
        plan: LinkedPlan, problems: [Diagnostic]
    ) {
        let all = files.merging(other) { $1 }.filter { !$1.isEmpty }
        return try Councils.link(ContentReader.read(files: all.map { ($0, Array($1.utf8)) }, name: "Content"), edition)
    }

    /// How everything stands on a day.
    func assess(on day: String) throws -> Assessment { try link().plan.assess(on: Day(day)) }

    /// How the action stands on a day.
    func state(on day: String) throws -> ActionState { try assess(on: day).state("p:A1") }
}
