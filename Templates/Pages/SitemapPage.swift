import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// Every page of the site, grouped.
struct SitemapPage: HTML {
    /// How many actions the page lists: above that the pages of the sections do, so that it stays well under 1 MB.
    static let limit = 2_000

    let context: PageContext

    private var words: Words { context.words }
    private var publication: Publication { context.publication }

    var body: some HTML {
        PageLayout(context, name: words.finding.sitemap) {
            h1 { words.finding.sitemap }
            p(.class("lead-in")) { words.finding.sitemapLeadIn }
            PageSection(.pages, words.finding.pages) { pages }
            if !context.plan.content.inspections.isEmpty {
                PageSection(.inspections, words.headings.inspections) { inspections }
            }
            if !context.plan.content.documents.isEmpty {
                PageSection(.documents, words.labels.documents.documents) { documents }
            }
            if !context.plan.content.plans.isEmpty {
                PageSection(.plans, words.headings.plans) { plans }
            }
            if !publication.reports.isEmpty {
                PageSection(.reports, words.reports.title) { reports }
            }
            if !context.plan.posts.posts.isEmpty {
                PageSection(.leads, words.site.leads) { leads }
            }
        }
    }

    private var pages: some HTML {
        ul(.class("tree")) {
            ForEach(publication.fixedPages) { page in item(page.name, page.address) }
            ForEach(context.plan.content.pages) { page in item(page.title.text, .page(page.name.text)) }
        }
    }

    private var inspections: some HTML {
        ul(.class("tree")) {
            ForEach(publication.inspectionsByDay) { inspection in
                li {
                    EntityLink(inspection.id, context)
                    list(context.plan.recommendations(of: inspection).map(\.id))
                }
            }
        }
    }

    private var documents: some HTML {
        ul(.class("tree")) {
            ForEach(context.plan.content.documents) { item($0.title.text, .document($0.name.text)) }
        }
    }

    @HTMLBuilder
    private var plans: some HTML {
        let isLong = context.plan.actions.count > Self.limit
        if isLong { p { words.finding.actionsOnSections } }
        ul(.class("tree")) {
            ForEach(publication.plansByState) { plan in
                li {
                    EntityLink(plan.id, context)
                    ul {
                        lists(of: plan)
                        ForEach(context.plan.sections(of: plan)) { section in
                            li {
                                EntityLink(section.id, context)
                                if !isLong { list(section.actions) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func lists(of plan: ImprovementPlan) -> some HTML {
        ForEach(publication.actionLists.filter { $0.plan == plan.scope.text }) { list in
            item(words.finding.actionsOf.filled(["plan": plan.title.text]), list.address(1))
        }
    }

    private var reports: some HTML {
        ul(.class("tree")) {
            ForEach(publication.reports) { report in item(report.title.text, .report(report.name.text)) }
        }
    }

    private var leads: some HTML {
        ul(.class("tree")) {
            ForEach(context.plan.posts.posts.indices) { index in
                item(context.plan.posts.posts[index].name.text, publication.postAddresses[index])
            }
        }
    }

    private func item(_ name: String, _ address: Address) -> some HTML {
        li { a(.href(context.link(to: address))) { name } }
    }

    @HTMLBuilder
    private func list(_ ids: [EntityID]) -> some HTML {
        if !ids.isEmpty { ul { ForEach(ids) { id in li { EntityLink(id, context) } } } }
    }
}

extension Publication {
    /// The pages that every site has, in the order in which they are listed; the sitemap and the search know of them
    /// from here.
    var fixedPages: [(name: String, address: Address)] {
        let lists = words.views.lists
        var pages = [(words.site.overview, Address.overview), (words.finding.actions, .actions())]
        if !plan.recommendations.isEmpty { pages.append((words.views.matrix.title, .matrix)) }
        pages += [
            (words.views.deadlines.title, .deadlines), (lists.attention, .attention), (lists.moved, .moved),
            (lists.quiet, .quiet), (lists.difference, .difference), (lists.versions, .versions),
            (words.site.leads, .leads),
        ]
        if !reports.isEmpty { pages.append((words.reports.title, .reports)) }
        if hasGlossary { pages.append((words.site.glossary, .glossary)) }
        if let first = young.first { pages.append((words.site.youngPeople, first)) }
        if hasGallery { pages.append((words.gallery.title, .gallery)) }
        return pages + [(words.finding.search, .search), (words.finding.sitemap, .sitemap)]
    }
}
