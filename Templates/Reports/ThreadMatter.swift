import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// One recommendation on paper: what was asked, what is missing, what answers it, how one will know, what difference
/// it made.
struct ThreadMatter: HTML {
    let paper: ReportWriter

    private var context: PageContext { paper.context }
    private var words: Words { context.words }

    var body: some HTML {
        if !paper.report.prose.isEmpty { PaperText(paper: paper) }
        if let linked = recommendation { ThreadPart(linked: linked, level: 2, context: context) }
    }

    private var recommendation: LinkedRecommendation? {
        guard let reference = paper.report.recommendation,
            case .success(let entity) = context.plan.resolver.resolve(reference.text, in: "")
        else { return nil }
        return context.plan.recommendation(entity.id)
    }
}

/// The thread of a recommendation, for reading on paper.
struct ThreadPart: HTML {
    let linked: LinkedRecommendation
    /// The level of its heading.
    let level: Int
    let context: PageContext

    private var words: Words { context.words }
    private var thread: ThreadGaps { ThreadGaps(recommendation: linked, context: context) }

    var body: some HTML {
        HTMLKit.section(.class("thread-part")) {
            heading(level: level) { EntityLink(linked.id, context) }
            context.proses(linked.recommendation.prose, in: linked.id.scope, level: level + 1)
            GapList(gaps: thread.all, context: context)
            heading(level: level + 1) { words.views.thread.beingDone }
            ActionsTable(
                thread.current.map(\.id), caption: words.nouns.actions(thread.current.count), context)
            heading(level: level + 1) { words.headings.howWeWillKnow }
            TiedMeasures(measures: linked.measures, context: context)
            heading(level: level + 1) { words.views.thread.whoChecked }
            DifferenceList(thread.differences, about: linked.id, context)
        }
    }
}
