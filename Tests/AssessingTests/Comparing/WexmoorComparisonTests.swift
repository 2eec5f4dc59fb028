import Assessing
import Diagnostics
import Linking
import Plan
import Testing

/// What a year brought, from one board to the next, as `Tests/Fixtures/wexmoor/README.md` tells it.
@Suite struct WexmoorComparisonTests {
    private func compare(
        _ edition: String = "public", _ plans: Set<String> = ["better-together"], from: String, to: String
    ) throws -> Comparison {
        let plan = try Councils.linkedWexmoor(edition)
        return Comparison(from: plan.assess(on: Day(from)), to: plan.assess(on: Day(to)), plans: plans)
    }

    /// The ids of the actions that have a change.
    private func ids(_ comparison: Comparison, _ isMeant: (Comparison.Change) -> Bool) -> [String] {
        comparison.items.filter { $0.changes.contains(where: isMeant) }.map(\.id.local)
    }

    @Test(arguments: [
        ("14/05/2024", "10/09/2024"), ("10/09/2024", "10/12/2024"), ("10/12/2024", "11/03/2025"),
        ("14/05/2024", "11/03/2025"),
    ]) func `what was added and ended is what the sums differ by`(from: String, to: String) throws {
        let plan = try Councils.linkedWexmoor()
        let before = plan.assess(on: Day(from)).sum("better-together", plan)
        let after = plan.assess(on: Day(to)).sum("better-together", plan)
        let comparison = try compare(from: from, to: to)
        let added = ids(comparison) { if case .added = $0 { true } else { false } }
        let ended = ids(comparison) { if case .ended = $0 { true } else { false } }
        #expect(added.count == after[1] - before[1])
        #expect(ended.count == after[2...5].reduce(0, +) - before[2...5].reduce(0, +))
    }

    @Test func `from May to September`() throws {
        let comparison = try compare(from: "14/05/2024", to: "10/09/2024")
        #expect(ids(comparison) { if case .added = $0 { true } else { false } } == ["S3.6", "S3.7"])
        #expect(
            ids(comparison) { if case .ended(.goesOn) = $0 { true } else { false } } == ["S3.4"])
        #expect(ids(comparison) { if case .ended(.withdrawn) = $0 { true } else { false } } == ["S2.6"])
        #expect(ids(comparison) { if case .paused = $0 { true } else { false } } == ["S4.5"])
    }

    @Test func `the dates that moved in the year, with who agreed`() throws {
        let comparison = try compare(from: "14/05/2024", to: "31/03/2025")
        let moved = comparison.items.flatMap { item in
            item.changes.compactMap { change -> String? in
                guard case .deadline(let move) = change else { return nil }
                let dates = [move.from, move.to].map { $0.map(\.source.text).joined(separator: ";") }
                return "\(item.id.local) \(dates[0]) \(dates[1]) \(move.moves.count) \(move.agreedBy != nil)"
            }
        }
        #expect(
            moved == [
                "S3.3 30/09/2024 30/05/2025 2 true", "S4.5 29/11/2024 31/07/2025 1 true",
            ])
        let asked = ids(comparison) { if case .requested = $0 { true } else { false } }
        #expect(asked == ["S1.4", "S3.2"])
    }

    @Test func `without a limit the other plans are compared too`() throws {
        let all = try compare("public", [], from: "14/05/2024", to: "31/03/2025")
        #expect(Set(all.items.map(\.id.scope)).isSuperset(of: ["better-together", "listening"]))
        #expect(try compare(from: "14/05/2024", to: "31/03/2025").items.allSatisfy { $0.id.scope == "better-together" })
    }

    @Test func `the same day brings nothing`() throws {
        #expect(try compare("draft", [], from: "31/03/2025", to: "31/03/2025").items.isEmpty)
    }
}
