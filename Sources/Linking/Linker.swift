package import Diagnostics
import Plan

/// Ties an edition's content together: the stage between selecting and assessing.
package enum Linker {
    /// Links a selection, and reports everything about the plan that does not depend on the day.
    package static func link(_ selection: Selection) -> (plan: LinkedPlan, problems: [Diagnostic]) {
        let (plan, problems) = tie(selection)
        return (plan, problems + PlanChecks.check(plan))
    }

    /// Links the plan as it was kept, whose faults were reported when it was today's.
    package static func link(kept selection: Selection) -> LinkedPlan { tie(selection).plan }

    private static func tie(_ selection: Selection) -> (plan: LinkedPlan, problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let resolver = ReferenceResolver(index: EntityIndex(selection, &problems))
        let posts = PostRegistry(selection.content.posts, &problems)
        let references = ReferenceCollector.collect(selection.content, resolver, &problems)

        var ties = TieMaker(Drafts(selection.content, posts), resolver)
        ties.tie(references, selection.content)
        var log = LogKeeper(ties.drafts, resolver)
        log.keep(selection.content.plans)

        return (LinkedPlan(selection, resolver, posts, references, log.drafts), problems)
    }
}
