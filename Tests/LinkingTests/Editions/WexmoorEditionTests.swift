import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("What Wexmoor withholds from an edition")
struct WexmoorEditionTests {
    private static let order = ["draft", "board", "intranet", "public"]

    /// What its README says that each edition leaves out.
    private static let withheld: [(edition: String, ids: [String], pages: Set<String>, rows: Int)] = [
        ("draft", [], [], 0),
        ("board", ["next-year", "next-year:N1", "next-year:N1.1", "next-year:N1.2", "next-year:N1.3"], ["ideas"], 0),
        (
            "intranet",
            [
                "better-together:S2.5", "monthly:M5", "next-year", "next-year:N1", "next-year:N1.1", "next-year:N1.2",
                "next-year:N1.3",
            ], ["2024-11-14-house", "ideas"], 7
        ),
        (
            "public",
            [
                "better-together:S2.5", "monthly:M5", "next-year", "next-year:N1", "next-year:N1.1", "next-year:N1.2",
                "next-year:N1.3",
            ], ["2024-11-14-house", "for-leads", "ideas"], 8
        ),
    ]

    @Test(arguments: withheld.indices)
    func `is what its README says`(index: Int) throws {
        let told = Self.withheld[index]
        let linked = try Councils.linkedWexmoor(told.edition)
        #expect(linked.selection.withheld.map(\.full).sorted() == (told.ids + told.pages).sorted())
        let all = try #require(Councils.wexmoor.content).plans.map(\.log.count).reduce(0, +)
        #expect(linked.plan.content.plans.map(\.log.count).reduce(0, +) == all - told.rows)
    }

    @Test(arguments: order)
    func `leaves no trace in what is linked`(edition: String) throws {
        let content = try #require(Councils.wexmoor.content)
        let linked = try Councils.linkedWexmoor(edition)
        let shown = linked.plan.content
        let texts = Texts.of([shown.inspections as Any, shown.plans, shown.pages, shown.boards, shown.glossary])
        let hidden = Hidden(content, from: edition)
        if edition != "draft" { #expect(hidden.ids.count > 3 && hidden.texts.count > 5) }
        for id in hidden.ids {
            #expect(linked.plan.entities[id] == nil)
            #expect(!texts.contains { $0.contains(id.local.isEmpty ? id.scope : id.local) }, "\(id.full)")
        }
        for text in hidden.texts { #expect(!texts.contains { $0.contains(text) }, "\(text)") }
        #expect(linked.plan.references.allSatisfy { !hidden.ids.contains($0.target) })
        #expect(linked.problems(.withheldReference).isEmpty)
    }

    @Test func `grows from edition to edition`() throws {
        let shown = try Self.order.map { edition in
            Set(try Councils.linkedWexmoor(edition).plan.entities.all.map(\.id))
        }
        for (wider, narrower) in zip(shown.dropFirst(), shown) { #expect(wider.isSubset(of: narrower)) }
    }
}

/// What an edition of Wexmoor must not show, found without the code under test.
private struct Hidden {
    var ids: Set<EntityID> = []
    var texts: [String] = []

    init(_ content: Content, from edition: String) {
        let rank = ["draft": 0, "board": 1, "intranet": 2, "public": 3]
        func isHidden(_ audience: Audience) -> Bool {
            if case .only(let name) = audience { (rank[name.text] ?? 9) < (rank[edition] ?? 0) } else { false }
        }
        for plan in content.plans {
            let isDraft = if case .draft = plan.state.value { edition != "draft" } else { false }
            let scope = plan.scope.text
            if isDraft {
                ids.insert(plan.id)
                texts.append(plan.title.text)
                texts += plan.prose.map(\.source.text)
            }
            for section in plan.sections {
                if isDraft { ids.insert(EntityID(scope: scope, local: section.id.text)) }
                if isDraft { texts += [section.title.text] + section.prose.map(\.source.text) }
                for action in section.actions where isDraft || isHidden(action.audience) {
                    ids.insert(EntityID(scope: scope, local: action.id.text))
                    texts.append(action.title.text)
                    texts += Texts.of(action.steps) + Texts.of(action.measures)
                    texts += plan.log.filter { $0.ref.text == action.id.text }.compactMap(\.text?.source.text)
                }
            }
            texts += plan.log.filter { isHidden($0.audience) }.compactMap(\.text?.source.text)
        }
        for page in content.pages where isHidden(page.audience) {
            texts += [page.title.text] + page.prose.map(\.source.text)
        }
        texts = texts.filter { !$0.isEmpty }
    }
}
