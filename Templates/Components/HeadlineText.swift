import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What may be said of some open actions, in sentences: how they stand to their dates, what was due before the plan began,
/// and on how many of them anything was reported.
struct HeadlineText: Component {
    let headline: Headline

    func write(to page: inout Page) {
        page.p(.class("headline")) { page in
            page.text(page.words.sentences(of: headline).joined(separator: " "))
            if headline.leftOut > 0 {
                page.text(" ")
                page.pageLink(page.context.reach(.deadlines, fragment: Anchor.misprints.rawValue)) {
                    $0.text($0.words.views.headline.leftOut(headline.leftOut))
                }
            }
        }
    }
}

extension Words {
    /// The sentences of a headline, the worst first.
    func sentences(of headline: Headline) -> [String] {
        let names = views.headline
        guard headline.open > 0 else { return [names.nothingOpen] }
        let parts = headline.parts.map { names.phrase(of: $0.part)($0.count) }
        let sentence = names.sentence.filled([
            "open": nouns.openActions(headline.open), "parts": list(parts),
        ])
        return [
            sentence, beforePlan(headline.actions, steps: headline.steps), steps(headline.steps), reported(headline),
        ].filter { !$0.isEmpty }
    }

    private func steps(_ count: PastCount) -> String {
        let names = views.headline
        let counts = [
            (names.late, count.overdue), (names.inSilence, count.inSilence), (names.notSaid, count.notSaid),
        ]
        let parts = counts.filter { $0.1 > 0 }
        return parts.isEmpty ? "" : names.steps.filled(["parts": list(parts.map { $0.0($0.1) })])
    }

    private func reported(_ headline: Headline) -> String {
        let phrase = headline.reported == 0 ? views.headline.noneReported : views.headline.reported
        return phrase.filled([
            "count": "\(headline.reported)", "open": "\(headline.open)", "days": nouns.days(headline.period),
        ])
    }
}

extension HeadlineWords {
    fileprivate func phrase(of part: Headline.Part) -> Counted {
        switch part {
        case .overdue: overdue
        case .inSilence: inSilence
        case .notSaid: notSaid
        case .beforePlan: beforePlan
        case .paused: paused
        case .undated: undated
        case .notYetDue: notYetDue
        }
    }
}
