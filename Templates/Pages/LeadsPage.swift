import Assessing
import Graph
import HTMLKit
import Plan

/// Everybody who leads something, and the actions whose lead is not known.
struct LeadsPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    /// About how many bytes a post takes.
    private static let postWeight = 700

    var body: some HTML {
        let posts = context.portion(of: Array(context.plan.posts.posts.indices)) { _ in LeadsPage.postWeight }
        let unnamed = portion { $0.leads.contains { $0.who == .unnamed } }
        let unknown = portion { $0.leads.contains { $0.who == .unknown } }
        let without = portion(\.leads.isEmpty)
        PageLayout(context, name: words.site.leads) {
            h1 { words.site.leads }
            if context.isFirst { p(.class("lead-in")) { words.headings.leadsLeadIn } }
            PortionSection(.leads, words.headings.postsAndTeams, posts, context) {
                if hasJointLeads { p { words.views.overview.jointLeads } }
                table(of: posts)
            }
            PortionSection(.unnamed, words.headings.unnamedLeads, unnamed, context) {
                p { words.headings.unnamedLeadsNote }
                table(unnamed)
            }
            PortionSection(.unknown, words.headings.unknownLeads, unknown, context) { table(unknown) }
            PortionSection(.without, words.headings.withoutLead, without, context) { table(without) }
        }
    }

    private var hasJointLeads: Bool { context.plan.actions.contains { $0.leads.count > 1 } }

    private func portion(_ isWanted: (LinkedAction) -> Bool) -> Portion<EntityID> {
        context.portion(of: context.plan.actions.filter(isWanted).map(\.id))
    }

    private func table(_ actions: Portion<EntityID>) -> some HTML {
        ActionsTable(
            actions.all, columns: [.standard(.action), .standard(.due), .standard(.status)],
            caption: context.caption(actions, words.nouns.actions), context)
    }

    @HTMLBuilder
    private func table(of posts: Portion<PostRegistry.Index>) -> some HTML {
        let labels = words.labels
        if posts.count == 0 {
            p(.class("none")) { words.status.notStated }
        } else {
            DataTable(
                context.caption(posts, words.nouns.posts),
                columns: [
                    labels.lead, labels.kind, labels.openActions, words.sum.overdue, words.sum.lateSteps,
                    words.headings.notReported, labels.sections,
                ], figures: 2..<7
            ) {
                ForEach(posts.elements) { index in
                    DataRow {
                        a(.href(context.link(to: context.publication.postAddresses[index]))) {
                            LinkText(context.plan.posts.posts[index].name, context)
                        }
                    } cells: {
                        cells(of: index)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of index: PostRegistry.Index) -> some HTML {
        let tally = context.assessment.tally(context.assessment.actions(ledBy: index))
        DataCell(words.labels.kind) { words.labels.name(of: context.plan.posts.posts[index].kind) }
        DataCell(words.labels.openActions, isNumber: true) { tally.open }
        DataCell(words.sum.overdue, isNumber: true) { tally.overdue }
        DataCell(words.sum.lateSteps, isNumber: true) { tally.lateSteps }
        DataCell(words.headings.notReported, isNumber: true) { tally.quiet }
        DataCell(words.labels.sections, isNumber: true) {
            context.assessment.sections(ledBy: index).count
        }
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
