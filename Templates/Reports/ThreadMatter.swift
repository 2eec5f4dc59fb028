import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// One recommendation on paper: what was asked, what is missing, what answers it, how one will know, what difference
/// it made.
struct ThreadMatter: Component {
    let paper: ReportWriter

    func write(to page: inout Page) {
        if !paper.report.prose.isEmpty { page.add(PaperText(paper: paper)) }
        if let thread = page.context.assessment.thread(of: paper.report) {
            page.add(ThreadBlock(thread: thread))
            page.add(EarlierWork(thread: thread))
        }
    }
}

/// What plans before those in force did about a recommendation, with what was reported of each action, and what plans tell
/// as done first. There is nothing where there is none.
private struct EarlierWork: Component {
    let thread: AssessedThread

    func write(to page: inout Page) {
        let words = page.words
        for account in thread.recommendation.accounts {
            let name = page.context.shortName(of: account.plan)
            page.placedHeading(2, id: page.ids.claim(Slug.make(account.plan.full)), name: name) { page in
                page.phrase(words.headings.asReportedIn) { $0.add(EntityLink(account.plan)) }
            }
            page.add(MeasureList(measures: account.account.doneSoFar, scope: account.plan.scope))
            page.proses(account.account.prose, in: account.plan.scope, level: 3)
        }
        guard !thread.earlier.isEmpty else { return }
        page.placedHeading(2, words.headings.earlierActions)
        page.add(ActionsTable(thread.earlier.map(\.id), caption: words.nouns.actions(thread.earlier.count)))
        page.add(ReportedRows(actions: thread.earlier))
    }
}
