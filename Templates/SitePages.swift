import Assessing
import Diagnostics
import Graph
import HTMLKit
import Parallel
import Plan

/// All pages of an edition.
package enum SitePages {
    /// The pages of an edition as it stands on a day, with those on which their lists go on, sorted by address.
    ///
    /// Two sources may ask for one address (posts that differ in marks only, for instance). Both pages are in the
    /// list then, side by side, so that the caller can tell of it.
    package static func all(_ publication: Publication) -> [PageTemplate] {
        if publication.plan.edition.isForYoungPeople { return inParts(youngPeopleAlone(publication)) }
        var pages =
            lists(publication) + views(publication) + entities(publication) + registers(publication)
            + scorecards(publication) + meetings(publication) + redirects(publication) + youngPeople(publication)
        pages += papers(publication)
        return inParts(pages)
    }

    private static func inParts(_ pages: [PageTemplate]) -> [PageTemplate] {
        let pages = pages.parallelMap(\.inParts).flatMap(\.self)
        // Equal addresses keep the order in which they were made, so that the list is always the same. The addresses are
        // sorted and not the pages, which are large.
        return pages.enumerated().map { ($0.element.address, $0.offset) }.sorted(by: <).map { pages[$0.1] }
    }

    private static func lists(_ publication: Publication) -> [PageTemplate] {
        var pages = [
            PageTemplate(.overview, publication, OverviewPage()),
            PageTemplate(.leads, publication, LeadsPage()),
            PageTemplate(.search, publication, SearchPage()),
            PageTemplate(.sitemap, publication, SitemapPage()),
            PageTemplate(.notFound, publication, NotFoundPage()),
        ]
        for list in publication.actionLists {
            for part in 1...list.parts {
                pages.append(
                    PageTemplate(list.address(part), publication, ActionsPage(list: list, part: part)))
            }
        }
        let content = publication.plan.content
        if !publication.plan.recommendations.isEmpty {
            pages.append(PageTemplate(.recommendations, publication, RecommendationsPage()))
        }
        if !content.inspections.isEmpty {
            pages.append(PageTemplate(.inspections, publication, InspectionsPage()))
        }
        if !content.plans.isEmpty { pages.append(PageTemplate(.plans, publication, PlansPage())) }
        if publication.hasGlossary {
            pages.append(PageTemplate(.glossary, publication, GlossaryPage()))
        }
        return pages
    }

    private static func entities(_ publication: Publication) -> [PageTemplate] {
        let plan = publication.plan
        var pages: [PageTemplate] = []
        for inspection in plan.content.inspections {
            pages.append(
                PageTemplate(.inspection(inspection.scope.text), publication, InspectionPage(inspection: inspection)))
        }
        for plan in plan.content.plans {
            pages.append(
                PageTemplate(.plan(plan.scope.text), publication, of: plan.scope.text, PlanPage(improvement: plan)))
        }
        for linked in plan.recommendations {
            pages.append(
                PageTemplate(linked.address, publication, RecommendationPage(linked: linked)))
        }
        for linked in plan.sections {
            pages.append(
                PageTemplate(linked.address, publication, of: linked.id.scope, SectionPage(linked: linked)))
        }
        for entry in publication.assessment.actions {
            pages.append(
                PageTemplate(entry.address, publication, of: entry.scope, ActionPage(entry: entry)))
        }
        return pages
    }

    private static func registers(_ publication: Publication) -> [PageTemplate] {
        var pages: [PageTemplate] = []
        for index in publication.plan.posts.posts.indices {
            pages.append(
                PageTemplate(publication.plan.posts.address(of: index), publication, LeadPage(post: index)))
        }
        if publication.plan.hasGallery {
            pages.append(PageTemplate(.gallery, publication, GalleryPage()))
        }
        for document in publication.plan.content.documents {
            pages.append(
                PageTemplate(.document(document.name.text), publication, DocumentPage(document: document)))
        }
        for page in publication.plan.content.pages {
            if let statement = page.statement {
                pages.append(
                    PageTemplate(.accessibility, publication, AccessibilityPage(own: page, statement: statement)))
                continue
            }
            pages.append(
                PageTemplate(.page(page.name.text), publication, ContentPage(own: page)))
        }
        return pages
    }

    /// A page at each address that was used before, which leads to the one used now.
    private static func redirects(_ publication: Publication) -> [PageTemplate] {
        let plan = publication.plan
        var pages: [PageTemplate] = []

        func add(_ former: [LocalID], _ now: EntityID, _ address: (EntityID) -> Address) {
            for id in former {
                let old = EntityID(scope: now.scope, local: id.text)
                pages.append(
                    PageTemplate(address(old), publication, RedirectPage(former: old, now: now)))
            }
        }
        for linked in plan.recommendations { add(linked.recommendation.formerly, linked.id, Address.recommendation) }
        for linked in plan.sections { add(linked.section.formerly, linked.id, Address.section) }
        for linked in plan.actions { add(linked.action.formerly, linked.id, Address.action) }
        for scorecard in plan.content.scorecards {
            for indicator in scorecard.indicators {
                add(indicator.formerly, scorecard.id(indicator.id), Address.indicator)
            }
        }
        return pages
    }
}
