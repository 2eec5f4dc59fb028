import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

extension Page {
    /// Writes that nothing slipped, where enough was reported to say so.
    ///
    /// - Parameter mayYet: Whether it is told beside that what may slip.
    mutating func nothingSlipped(mayYet: Bool = false) {
        let names = words.views
        let nothing = mayYet ? names.overview.nothingPast : names.overview.nothingSlipped
        p(context.assessment.headline.isWellReported ? nothing : names.headline.tooFew, .class("none"))
    }
}

/// What is due next, and the way to the rest.
struct OverviewDueNext: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let toCome = context.assessment.deadlines.toCome
        let shown = Array(toCome.prefix(RowLimit.overview))
        let steps = toCome.count { $0.step != nil }
        let what = [(words.nouns.actions, toCome.count - steps), (words.nouns.steps, steps)].filter { $0.1 > 0 }
        page.add(
            DueTable(
                items: shown,
                caption: words.headings.nearestOf.filled([
                    "count": "\(shown.count)", "all": "\(toCome.count)",
                    "what": words.list(what.map { $0.0($0.1) }),
                ])))
        page.add(MoreLink(words: words.views.overview.allDeadlines, link: context.link(to: .deadlines)))
    }
}

/// What changed last for children, who checked it, and how far it is known what difference was made.
struct DifferenceReach: Component {
    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.overview
        let found = context.assessment.differences
        if let latest = found.latest {
            page.add(DifferenceList(.whole([latest]), about: EntityID(scope: "")))
        } else {
            page.add(Gap(context.words.gaps.noDifference))
        }
        page.p { page in
            if found.latest != nil {
                page.text(names.differences(found.grouped.count))
                page.text(" ")
                page.text(
                    names.differenceReach.filled([
                        "with": "\(found.reached.count)",
                        "all": context.words.nouns.recommendations(context.plan.recommendations.count),
                    ]))
                page.text(" ")
            }
            page.a(names.allDifferences, .href(context.link(to: .difference)))
        }
    }
}
