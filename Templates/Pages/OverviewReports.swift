import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Who has not reported, and what came in last.
struct OverviewReports: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: OverviewWords { context.words.views.overview }

    var body: some HTML {
        PageSection(.quiet, names.quietBy) {
            p { words.headings.notReportedFor.filled(["days": words.nouns.days(context.site.quietAfter)]) }
            FirstReports(actions: context.assessment.attention.unreported, context: context)
            SilentTable(silent: context.assessment.attention.silent.prefix(RowLimit.overview), context: context)
            if !context.assessment.attention.silent.isEmpty {
                MoreLink(
                    words: names.allQuiet, link: context.link(to: .quiet),
                    more: words.nouns.actions(context.assessment.quiet.count))
            }
        }
        PageSection(.updates, names.updates) { updates }
    }

    @HTMLBuilder
    private var updates: some HTML {
        let rows = context.assessment.attention.updates
        if rows.isEmpty {
            p(.class("none")) { names.noUpdates }
        } else {
            DataTable(
                names.updates, columns: [words.labels.date, names.about, words.labels.status, names.whatWasSaid],
                look: "news"
            ) {
                ForEach(rows) { update in
                    DataRow {
                        words.day(update.row.date.value)
                    } cells: {
                        cells(of: update.row, in: update.scope)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of row: LogEntry, in scope: String) -> some HTML {
        DataCell(names.about) {
            if let id = row.ref.target?.id {
                EntityLink(id, context)
            } else {
                row.ref.text
            }
        }
        DataCell(words.labels.status) {
            if let status = row.status { StatusTags([context.mark(of: status.value, in: scope)]) }
        }
        DataCell(names.whatWasSaid) {
            if let text = row.text { context.inline(text, in: scope) } else { NotStated(words.status.notStated) }
        }
    }
}

/// Those who have not reported, with how many actions and for how long.
struct SilentTable: HTML {
    let silent: ArraySlice<Attention.Silent>
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        if silent.isEmpty {
            if context.assessment.attention.unreported.isEmpty { p(.class("none")) { names.noneSilent } }
        } else {
            DataTable(
                names.quietBy, columns: [context.words.labels.lead, names.silentActions, names.longest],
                figures: 1..<3
            ) {
                ForEach(silent) { group in
                    DataRow {
                        SilentName(post: group.post, context: context)
                    } cells: {
                        DataCell(names.silentActions, isNumber: true) { group.actions.count }
                        DataCell(names.longest, isNumber: true) { context.words.nouns.days(group.longest) }
                    }
                }
            }
        }
    }
}

/// Who has not reported: a post, or nobody whose post is known.
struct SilentName: HTML {
    let post: PostRegistry.Index?
    let context: PageContext

    var body: some HTML {
        if let post {
            PageLink(context.reach(context.publication.postAddresses[post])) {
                LinkText(context.plan.posts.posts[post].name, context)
            }
        } else {
            NotStated(context.words.headings.unnamedLeads)
        }
    }
}
