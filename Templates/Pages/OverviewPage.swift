import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first page: what a reader must know first, on one screen; then what comes next, the threads, how the plans are
/// going, and the way to everything else.
struct OverviewPage: Component {
    func write(to page: inout Page) {
        let context = page.context
        page.layout(name: context.site.title.text, description: sentences(context).first) { page in
            writeHeadline(to: &page)
            if !context.assessment.plansInForce.isEmpty { page.add(FirstScreen()) }
            page.addContents()
            writeParts(to: &page)
            page.add(OverviewLists())
        }
    }

    /// What the plans in force come to, the worst first; nothing where none is.
    private func sentences(_ context: PageContext) -> [String] {
        let assessment = context.assessment
        return assessment.plansInForce.isEmpty ? [] : context.words.sentences(of: assessment.headline)
    }

    /// What stands below the first screen, as far as it has something to say.
    private func writeParts(to page: inout Page) {
        let words = page.words
        let names = words.views.overview
        let assessment = page.context.assessment
        if !assessment.deadlines.months.isEmpty {
            page.section(.due, words.headings.dueNext) { $0.add(OverviewDueNext()) }
        }
        if !page.context.plan.recommendations.isEmpty {
            page.section(.recommendations, names.threads) { writeThreads(to: &$0) }
        }
        if !assessment.plansInForce.isEmpty {
            page.section(.progress, names.progress) { page in
                page.add(ProgressSentences(plans: assessment.plansInForce))
                page.add(MoreLink(words: names.allPlans, link: page.context.link(to: .plans, .progress)))
            }
        }
        if assessment.attention.hasSilence { page.section(.quiet, names.quietBy) { $0.add(OverviewSilence()) } }
        if !assessment.attention.updates.isEmpty {
            page.section(.updates, names.updates) { $0.add(OverviewUpdates()) }
        }
    }

    /// The worst first, in a sentence, and what else must be known of it.
    private func writeHeadline(to page: inout Page) {
        let context = page.context
        let assessment = context.assessment
        let sentences = sentences(context)
        page.h1(sentences.first ?? context.site.title.text, .class("says"))
        page.p(.class("told-on")) { writeAsAt(to: &$0) }
        if assessment.plansInForce.isEmpty { page.p(context.words.headings.noPlanInForce, .class("none")) }
        let headline = assessment.headline
        if sentences.count > 1 || headline.leftOut > 0 {
            page.p(.class("headline")) { page in
                page.text(sentences.dropFirst().joined(separator: " "))
                page.add(EarlyDatesOfHeadline(headline: headline))
                if sentences.count > 1, headline.leftOut > 0 { page.text(" ") }
                page.add(LeftOutCount(headline: headline))
            }
        }
        if !sentences.isEmpty { page.add(KeptNote(faults: headline.kept, subject: .dates)) }
    }

    /// The day, the edition and the versions, so that two printouts can be told apart at their first line.
    private func writeAsAt(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.text(words.site.asAt.filled(["date": words.day(context.day)]))
        page.text(" · ")
        page.text(words.edition(context.plan.edition.name))
        for note in context.publication.planNotes where note.isInForce {
            guard let version = note.version else { continue }
            page.text(" · ")
            page.a(version, .href(context.link(to: .versions)))
            if let codes = note.codes {
                page.text(" ")
                page.text(words.views.overview.codes.filled(["first": codes.first, "last": codes.last]))
            }
        }
        let ids = Set(context.assessment.askedNow.flatMap { $0.recommendations }.map(\.id.local))
        if !ids.isEmpty {
            page.text(" · ")
            let names = words.views.overview
            let phrase = ids.count == 1 ? names.codeOfRecommendation : names.codesOfRecommendations
            page.text(phrase.filled(["ids": words.list(spans(of: ids, words))]))
        }
    }

    /// From which id to which some are, those that begin with the same letters together.
    private func spans(of ids: Set<String>, _ words: Words) -> [String] {
        let series = Dictionary(grouping: ids) { $0.prefix(while: \.isLetter) }.sorted { $0.key < $1.key }
        return series.map { series in
            let ids = series.value.sorted(by: NaturalOrder.isLess)
            guard ids.count > 1 else { return ids[0] }
            return words.views.overview.fromTo.filled(["first": ids[0], "last": ids[ids.count - 1]])
        }
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
