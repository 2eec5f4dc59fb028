import Diagnostics
import Graph
import HTMLKit
import Plan

/// The live blocks with what the site's own plans say.
enum BlockExamples {
    static let examples = [
        example(.summary, \.summary), example(.sum, \.sumBlock), example(.actions, \.actions),
        example(.exceptions, \.exceptions), example(.decisions, \.decisions), example(.deadlines, \.deadlines),
        example(.difference, \.difference), example(.waiting, \.waiting), example(.thread, \.thread),
        example(.measures, \.measures), example(.judgements, \.judgements), example(.versions, \.versions),
        example(.abbreviations, \.abbreviations),
    ]

    /// A block about the first section or recommendation of the site, so that it stays short.
    private static func example(
        _ kind: BlockQuery.Kind, _ name: any KeyPath<GalleryWords, String> & Sendable
    ) -> ComponentExample {
        ComponentExample(\.block, name) { page in
            page.add(QueryBlock(query: query(kind, page.context)))
        }
    }

    private static func query(_ kind: BlockQuery.Kind, _ context: PageContext) -> BlockQuery {
        var query = BlockQuery(kind, span: Specimen.source("").span)
        let keys = BlockDefinition.query(kind).record
        if keys[.section] != nil, let section = context.plan.sections.first {
            query.filter.sections = [reference(to: section.id, context)]
            query.filter.resolved = ResolvedFilter(sections: [section.id])
        } else if keys[.recommendation] != nil, let recommendation = context.plan.recommendations.first {
            query.filter.recommendations = [reference(to: recommendation.id, context)]
            query.filter.resolved = ResolvedFilter(recommendations: [recommendation.id])
        }
        return query
    }

    private static func reference(to id: EntityID, _ context: PageContext) -> ReferenceText {
        ReferenceText(Specimen.source(id.full), target: context.publication.entity(id))
    }
}
