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
            page.h1(context.site.title.text)
            page.p(.class("lead-in")) { writeAsAt(to: &$0) }
            page.section(.glance, words.headings.atAGlance) { writeGlance(to: &$0) }
            writeAttention(to: &page)
            page.section(.progress, names.progress) { $0.add(ProgressFigures(plans: current)) }
            if hasRecommendations(context) {
                page.section(.recommendations, names.threads) { writeThreads(to: &$0) }
                page.section(.difference, words.headings.difference) { $0.add(DifferenceReach()) }
            }
            page.add(OverviewReports())
            if !judged(context).isEmpty {
                page.section(.judgements, words.headings.judgements) { writeJudgements(to: &$0) }
            }
            page.add(OverviewLists())
        }
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

    private func writeGlance(to page: inout Page) {
        if page.context.assessment.plansInForce.isEmpty {
            page.p(page.words.headings.noPlanInForce, .class("none"))
        } else {
            page.add(HeadlineText(headline: page.context.assessment.headline))
            page.add(KeyFigures(figures: figures(page.context)))
        }
        writeContents(to: &page)
    }

    private func figures(_ context: PageContext) -> [KeyFigures.Figure] {
        let names = context.words.views.overview
        let assessment = context.assessment
        let attention = assessment.attention
        let past = attention.past
        let all = assessment.tally(assessment.plansInForce.flatMap { context.plan.actions(of: $0).map(\.id) })

        func figure(_ number: Int, _ words: String, _ anchor: Anchor, isAlarm: Bool = false) -> KeyFigures.Figure {
            .init(number: number, words: words, link: .fragment(anchor.rawValue), isAlarm: isAlarm)
        }
        return [
            figure(past.overdue, names.overdue(past.overdue), .overdue, isAlarm: true),
            past.inSilence == 0
                ? nil : figure(past.inSilence, names.inSilence(past.inSilence), .overdue, isAlarm: true),
            past.notSaid == 0 ? nil : figure(past.notSaid, names.notSaid(past.notSaid), .overdue, isAlarm: true),
            figure(attention.pastSteps.total, names.pastSteps(attention.pastSteps.total), .overdue, isAlarm: true),
            figure(attention.atRisk, names.atRisk, .overdue),
            figure(assessment.requests.count, names.decisions(assessment.requests.count), .decisions),
            // Where nothing can be silent yet, a nought would only say that the plan is new.
            assessment.quiet.isEmpty && !attention.unreported.isEmpty
                ? figure(attention.unreported.count, names.unreported, .quiet)
                : figure(assessment.quiet.count, names.quiet, .quiet),
            figure(all.open, names.openOf(all.total), .progress),
        ].compactMap(\.self)
    }

    private func writeContents(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.overview
        page.add(
            PageContents(
                [
                    (.overdue, names.attention), (.decisions, words.headings.decisions), (.due, words.headings.dueNext),
                    (.progress, names.progress), hasRecommendations(context) ? (.recommendations, names.threads) : nil,
                    hasRecommendations(context) ? (.difference, words.headings.difference) : nil,
                    (.quiet, names.quietBy),
                    (.updates, names.updates), judged(context).isEmpty ? nil : (.judgements, words.headings.judgements),
                ]))
    }

    private func writeAttention(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.overview
        page.section(.overdue, names.attention) { $0.add(OverviewAttention()) }
        page.section(.decisions, words.headings.decisions) { page in
            page.add(RequestTable(actions: Array(context.assessment.requests.prefix(RowLimit.overview))))
            page.add(
                MoreLink(
                    words: names.allMoved, link: context.link(to: .moved),
                    more: rest(context.assessment.requests.count, context)))
        }
        page.section(.due, words.headings.dueNext) { $0.add(OverviewDueNext()) }
    }

    private func rest(_ count: Int, _ context: PageContext) -> String? {
        count > RowLimit.overview ? context.words.views.overview.more(count - RowLimit.overview) : nil
    }

    private func writeThreads(to page: inout Page) {
        let context = page.context
        let names = context.words.views.overview
        for part in shown(context.assessment.askedNow) {
            page.add(RecommendationTable(caption: part.inspection.title.text, recommendations: part.recommendations))
        }
        for part in shown(context.assessment.notTakenUp) {
            page.h3(names.notTakenUp.filled(["inspection": part.inspection.title.text]))
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

    private func judged(_ context: PageContext) -> [Inspection] {
        context.assessment.inspectionsByDay.filter { !$0.judgements.isEmpty }
    }

    private func writeJudgements(to page: inout Page) {
        for inspection in judged(page.context) { page.add(JudgementTable(inspection: inspection)) }
    }
}

/// The judgements of an inspection.
struct JudgementTable: Component {
    let inspection: Inspection

    func write(to page: inout Page) {
        let labels = page.words.labels
        page.dataTable(inspection.title.text, columns: [labels.judgedArea, labels.grade]) { page in
            for judgement in inspection.judgements {
                page.dataRow {
                    $0.isolated(judgement.area.text)
                } cells: { page in
                    page.dataCell(labels.grade) { page in page.strong { $0.isolated(judgement.grade.text) } }
                }
            }
        }
    }
}
