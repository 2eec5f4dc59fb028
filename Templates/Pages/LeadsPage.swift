import Assessing
import HTMLKit
import Linking
import Plan

/// Everybody who leads something, and the actions whose lead is not known.
struct LeadsPage: HTML {
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        PageLayout(context, name: words.site.leads) {
            h1 { words.site.leads }
            p(.class("lead-in")) { words.headings.leadsLeadIn }
            PageSection(.leads, words.headings.postsAndTeams) { posts }
            PageSection(.unnamed, words.headings.unnamedLeads) {
                p { words.headings.unnamedLeadsNote }
                listed { $0.who == .unnamed }
            }
            PageSection(.unknown, words.headings.unknownLeads) { listed { $0.who == .unknown } }
            PageSection(.without, words.headings.withoutLead) {
                table(context.plan.actions.filter(\.leads.isEmpty).map(\.id))
            }
        }
    }

    private func listed(_ isWanted: (Lead) -> Bool) -> some HTML {
        table(context.plan.actions.filter { $0.leads.contains(where: isWanted) }.map(\.id))
    }

    private func table(_ ids: [EntityID]) -> some HTML {
        ActionsTable(
            ids, columns: [.standard(.action), .standard(.due), .standard(.status)],
            caption: words.nouns.actions(ids.count), context)
    }

    @HTMLBuilder
    private var posts: some HTML {
        let labels = words.labels
        if context.plan.posts.posts.isEmpty {
            p(.class("none")) { words.status.notStated }
        } else {
            DataTable(
                words.nouns.posts(context.plan.posts.posts.count),
                columns: [labels.lead, labels.kind, labels.openActions, labels.overdue, labels.sections], figures: 2..<5
            ) {
                ForEach(context.plan.posts.posts.indices) { index in
                    DataRow {
                        a(.href(context.link(to: context.publication.postAddresses[index]))) {
                            context.plan.posts.posts[index].name.text
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
        let tally = context.assessment.tally(context.publication.actionsByPost[index] ?? [])
        DataCell(words.labels.kind) { words.labels.name(of: context.plan.posts.posts[index].kind) }
        DataCell(words.labels.openActions, isNumber: true) { tally.open }
        DataCell(words.labels.overdue, isNumber: true) { tally.overdue }
        DataCell(words.labels.sections, isNumber: true) {
            context.publication.sectionsByPost[index]?.count ?? 0
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
