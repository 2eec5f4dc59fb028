import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What may be said of some open actions, in sentences: how they stand to their dates, what was due before the plan began,
/// and on how many of them anything was reported.
struct HeadlineText: Component {
    let headline: Headline
    /// Where on the page the reasons stand for which faults of the dates are kept; nil where they have no place of their
    /// own there.
    var kept: Anchor?
    /// Whether it stands below a title that tells its worst and above a table that tells all of it.
    var isBelowTitle = false

    func write(to page: inout Page) {
        page.p(.class("headline")) { page in
            page.text(sentences(page.words).joined(separator: " "))
            page.add(EarlyDatesOfHeadline(headline: headline))
            if headline.leftOut > 0 { page.text(" ") }
            page.add(LeftOutCount(headline: headline))
        }
        page.add(KeptNote(faults: headline.kept, subject: .dates, place: kept))
    }

    private func sentences(_ words: Words) -> [String] {
        isBelowTitle ? words.sentencesBelowTitle(of: headline) : words.sentences(of: headline)
    }
}

/// What it means that some of what a headline tells of is dated before its plan; once on a page.
struct EarlyDatesOfHeadline: Component {
    let headline: Headline

    func write(to page: inout Page) {
        guard headline.hasEarlyDates, page.earlyDates != .explained else { return }
        page.text(" ")
        page.explainEarlyDates()
    }
}

/// How many dates are left out as suspected misprints, with the way to them.
struct LeftOutCount: Component {
    let headline: Headline

    func write(to page: inout Page) {
        guard headline.leftOut > 0 else { return }
        page.pageLink(page.context.reach(.deadlines, fragment: Anchor.misprints.rawValue)) {
            $0.text($0.words.views.headline.leftOut(headline.leftOut))
        }
    }
}

extension Words {
    /// The sentences of a headline, the worst first: of the actions, of what is stated as a whole, of the steps.
    func sentences(of headline: Headline) -> [String] {
        let names = views.headline
        guard headline.open > 0 else { return [names.nothingOpen, wholes(headline.wholes)].filter { !$0.isEmpty } }
        let noneOverdue = headline.isAnySaidOverdue ? [] : [names.noneOverdue]
        let first = names.sentence.filled(places(of: headline, headline.parts, behind: noneOverdue))
        return [first] + further(headline)
    }

    /// The same but what its title says: on how many nothing was reported, and how they stand. A board that is asked to
    /// chase fewer than these reads here which are not chased.
    func sentencesBelowTitle(of headline: Headline) -> [String] {
        guard headline.open > 0 else { return [wholes(headline.wholes)].filter { !$0.isEmpty } }
        return (headline.isAnySaidOverdue ? [] : [views.headline.noneIsOverdue]) + further(headline) + tooNew(headline)
    }

    private func further(_ headline: Headline) -> [String] {
        [wholes(headline.wholes), steps(headline.steps), reported(headline)].filter { !$0.isEmpty }
    }

    private func tooNew(_ headline: Headline) -> [String] {
        headline.isWellReported && headline.awaiting > 0 ? [views.headline.tooNew(headline.awaiting)] : []
    }

    /// The worst of a headline, as a title.
    func message(of headline: Headline) -> String {
        let names = views.headline
        return headline.open == 0 ? names.nothingOpenAsTitle : names.title.filled(places(of: headline, headline.worst))
    }

    private func places(
        of headline: Headline, _ parts: [(part: Headline.Part, count: Int)], behind first: [String] = []
    ) -> KeyValuePairs<String, String> {
        let told = list(first + parts.map { views.headline.text(of: $0.part, $0.count, headline.gates) })
        return [
            "open": nouns.openActions(headline.open),
            "parts": headline.isWellReported
                ? told : views.headline.silenceFirst.filled(["silence": silence(headline), "parts": told]),
        ]
    }

    /// On how many of them nothing was reported, before how they stand.
    private func silence(_ headline: Headline) -> String {
        let phrase = headline.reported == 0 ? views.headline.silentOnAll : views.headline.silentOn
        return phrase.filled(["count": "\(headline.silent)", "days": nouns.days(headline.period)])
    }

    /// What is stated of sections and plans as a whole.
    private func wholes(_ wholes: [StatedWhole]) -> String {
        let names = views.headline
        let told = wholes.map { whole in
            names.isStatedAs.filled(["name": whole.name, "status": whole.status.word.text])
        }
        return told.isEmpty ? "" : names.asWhole.filled(["parts": list(told)])
    }

    private func steps(_ count: PastCount) -> String {
        let names = views.headline
        let parts = count.parts.map { state, count in
            switch state {
            case .overdue: names.late(count)
            case .passedInSilence: names.inSilence(count)
            default: names.notSaid(count)
            }
        }
        let early = count.beforePlan > 0 ? [names.beforePlan(count.beforePlan)] : []
        let told = parts + early
        return told.isEmpty ? "" : names.steps.filled(["parts": list(told)])
    }

    /// On how many of them nothing was reported, where that is not said first.
    private func reported(_ headline: Headline) -> String {
        guard headline.isWellReported else { return "" }
        let names = views.headline
        return (headline.silent == 0 ? names.allReported : names.silent).filled([
            "count": "\(headline.silent)", "open": "\(headline.open)", "days": nouns.days(headline.period),
        ])
    }
}

extension HeadlineWords {
    fileprivate func text(of part: Headline.Part, _ count: Int, _ gates: [Gate]) -> String {
        guard part == .delivered, let first = gates.first, let last = gates.last else { return phrase(of: part)(count) }
        return (count == 1 ? deliveredAs : severalDeliveredAs).filled([
            "count": "\(count)", "first": first.word.text, "last": last.word.text,
        ])
    }

    private func phrase(of part: Headline.Part) -> Counted {
        switch part {
        case .overdue: overdue
        case .inSilence: inSilence
        case .notSaid: notSaid
        case .beforePlan: beforePlan
        case .paused: paused
        case .undated: undated
        case .notYetDue: notYetDue
        case .delivered: delivered
        }
    }
}
