import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Who has not reported.
struct OverviewSilence: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.p(words.headings.notReportedFor.filled(["days": words.nouns.days(context.site.quietAfter)]))
        page.add(FirstReports(actions: context.assessment.attention.unreported))
        page.add(SilentTable(silent: context.assessment.attention.silent.prefix(RowLimit.overview)))
        if !context.assessment.attention.silent.isEmpty {
            page.add(
                MoreLink(
                    words: words.views.overview.allQuiet, link: context.link(to: .quiet),
                    more: words.nouns.actions(context.assessment.quiet.count)))
        }
    }
}

/// What was reported last.
struct OverviewUpdates: Component {
    func write(to page: inout Page) {
        let words = page.words
        let names = words.views.overview
        page.dataTable(
            names.updates, columns: [words.labels.date, names.about, words.labels.status, names.whatWasSaid],
            look: "news"
        ) { page in
            for update in page.context.assessment.attention.updates {
                page.dataRow(words.date(of: update.row)) { writeCells(of: update.row, in: update.scope, to: &$0) }
            }
        }
    }

    private func writeCells(of row: LogEntry, in scope: String, to page: inout Page) {
        let names = page.words.views.overview
        page.dataCell(names.about) { page in
            if let id = row.ref.target?.id {
                page.add(EntityLink(id))
            } else {
                page.text(row.ref.text)
            }
        }
        page.dataCell(page.words.labels.status) { page in
            if let status = row.status { page.add(StatusTags([page.context.mark(of: status.value, in: scope)])) }
        }
        page.dataCell(names.whatWasSaid) { page in
            if let text = row.text { page.inline(text, in: scope) } else { page.notStated() }
        }
    }
}

/// Those who have not reported, with how many actions and for how long.
struct SilentTable: Component {
    let silent: ArraySlice<Attention.Silent>

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.overview
        if silent.isEmpty {
            if context.assessment.attention.unreported.isEmpty { page.p(names.noneSilent, .class("none")) }
        } else {
            page.dataTable(
                names.quietBy, columns: [context.words.labels.lead, names.silentActions, names.longest], figures: 1..<3
            ) { page in
                for group in silent {
                    page.dataRow(SilentName(post: group.post)) { page in
                        page.dataCell(names.silentActions, group.actions.count, isNumber: true)
                        page.dataCell(names.longest, context.words.nouns.days(group.longest), isNumber: true)
                    }
                }
            }
        }
    }
}

/// Who has not reported, or carries something: a post, or nobody whose post is known, or nobody at all.
struct SilentName: Component {
    let post: PostRegistry.Index?

    func write(to page: inout Page) {
        let context = page.context
        if let post {
            page.pageLink(context.reach(context.publication.postAddresses[post])) {
                $0.linkText(context.plan.posts.posts[post].name)
            }
        } else {
            page.notStated(context.words.headings.noPostNamed)
        }
    }
}
