package import Diagnostics
package import Graph
import Plan

/// Ties an edition's content together: the stage between selecting and assessing.
package enum Linker {
    /// Links a selection, and reports everything about the plan that does not depend on the day.
    package static func link(_ selection: Selection) -> (plan: LinkedPlan, problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let posts = PostNames(selection.content.posts, &problems)
        let (plan, resolver) = tie(selection, posts, &problems)
        problems += PlanChecks.check(plan, of: selection, posts, resolver)
        return (plan, MissingSources(plan.content, resolver).once(problems))
    }

    /// Links the plan as it was kept, whose faults were reported when it was today's.
    package static func link(kept selection: Selection) -> LinkedPlan {
        var known: [Diagnostic] = []
        return tie(selection, PostNames(selection.content.posts, &known), &known).plan
    }

    private static func tie(
        _ selection: Selection, _ posts: PostNames, _ problems: inout [Diagnostic]
    ) -> (plan: LinkedPlan, resolver: ReferenceResolver) {
        var content = selection.content
        var words = WordMarker(content)
        content.visitTexts(&words)
        let index = EntityIndex(content, withheld: selection.withheld, &problems)
        let targets = LinkTargets(content, index, withheldReports: selection.withheldReports)
        let resolver = ReferenceResolver(index: index, targets: targets)
        var marker = ReferenceMarker(content, resolver, posts)
        content.visitTexts(&marker)
        problems += marker.problems

        var ties = TieMaker(Drafts(content, posts))
        ties.tie(marker.references, content)
        var log = LogKeeper(ties.drafts)
        log.keep(content.plans)
        log.keep(content.inspections)
        let drafts = log.drafts
        let plan = LinkedPlan(
            content, for: selection.edition, entities: resolver.index.table, posts: posts.registry(content.posts),
            references: marker.references, wordings: selection.wordings,
            recommendations: drafts.recommendations.map(LinkedRecommendation.init),
            sections: drafts.sections.map(LinkedSection.init), actions: drafts.actions.map(LinkedAction.init),
            planLog: drafts.planLog, otherDifferences: drafts.otherDifferences)
        return (plan, resolver)
    }
}
