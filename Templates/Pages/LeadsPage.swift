import Assessing
import Graph
import HTMLKit
import Plan

/// Everybody who leads something, and the actions whose lead is not known.
struct LeadsPage: Component {
    /// About how many bytes a post takes.
    private static let postWeight = 700

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.leads, posts(context)) { _ in LeadsPage.postWeight }
        cuts.cut(.unnamed, context.assessment.actions(ledBy: .unnamed), weight: context.weight)
        cuts.cut(.unknown, context.assessment.actions(ledBy: .unknown), weight: context.weight)
        cuts.cut(.without, context.assessment.actionsWithoutLead, weight: context.weight)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let posts = context.portion(.leads, of: posts(context))
        let unnamed = context.portion(.unnamed, of: context.assessment.actions(ledBy: .unnamed))
        let unknown = context.portion(.unknown, of: context.assessment.actions(ledBy: .unknown))
        let without = context.portion(.without, of: context.assessment.actionsWithoutLead)
        page.layout(name: words.site.leads) { page in
            page.h1(words.site.leads)
            if context.isFirst { page.p(words.headings.leadsLeadIn, .class("lead-in")) }
            page.section(.leads, words.headings.postsAndTeams, posts) { page in
                if context.assessment.hasJointLeads { page.p(words.views.overview.jointLeads) }
                writeTable(of: posts, to: &page)
            }
            page.section(.unnamed, words.headings.unnamedLeads, unnamed) { page in
                page.p(words.headings.unnamedLeadsNote)
                writeTable(unnamed, to: &page)
            }
            page.section(.unknown, words.headings.unknownLeads, unknown) { writeTable(unknown, to: &$0) }
            page.section(.without, words.headings.withoutLead, without) { writeTable(without, to: &$0) }
        }
    }

    private func posts(_ context: PageContext) -> [PostRegistry.Index] { Array(context.plan.posts.posts.indices) }

    private func writeTable(_ actions: Portion<EntityID>, to page: inout Page) {
        page.add(
            ActionsTable(
                actions.all, columns: [.standard(.action), .standard(.due), .standard(.status)],
                caption: page.context.caption(actions, page.words.nouns.actions)))
    }

    private func writeTable(of posts: Portion<PostRegistry.Index>, to page: inout Page) {
        let context = page.context
        let words = context.words
        let labels = words.labels
        page.dataTable(
            context.caption(posts, words.nouns.posts),
            columns: [
                labels.lead, labels.kind, labels.openActions, words.sum.past, words.sum.pastSteps,
                words.headings.notReported, labels.sections,
            ], figures: 2..<7, remarks: [labels.kind]
        ) { page in
            let most = posts.elements.map { tally(of: $0, context).open }.max() ?? 0
            for index in posts.elements {
                page.dataRow { page in
                    page.a(.href(context.link(to: context.publication.postAddresses[index]))) {
                        $0.linkText(context.plan.posts.posts[index].name)
                    }
                } cells: {
                    writeCells(of: index, outOf: most, to: &$0)
                }
            }
        }
    }

    private func tally(of post: PostRegistry.Index, _ context: PageContext) -> Tally {
        context.assessment.tally(context.assessment.actions(ledBy: post))
    }

    private func writeCells(of index: PostRegistry.Index, outOf most: Int, to page: inout Page) {
        let context = page.context
        let words = context.words
        let tally = tally(of: index, context)
        page.dataCell(words.labels.kind, words.labels.name(of: context.plan.posts.posts[index].kind))
        page.dataCell(words.labels.openActions, isNumber: true) { page in
            page.text(tally.open)
            page.add(LoadBar(open: tally.open, past: tally.past.total, most: most))
        }
        page.add(PastCell(subject: .actions, count: tally.past))
        page.add(PastCell(subject: .steps, count: tally.pastSteps))
        page.dataCell(words.headings.notReported, tally.quiet, isNumber: true)
        page.dataCell(words.labels.sections, context.assessment.sections(ledBy: index).count, isNumber: true)
    }
}

extension LabelWords {
    /// What a post is.
    func name(of kind: Post.Kind) -> String {
        switch kind {
        case .post: post
        case .team: team
        case .body: body
        }
    }
}
