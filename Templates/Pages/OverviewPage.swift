import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first page: what slipped first, then what is to be decided and what comes, then progress and the threads, and
/// the way to everything else.
struct OverviewPage: Component {
    private func hasRecommendations(_ context: PageContext) -> Bool { !context.plan.recommendations.isEmpty }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let current = context.assessment.plansInForce
        let names = words.views.overview
        page.layout(name: context.site.title.text) { page in
            writeHeadline(to: &page)
            if !current.isEmpty { page.add(FirstScreen()) }
            writeContents(to: &page)
            page.section(.due, words.headings.dueNext) { $0.add(OverviewDueNext()) }
            page.section(.progress, names.progress) { $0.add(ProgressFigures(plans: current)) }
            if hasRecommendations(context) {
                page.section(.recommendations, names.threads) { writeThreads(to: &$0) }
                page.section(.difference, words.headings.difference) { $0.add(DifferenceReach()) }
            }
            page.add(OverviewReports())
            page.add(OverviewLists())
        }
    }

    /// The worst first, in a sentence, and what else must be known of it.
    private func writeHeadline(to page: inout Page) {
        let context = page.context
        let assessment = context.assessment
        let sentences = assessment.plansInForce.isEmpty ? [] : context.words.sentences(of: assessment.headline)
        page.h1(sentences.first ?? context.site.title.text, .class("says"))
        page.p(.class("lead-in")) { writeAsAt(to: &$0) }
        if assessment.plansInForce.isEmpty { page.p(context.words.headings.noPlanInForce, .class("none")) }
        if sentences.count > 1 {
            page.p(.class("headline")) { page in
                page.text(sentences.dropFirst().joined(separator: " "))
                if assessment.headline.leftOut > 0 { page.text(" ") }
                page.add(LeftOutCount(headline: assessment.headline))
            }
            page.add(KeptNote(faults: assessment.headline.kept, subject: .dates))
        }
        page.add(OpenActions())
    }

    /// The day, the edition and the versions, so that two printouts can be told apart at their first line.
    private func writeAsAt(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.text(words.site.asAt.filled(["date": words.day(context.day)]))
        page.text(" · ")
        page.text(words.edition(context.plan.edition.name))
        for version in context.publication.versions(of: nil) {
            page.text(" · ")
            page.a(version, .href(context.link(to: .versions)))
        }
    }

    private func writeContents(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.overview
        page.add(
            PageContents(
                [
                    (.due, words.headings.dueNext),
                    (.progress, names.progress), hasRecommendations(context) ? (.recommendations, names.threads) : nil,
                    hasRecommendations(context) ? (.difference, words.headings.difference) : nil,
                    (.quiet, names.quietBy),
                    (.updates, names.updates),
                ]))
    }

    private func writeThreads(to page: inout Page) {
        let context = page.context
        let names = context.words.views.overview
        for part in shown(context.assessment.askedNow) {
            page.add(RecommendationTable(caption: part.inspection.title.text, recommendations: part.recommendations))
        }
        for part in shown(context.assessment.notTakenUp) {
            page.placedHeading(3, names.notTakenUp.filled(["inspection": part.inspection.title.text]))
            page.ul { page in
                for linked in part.recommendations {
                    page.li { page in
                        page.add(EntityLink(linked.id))
                        page.text(": ")
                        page.add(ThreadMissing(thread: context.assessment.thread(of: linked)))
                    }
                }
            }
        }
        page.add(MoreLink(words: names.allMatrix, link: context.link(to: .matrix)))
    }

    /// As many as a page holds; the matrix has them all.
    private func shown(_ threads: [Assessment.Asked]) -> [Assessment.Asked] {
        var room = RowLimit.page
        return threads.map { inspection, recommendations in
            let shown = Array(recommendations.prefix(room))
            room -= shown.count
            return (inspection, shown)
        }.filter { !$0.recommendations.isEmpty }
    }
}
