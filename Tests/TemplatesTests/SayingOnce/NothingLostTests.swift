import Foundation
import Plan
import Templates
import Testing

/// That what a table says once was in its rows, and stands where a reader of each row finds it.
struct NothingLostTests {
    /// Fields of actions: of each, what it may be.
    private static let fields = [
        ("Lead", ["Head of One", "Head of Two", ""]), ("Due", ["28/01/2023", "28/02/2023", ""]),
        ("Answers", ["OA1", "OA2", ""]), ("Reach", ["Wide", "Narrow", ""]), ("Cost", ["100", "200", ""]),
    ]

    /// What a page prints of a field; nil where the field is not given.
    private static func printed(_ name: String, _ value: String) -> String? {
        switch (name, value) {
        case (_, ""): nil
        case ("Due", "28/01/2023"): "28 January 2023"
        case ("Due", _): "28 February 2023"
        default: value
        }
    }

    private static func site(_ actions: [[String]]) throws -> TestSite {
        let texts = actions.enumerated().map { index, values in
            let lines = zip(fields, values).filter { !$1.isEmpty }.map { "\($0.0): \($1)" }
            return "## S1.\(index + 1) Do thing \(index + 1)\n\(lines.joined(separator: "\n"))\n"
        }
        return try TestSite.written([
            "posts.yaml": "posts:\n  - name: Head of One\n  - name: Head of Two\n",
            "inspections/visit.md":
                "---\ninspection: visit\ntitle: The inspection\npublished: 01/02/2022\n---\n## OA1 One thing\n\n## OA2 Another thing\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\nanswers: [visit]\n"
                + "columns:\n  - {key: reach, title: Reach, kind: text}\n  - {key: cost, title: Cost, kind: number}\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: Section one\n---\n" + texts.joined(separator: "\n"),
        ])
    }

    /// Plans of some actions, most of which are alike in most fields.
    private static func plans() -> [[[String]]] {
        var random = Numbers(state: 7)
        return (0..<60).map { _ in
            let usual = fields.map { $0.1[random.next(below: 3)] }
            let rarity = 1 + random.next(below: 12)
            return (0..<(2 + random.next(below: 12))).map { _ in
                zip(fields, usual).map { field, usual in
                    random.next(below: rarity) == 0 ? field.1[random.next(below: 3)] : usual
                }
            }
        }
    }

    @Test func `what each row says is in it, or said above the table of all rows or of all that do not differ`() throws
    {
        for actions in Self.plans() {
            let page = try Self.site(actions).page(.section(EntityID(scope: "p", local: "S1")))
            let start = try #require(page.range(of: "<h2 id=\"actions\""))
            let rest = page[start.upperBound...]
            let table = try #require(rest.range(of: "<table"))
            let above = String(rest[..<table.lowerBound])
            let end = try #require(rest.range(of: "</table>"))
            let rows = rest[table.upperBound..<end.lowerBound].components(separatedBy: "<tr").dropFirst(2).map { $0 }
            try #require(rows.count == actions.count)
            for (row, values) in zip(rows, actions) {
                for ((name, known), value) in zip(Self.fields, values) {
                    let others = known.filter { $0 != value }.compactMap { Self.printed(name, $0) }
                    let isInRow = { (text: String) in PageText.says(text, in: row) }
                    if let text = Self.printed(name, value) {
                        let isSaidAbove = PageText.says(text, in: above) && !others.contains(where: isInRow)
                        #expect(isInRow(text) || isSaidAbove, "\(name): \(value) of \(actions)")
                    } else if others.contains(where: { PageText.says($0, in: above) }) {
                        #expect(isInRow("Not stated") || isInRow("None"), "no \(name) of \(actions)")
                    }
                    #expect(!others.contains(where: isInRow), "\(name): \(value) of \(actions)")
                }
            }
        }
    }
}

extension PageText {
    /// Whether a piece of a page says something as a whole word.
    fileprivate static func says(_ text: String, in html: String) -> Bool {
        html.replacing(#/<[^>]*>/#, with: " ").split { !$0.isLetter && !$0.isNumber }
            .joined(separator: " ").split(separator: " ").joined(separator: " ").appending(" ")
            .contains("\(text) ")
    }
}

/// Numbers that are the same in each run.
private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
