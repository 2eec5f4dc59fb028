import Diagnostics
import Linking
import Plan
import Reading
import Testing

/// Tests of a site with one scorecard: its rows, and their values as a table.
protocol OfOneScorecard {}

extension OfOneScorecard {
    /// What the public edition prints of a scorecard: of each row its values, with dots between them.
    func shown(
        _ rows: String, _ values: String, front: String = "", site: String = "", edition name: String = "public"
    ) throws -> [String: String] {
        let (content, _) = try read(rows, values, front: front, site: site)
        let edition = try #require(Edition(name, audiences: content.site.audiences))
        let selected = Selection.select(edition, of: content).content.scorecards.flatMap(\.indicators).flatMap(\.rows)
        return Dictionary(
            uniqueKeysWithValues: selected.map { row in
                (row.id.text, row.values.all.map(\.printed.text).joined(separator: " "))
            })
    }

    func read(
        _ rows: String, _ values: String, front: String = "", site: String = ""
    ) throws -> (content: Content, problems: [Diagnostic]) {
        let files = [
            "site.yaml": "council: Anytown\ntitle: Plan\n\(site)",
            "scorecards/s/indicators.md": "---\nscorecard: s\ntitle: S\n\(front)---\n\(rows)",
            "scorecards/s/values.csv": values,
        ]
        let (content, problems) = ContentReader.read(
            files: files.map { ($0.key, Array($0.value.utf8)) }, name: "Content")
        return (try #require(content), problems)
    }
}
