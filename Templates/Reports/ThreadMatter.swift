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

    var body: some HTML {
        if !paper.report.prose.isEmpty { PaperText(paper: paper) }
        if let linked = recommendation {
            ThreadBlock(thread: context.assessment.thread(of: linked), context: context)
        }
    }

    private var recommendation: LinkedRecommendation? {
        guard let reference = paper.report.recommendation,
            case .success(let entity) = context.plan.resolver.resolve(reference.text, in: "")
        else { return nil }
        return context.plan.recommendation(entity.id)
    }
}
