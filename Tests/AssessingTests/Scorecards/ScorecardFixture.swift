import Diagnostics
import Graph
import Linking
import Plan
import Reading
import Testing

@testable import Assessing

/// A scorecard of two indicators.
enum ScorecardFixture {
    /// The row of an indicator of these fields and values.
    static func row(_ fields: String, _ values: String, front: String = "") throws -> AssessedRow {
        let files = [
            "site.yaml": "council: Anytown\ntitle: Plan\n",
            "boards.yaml": "- board: Improvement Board\n",
            "scorecards/s/indicators.md":
                "---\nscorecard: s\ntitle: S\n\(front)---\n## A1 One\nCounts: things\n\(fields)\n\n## A2 Two\nCounts: things\nOwner: unnamed post\n",
            "scorecards/s/values.csv": values,
        ]
        let content = try #require(
            ContentReader.read(files: files.map { ($0.key, Array($0.value.utf8)) }, name: "Content").content)
        let edition = try #require(Edition("draft", audiences: content.site.audiences))
        let plan = Linker.link(Selection.select(edition, of: content)).plan
        let day = try #require(Day(year: 2030, month: 1, day: 1))
        let assessment = plan.assess(on: day)
        return try #require(assessment.indicator(EntityID(scope: "s", local: "A1"))?.rows.first)
    }

}
