import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A board report between its head and its end: what a board must know, then the whole. It runs on: a line
/// more never leaves a sheet that is nearly empty.
///
/// Nothing of it is typed but the author's own text: every figure and list is worked out from the plan on the report's
/// day, and compared with the meetings before.
struct BoardMatter: Component {
    /// A part with a heading of its own.
    enum Part: String, CaseIterable {
        case boardIsAsked = "recommendations"
        case exceptions, changes, difference, meetings
        case due, waiting, asked, load, word
        case text, figures
        case dueLater = "due-later"
        case changed, progress, threads, actions, kept

        /// Where it stands: on the first page, on the second, or in the whole that follows.
        var place: Place {
            switch self {
            case .boardIsAsked, .exceptions, .changes, .difference, .meetings: .firstPage
            case .due, .waiting, .asked, .load, .word: .secondPage
            case .text, .figures, .dueLater, .changed, .progress, .threads, .actions, .kept: .whole
            }
        }

        enum Place { case firstPage, secondPage, whole }

        /// The id of one of the headings within it.
        func id(_ index: Int) -> String { "\(rawValue)-\(index + 1)" }
    }

    let paper: ReportWriter

    func write(to page: inout Page) {
        let facts = page.context.assessment.facts(of: paper.report)
        let parts = Part.allCases.filter { facts.has($0) }
        // Headings of the author's own text may be called as the parts are.
        for part in parts { page.ids.reserve(part.rawValue) }
        for index in facts.threads.indices { page.ids.reserve(Part.threads.id(index)) }
        func write(_ place: Part.Place, to page: inout Page) {
            for part in parts where part.place == place { page.add(BoardPart(part: part, facts: facts, paper: paper)) }
        }
        page.div(.class("lead-page")) { write(.firstPage, to: &$0) }
        page.div(.class("lead-page")) { page in
            write(.secondPage, to: &page)
            page.add(BoardContents(parts: parts.filter { $0.place == .whole }))
        }
        page.div(.class("whole")) { write(.whole, to: &$0) }
    }
}

extension BoardFacts {
    /// Whether a part has anything to tell.
    fileprivate func has(_ part: BoardMatter.Part) -> Bool {
        switch part {
        case .dueLater: !dueInBrief.rest.isEmpty
        case .changed: periods.last?.changes.isEmpty == false
        case .asked: !report.requests.isEmpty
        case .text: !report.prose.isEmpty || ReportOutline.Part.allCases.contains { $0.isThere(in: report) }
        case .figures: !figures.isEmpty
        case .threads: !threads.isEmpty
        case .kept: !kept.isEmpty
        default: true
        }
    }
}

/// One part: its heading, and what the plan says.
struct BoardPart: Component {
    let part: BoardMatter.Part
    let facts: BoardFacts
    let paper: ReportWriter

    func write(to page: inout Page) {
        page.section(.class("board-part", "part-\(part.rawValue)")) { page in
            page.placedHeading(2, page.words.reports.heading(of: part), id: part.rawValue)
            writeContent(to: &page)
        }
    }

    private func writeContent(to page: inout Page) {
        switch part {
        case .boardIsAsked: page.add(BoardRequests(facts: facts))
        case .exceptions: writeExceptions(to: &page)
        case .changes:
            if facts.periods.isEmpty { page.p(page.words.reports.firstToBoard) }
            for period in facts.periods { page.add(PeriodSince(period: period)) }
        case .difference: page.add(DifferencesInBrief(facts: facts))
        case .meetings: page.add(StandingsInBrief(standings: facts.standings, gates: facts.headline.gates))
        case .due: writeDue(to: &page)
        case .waiting: writeBlock(facts.query(.waiting), to: &page)
        case .asked: page.add(RequestList(requests: paper.report.requests))
        case .load: page.add(LoadTable(actions: facts.open))
        case .word: page.add(OwnWordText(own: facts.ownWord, all: facts.actions.count))
        case .text: paper.writeText(to: &page)
        case .figures: page.add(BoardFigures(change: facts.figures))
        case .dueLater: page.add(DueByDate(items: facts.dueInBrief.rest, caption: caption(of: facts.due, page.context)))
        case .changed: if let period = facts.periods.last { writeBlock(facts.changes(in: period), to: &page) }
        case .progress:
            writeBlock(facts.query(.sum), to: &page)
            page.add(StatusAtMeetings(facts: facts))
            page.add(ProgressByPriority(facts: facts))
        case .threads: writeThreads(to: &page)
        case .actions: page.add(OtherActions(facts: facts))
        case .kept: page.add(KeptTable(faults: facts.kept))
        }
    }

    private func writeExceptions(to page: inout Page) {
        page.add(HeadlineText(headline: facts.headline, kept: .kept, isBelowTitle: true))
        let exceptions = facts.exceptions
        if exceptions.isEmpty {
            if facts.wholes.isEmpty { page.nothingSlipped() }
        } else {
            let shown = facts.exceptionsInBrief
            page.add(SlippedInBrief(actions: shown, caption: page.words.nouns.actions(exceptions.count)))
            page.add(MoreInPart(count: exceptions.count - shown.count, part: .progress))
        }
    }

    private func writeDue(to page: inout Page) {
        let caption = caption(of: facts.due, page.context)
        let due = facts.dueInBrief
        if due.first.isEmpty {
            page.nothingShown(caption)
        } else {
            page.add(DueByDate(items: due.first, caption: caption))
            page.add(MoreInPart(count: due.rest.count, part: .dueLater))
        }
    }

    private func caption(of due: ActionSelection, _ context: PageContext) -> String {
        context.due(due.due.count, of: due)
    }

    private func writeThreads(to page: inout Page) {
        let threads = facts.threads
        let shared = threads.count < TableParts.fewestRows ? [] : threads.sharedGaps
        if let said = page.context.said(ofAll: threads.count, shared) { page.p(said, .class("same")) }
        for index in threads.indices {
            page.section(.class("board-thread")) { page in
                let id = threads[index].recommendation.id
                page.placedHeading(3, id: part.id(index), name: page.context.shortName(of: id)) {
                    $0.add(EntityLink(id))
                }
                page.add(ThreadInShort(thread: threads[index], saidAbove: shared.map(\.kind)))
            }
        }
    }

    private func writeBlock(_ query: BlockQuery, to page: inout Page) { page.add(QueryBlock(query: query)) }
}

/// What a board is asked: what the author writes, then the later dates that are asked for and not spoken of in it.
private struct BoardRequests: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let recommendations = facts.report.recommendations
        if !recommendations.isEmpty { page.add(RecommendationList(recommendations: recommendations)) }
        let requests = facts.unmentionedRequests
        if requests.isEmpty, recommendations.isEmpty { page.nothingShown(page.words.headings.noDecisions) }
        for action in requests {
            page.div(.class("asked-date")) {
                $0.add(DateQuestion(action: action, meeting: facts.report.meeting?.value))
            }
        }
    }
}

/// What changed in a period, with both its days.
private struct PeriodSince: Component {
    let period: ChangePeriod

    func write(to page: inout Page) {
        let words = page.words
        if !period.isEmpty {
            page.p(
                words.changes.betweenMeetings.filled(["from": words.day(period.from), "to": words.day(period.to)]),
                .class("kind"))
        }
        page.add(PeriodInBrief(period: period))
    }
}

/// How many more another part of the same paper has.
private struct MoreInPart: Component {
    let count: Int
    let part: BoardMatter.Part

    func write(to page: inout Page) {
        guard count > 0 else { return }
        page.p(.class("more")) { page in
            page.phrase(page.words.reports.moreIn) { page, place in
                if place == "count" { page.text(count) } else { page.add(PartLink(part: part)) }
            }
        }
    }
}

/// The way to another part of the same paper: on paper with the number of its page.
struct PartLink: Component {
    let part: BoardMatter.Part

    func write(to page: inout Page) {
        page.a(page.words.reports.heading(of: part), .class("see"), .href(.fragment(part.rawValue)))
    }
}

extension ReportWords {
    /// The heading of a part of a board report.
    func heading(of part: BoardMatter.Part) -> String {
        switch part {
        case .boardIsAsked: boardIsAsked
        case .exceptions: exceptions
        case .changes: changed
        case .difference: difference
        case .meetings: meetings
        case .due: due
        case .waiting: waiting
        case .asked: asked
        case .load: load
        case .word: word
        case .text: text
        case .figures: figures
        case .dueLater: dueLater
        case .changed: changedInFull
        case .progress: progress
        case .threads: threads
        case .actions: otherActions
        case .kept: kept
        }
    }
}
