import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Every page of the site, grouped.
struct SitemapPage: Component {
    /// How many actions the page lists: above that the pages of the sections do, so that it has few further pages.
    static let limit = 2_000

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        for part in parts(context) { cuts.cut(part.list, part.rows) { $0.weight(in: context.publication) } }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.layout(name: words.finding.sitemap) { page in
            page.h1(words.finding.sitemap)
            if context.isFirst { page.p(words.finding.sitemapLeadIn, .class("lead-in")) }
            for part in parts(context) where !part.rows.isEmpty {
                let portion = context.portion(part.list, of: part.rows)
                page.section(part.anchor, part.heading, portion) { page in
                    if part.list == .plans, isLong(context) { page.p(words.finding.actionsOnSections) }
                    page.add(SitemapTree(rows: portion.all))
                }
            }
        }
    }

    private typealias Part = (list: ListCuts.Name, anchor: Anchor, heading: String, rows: [SitemapRow])

    private func parts(_ context: PageContext) -> [Part] {
        let words = context.words
        return [
            (.pages, .pages, words.finding.pages, pages(context)),
            (.inspections, .inspections, words.headings.inspections, inspections(context)),
            (.documents, .documents, words.labels.documents.documents, documents(context)),
            (.plans, .plans, words.headings.plans, plans(context)),
            (.scorecards, .scorecards, words.scorecards.title, scorecards(context)),
            (.meetings, .held, words.meetings.title, meetings(context)),
            (.reports, .reports, words.reports.title, reports(context)),
            (.leads, .leads, words.site.leads, leads(context)),
            (.data, .data, words.finding.data, data(context)),
        ]
    }

    // MARK: - Rows

    private func pages(_ context: PageContext) -> [SitemapRow] {
        context.publication.fixedPages.map { SitemapRow($0.name, $0.address) }
            + context.plan.content.pages.map { SitemapRow($0.title.text, .page($0.name.text)) }
    }

    private func inspections(_ context: PageContext) -> [SitemapRow] {
        context.assessment.inspectionsByDay.flatMap { inspection in
            [SitemapRow([inspection.id])]
                + context.plan.recommendations(of: inspection).map { SitemapRow([inspection.id, $0.id]) }
        }
    }

    private func documents(_ context: PageContext) -> [SitemapRow] {
        context.plan.content.documents.map { SitemapRow($0.title.text, .document($0.name.text)) }
    }

    private func scorecards(_ context: PageContext) -> [SitemapRow] {
        context.plan.content.scorecards.flatMap { scorecard in
            [SitemapRow([scorecard.id])] + scorecard.indicators.map { SitemapRow([scorecard.id, scorecard.id($0.id)]) }
        }
    }

    private func isLong(_ context: PageContext) -> Bool { context.plan.actions.count > Self.limit }

    private func plans(_ context: PageContext) -> [SitemapRow] {
        context.publication.assessment.plansByState.flatMap { plan in
            [SitemapRow([plan.id]), list(of: plan, context)]
                + context.plan.sections(of: plan).flatMap { section in
                    [SitemapRow([plan.id, section.id])]
                        + (isLong(context) ? [] : section.actions.map { SitemapRow([plan.id, section.id, $0]) })
                }
        }
    }

    private func list(of plan: ImprovementPlan, _ context: PageContext) -> SitemapRow {
        SitemapRow(
            context.words.finding.actionsOf.filled(["plan": plan.title.text]), .actions(of: plan.scope.text),
            under: plan.id)
    }

    private func meetings(_ context: PageContext) -> [SitemapRow] {
        let content = context.plan.content
        return context.assessment.meetingBodies.map { SitemapRow($0.name.text, .body($0.name.text)) }
            + content.meetings.flatMap { meeting in
                let name = meeting.name.text
                return [SitemapRow(meeting.title.text, .meeting(name))]
                    + (meeting.minutes == nil
                        ? []
                        : [SitemapRow("\(meeting.title.text): \(context.words.meetings.minutes)", .minutes(name))])
            } + content.workPlans.flatMap { workPlan($0, context) }
    }

    /// A work plan, and how it stood in each of its versions of which that is known.
    private func workPlan(_ plan: WorkPlan, _ context: PageContext) -> [SitemapRow] {
        let versions = plan.versions.filter { context.assessment.planned(in: plan, version: $0) != nil }
        return [SitemapRow(plan.title.text, .workPlan(plan.name.text))]
            + versions.map {
                SitemapRow("\(plan.title.text): \($0.name.text)", .workPlan(plan.name.text, version: $0.name.text))
            }
    }

    private func reports(_ context: PageContext) -> [SitemapRow] {
        context.publication.listedPapers.flatMap { paper in
            [SitemapRow(paper.title, paper.address)]
                + context.plan.content.issues(of: paper.name).map { issue in
                    SitemapRow("\(issue.head.title): \(context.words.version(of: issue))", .issued(issue.name))
                }
        }
    }

    private func data(_ context: PageContext) -> [SitemapRow] {
        let words = context.words.finding
        return DataFile.all(of: context.publication).map { SitemapRow($0.name(words), $0.address) }
            + [SitemapRow(words.tablesAsBook, .book)]
            + (context.plan.edition.isNarrowed ? [SitemapRow(words.tablesAsWorkbook, .workbook)] : [])
            + (context.assessment.deadlines.count > 0
                ? [SitemapRow(words.datesAsCalendar, .calendar(beside: .deadlines))] : [])
            + MeetingsCalendar.addresses(of: context.publication).map {
                SitemapRow(context.words.meetings.calendar, $0)
            }
    }

    private func leads(_ context: PageContext) -> [SitemapRow] {
        context.plan.posts.posts.indices.map { index in
            SitemapRow(context.plan.posts.posts[index].name.text, context.publication.postAddresses[index])
        }
    }
}

extension Publication {
    /// The pages that every site has, in the order in which they are listed; the sitemap and the search know of them
    /// from here.
    var fixedPages: [(name: String, address: Address)] {
        let lists = words.views.lists
        var pages = [(words.site.overview, Address.overview), (words.finding.actions, .actions())]
        if !plan.content.plans.isEmpty { pages += [(words.changes.page, .changes), (words.site.plans, .plans)] }
        if !plan.content.inspections.isEmpty { pages.append((words.site.inspections, .inspections)) }
        if !plan.recommendations.isEmpty {
            pages += [(words.site.recommendations, .recommendations), (words.views.matrix.title, .matrix)]
        }
        pages += [
            (words.views.deadlines.title, .deadlines), (lists.attention, .attention), (lists.moved, .moved),
            (lists.quiet, .quiet), (lists.difference, .difference), (lists.versions, .versions),
            (words.site.leads, .leads),
        ]
        if hasScorecards { pages.append((words.scorecards.title, .scorecards)) }
        if hasMeetings { pages.append((words.meetings.title, .meetings)) }
        if hasPapers { pages.append((words.reports.title, .reports)) }
        if hasGlossary { pages.append((words.site.glossary, .glossary)) }
        if let first = young.first { pages.append((words.site.youngPeople, first)) }
        if plan.hasGallery { pages.append((words.gallery.title, .gallery)) }
        return pages + [(words.finding.search, .search), (words.finding.sitemap, .sitemap)]
    }
}
