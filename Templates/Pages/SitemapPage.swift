import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Every page of the site, grouped.
struct SitemapPage: HTML {
    /// How many actions the page lists: above that the pages of the sections do, so that it has few further pages.
    static let limit = 2_000

    let context: PageContext

    private var words: Words { context.words }
    private var publication: Publication { context.publication }

    var body: some HTML {
        PageLayout(context, name: words.finding.sitemap) {
            h1 { words.finding.sitemap }
            if context.isFirst { p(.class("lead-in")) { words.finding.sitemapLeadIn } }
            part(.pages, words.finding.pages, pages)
            part(.inspections, words.headings.inspections, inspections)
            part(.documents, words.labels.documents.documents, documents)
            part(.plans, words.headings.plans, plans, note: isLong ? words.finding.actionsOnSections : nil)
            part(.reports, words.reports.title, reports)
            part(.leads, words.site.leads, leads)
        }
    }

    private func part(_ anchor: Anchor, _ heading: String, _ rows: [SitemapRow], note: String? = nil) -> some HTML {
        let portion = context.portion(of: rows) { $0.weight(in: publication) }
        return Group {
            if !rows.isEmpty {
                PortionSection(anchor, heading, portion, context) {
                    if let note { p { note } }
                    SitemapTree(rows: portion.all, context: context)
                }
            }
        }
    }

    // MARK: - Rows

    private var pages: [SitemapRow] {
        publication.fixedPages.map { SitemapRow($0.name, $0.address) }
            + context.plan.content.pages.map { SitemapRow($0.title.text, .page($0.name.text)) }
    }

    private var inspections: [SitemapRow] {
        publication.inspectionsByDay.flatMap { inspection in
            [SitemapRow([inspection.id])]
                + context.plan.recommendations(of: inspection).map { SitemapRow([inspection.id, $0.id]) }
        }
    }

    private var documents: [SitemapRow] {
        context.plan.content.documents.map { SitemapRow($0.title.text, .document($0.name.text)) }
    }

    private var isLong: Bool { context.plan.actions.count > Self.limit }

    private var plans: [SitemapRow] {
        publication.assessment.plansByState.flatMap { plan in
            [SitemapRow([plan.id])] + lists(of: plan)
                + context.plan.sections(of: plan).flatMap { section in
                    [SitemapRow([plan.id, section.id])]
                        + (isLong ? [] : section.actions.map { SitemapRow([plan.id, section.id, $0]) })
                }
        }
    }

    private func lists(of plan: ImprovementPlan) -> [SitemapRow] {
        publication.actionLists.filter { $0.plan == plan.scope.text }.map { list in
            SitemapRow(words.finding.actionsOf.filled(["plan": plan.title.text]), list.address(1), under: plan.id)
        }
    }

    private var reports: [SitemapRow] {
        publication.listedPapers.flatMap { paper in
            [SitemapRow(paper.title, paper.address)]
                + context.plan.content.issues(of: paper.name).map { issue in
                    SitemapRow(
                        "\(issue.head.title): \(context.words.version(of: issue))",
                        .issued(issue.name))
                }
        }
    }

    private var leads: [SitemapRow] {
        context.plan.posts.posts.indices.map { index in
            SitemapRow(context.plan.posts.posts[index].name.text, publication.postAddresses[index])
        }
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
        if hasPapers { pages.append((words.reports.title, .reports)) }
        if hasGlossary { pages.append((words.site.glossary, .glossary)) }
        if let first = young.first { pages.append((words.site.youngPeople, first)) }
        if plan.hasGallery { pages.append((words.gallery.title, .gallery)) }
        return pages + [(words.finding.search, .search), (words.finding.sitemap, .sitemap)]
    }
}
