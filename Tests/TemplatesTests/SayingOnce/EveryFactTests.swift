import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Templates
import Testing

/// That everything that is written of a thing, field by field, stands on its own page, or one link from what that page says.
struct EveryFactTests {
    /// What has pages of its own, and what is asked for there.
    private static let apart: Set<String> = [
        "Section.actions", "ImprovementPlan.sections", "ImprovementPlan.log", "ImprovementPlan.differences",
        "ImprovementPlan.measured", "Meeting.minutes", "Inspection.recommendations", "Scorecard.indicators",
        // Some rows have only a month.
        "LogEntry.date",
        // It is said where it is not that of the id.
        "Section.number",
    ]

    /// A thing with its own page, and all that is written of it.
    private struct Thing {
        let id: EntityID
        let address: Address
        let facts: [Facts.Fact]
    }

    private static func things(_ site: TestSite) -> [Thing] {
        let content = site.plan.content
        let posts = names(of: site.plan.posts)
        func thing(_ id: EntityID, _ values: [Any]) -> Thing? {
            site.plan.entities[id].map { entity in
                let facts = values.flatMap { Facts(of: $0, site.words, posts: posts, without: apart).all }
                return Thing(id: id, address: entity.address, facts: facts)
            }
        }
        let plans = content.plans.flatMap { plan -> [Thing?] in
            let rows =
                plan.log.map { ($0.ref.target?.id ?? plan.id, $0 as Any) }
                + plan.differences.map { ($0.ref.target?.id ?? plan.id, $0 as Any) }
                + plan.measured.map { ($0.measure.target?.id ?? plan.id, $0.row as Any) }
            let own =
                [thing(plan.id, [plan])]
                + plan.sections.flatMap { section in
                    [thing(EntityID(scope: plan.scope.text, local: section.id.text), [section])]
                        + section.actions.map { thing(EntityID(scope: plan.scope.text, local: $0.id.text), [$0]) }
                }
            return own + rows.map { thing($0, [$1]) }
        }
        let inspections = content.inspections.flatMap { inspection in
            [thing(EntityID(scope: inspection.scope.text), [inspection])]
                + inspection.recommendations.map {
                    thing(EntityID(scope: inspection.scope.text, local: $0.id.text), [$0])
                }
        }
        let meetings = content.meetings.flatMap { meeting -> [Thing?] in
            let minutes = meeting.minutes.flatMap { minutes in
                minutes.entries.first.flatMap { thing(meeting.id($0.id), [minutes]) }
            }
            return [thing(meeting.id, [meeting]), minutes]
        }
        let documents = content.documents.map { thing($0.id, [$0]) }
        let answers = content.answers.map { answer in answer.ref.target.flatMap { thing($0.id, [answer]) } }
        let workPlans = content.workPlans.map { thing($0.id, [$0]) }
        let registry = site.plan.posts
        let leads = registry.posts.indices.map { post in
            Thing(
                id: EntityID(scope: registry.posts[post].name.text), address: registry.address(of: post),
                facts: Facts(of: registry.posts[post], site.words, posts: posts, without: apart).all)
        }
        let scorecards = content.scorecards.flatMap { scorecard in
            [thing(scorecard.id, [scorecard])] + scorecard.indicators.map { thing(scorecard.id($0.id), [$0]) }
        }
        return (plans + inspections + scorecards + meetings + documents + workPlans + answers).compactMap(\.self)
            + leads
    }

    /// What each post may be called: as it is written, and as those who took over are.
    private static func names(of registry: PostRegistry) -> [PostRegistry.Index: [String]] {
        func names(_ post: PostRegistry.Index, _ left: Int) -> [String] {
            let entry = registry.posts[post]
            let own = [entry.name.text] + entry.also.map(\.text)
            return left == 0 ? own : own + (entry.succeededBy?.post.map { names($0, left - 1) } ?? [])
        }
        return Dictionary(uniqueKeysWithValues: registry.posts.indices.map { ($0, names($0, 5)) })
    }

    /// The pages that what a page says leads to.
    private static func linked(from path: String, _ page: String) -> Set<String> {
        guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return [] }
        let folder = path.split(separator: "/").dropLast().map(String.init)
        return Set(
            String(page[start.lowerBound..<end.lowerBound]).matches(of: #/href="([^"#:]+)/#).map { link in
                var parts = folder
                for step in link.1.split(separator: "/") {
                    if step == ".." { _ = parts.popLast() } else { parts.append(String(step)) }
                }
                return parts.joined(separator: "/")
            })
    }

    @Test(arguments: TestSite.all.indices) func `stands on its own page or one link away`(index: Int) {
        let site = TestSite.all[index]
        let pages = site.rendered.merging(site.young) { one, _ in one }
        let spoken = pages.mapValues(SpokenWords.init)
        // Every page leads to those for young people, whose words they are.
        let young = Set(site.young.keys)
        var links: [String: Set<String>] = [:]
        var count = 0
        for thing in Self.things(site) {
            let path = thing.address.path
            guard let page = pages[path] else {
                Issue.record("\(thing.id.full) has no page")
                continue
            }
            if links[path] == nil { links[path] = Self.linked(from: path, page) }
            for fact in thing.facts {
                count += 1
                let isSaid = { (path: String) in fact.forms.contains { spoken[path]?.says($0) ?? false } }
                if isSaid(path) || links[path]?.contains(where: isSaid) ?? false { continue }
                if fact.field.hasSuffix(".plainWords"), young.contains(where: isSaid) { continue }
                Issue.record("\(thing.id.full): \(fact.field): \(fact.forms.joined(separator: " / "))")
            }
        }
        #expect(count > 1_000)
    }
}
