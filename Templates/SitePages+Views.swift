import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The pages that look across plans: the matrix, the deadlines, the versions and the long lists, in as many parts as
/// their lengths ask for.
extension SitePages {
    static func views(_ publication: Publication) -> [PageTemplate] {
        [
            PageTemplate(.deadlines, publication, DeadlinesPage()),
            PageTemplate(.versions, publication, VersionsPage()),
            PageTemplate(.changes, publication, ChangesPage()),
            PageTemplate(.difference, publication, DifferencePage()),
        ] + matrices(publication) + lists(of: publication) + months(publication)
    }

    private static func lists(of publication: Publication) -> [PageTemplate] {
        parts(.attention, publication.assessment.attention.actions, publication) {
            AttentionPage(actions: $0, place: $1)
        }
            + parts(.quiet, publication.assessment.quiet, publication) {
                QuietPage(actions: $0, place: $1)
            }
            + parts(.moved, publication.assessment.attention.moves, publication) {
                MovedPage(moves: $0, place: $1)
            }
    }

    private static func months(_ publication: Publication) -> [PageTemplate] {
        guard publication.assessment.deadlines.count > RowLimit.months else { return [] }
        return publication.assessment.deadlines.months.flatMap { span in
            parts(.deadlines(in: span.month), span.items, publication) {
                MonthPage(month: span.month, items: $0, all: span.items.count, place: $1)
            }
        }
    }

    /// The common page, and pages of their own for plans that are too large for it.
    private static func matrices(_ publication: Publication) -> [PageTemplate] {
        guard !publication.plan.recommendations.isEmpty else { return [] }
        var pages = [PageTemplate(.matrix, publication, MatrixPage())]
        for plan in publication.plan.content.plans {
            let matrix = publication.assessment.matrix(of: plan)
            guard matrix.size > RowLimit.cells else { continue }
            let size = max(1, RowLimit.cells / matrix.recommendations.count)
            pages += parts(.matrix(of: plan.scope.text), Array(matrix.sections.indices), size: size, publication) {
                PlanMatrixPage(improvement: plan, range: $0.startIndex..<$0.endIndex, place: $1)
            }
        }
        return pages
    }

    /// The pages of a list, at least one, each with its part of it.
    private static func parts<Element>(
        _ first: Address, _ elements: [Element], size: Int = RowLimit.page, _ publication: Publication,
        page: (ArraySlice<Element>, ListPlace) -> some Component & Sendable
    ) -> [PageTemplate] {
        let parts =
            elements.isEmpty
            ? [elements[...]]
            : stride(from: 0, to: elements.count, by: size).map { elements[$0..<min($0 + size, elements.count)] }
        return parts.indices.map { index in
            let part = parts[index]
            let place = ListPlace(first: first, number: index + 1, count: parts.count)
            return PageTemplate(first.part(index + 1), publication, page(part, place))
        }
    }
}
