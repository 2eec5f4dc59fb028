import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A board report between its head and its end: two pages that lead with what a board must know, then the whole.
///
/// Nothing of it is typed but the author's own text: every figure and list is worked out from the plan on the report's
/// day, and compared with the meetings before.
struct BoardMatter: Component {
    /// A part with a heading of its own.
    enum Part: String, CaseIterable {
        case sum, meetings, changes, exceptions
        case boardIsAsked = "recommendations"
        case decisions, difference, waiting, load, asked
        case text, figures, progress, due, threads, kept

        /// Whether it stands on the first two pages.
        var isBrief: Bool {
            switch self {
            case .text, .figures, .progress, .due, .threads, .kept: false
            default: true
            }
        }

        /// The id of one of the headings within it.
        func id(_ index: Int) -> String { "\(rawValue)-\(index + 1)" }
    }

    let paper: ReportWriter

    func write(to page: inout Page) {
        let facts = page.context.assessment.facts(of: paper.report)
        let parts = Part.allCases.filter { facts.has($0) }
        page.div(.class("brief")) { page in
            for part in parts where part.isBrief { page.add(BoardPart(part: part, facts: facts, paper: paper)) }
        }
        page.div(.class("whole")) { page in
            page.add(BoardContents(parts: parts.filter { !$0.isBrief }, facts: facts, paper: paper))
            for part in parts where !part.isBrief { page.add(BoardPart(part: part, facts: facts, paper: paper)) }
        }
    }
}

extension BoardFacts {
    /// Whether a part has anything to tell.
    fileprivate func has(_ part: BoardMatter.Part) -> Bool {
        switch part {
        case .meetings, .changes: !meetings.isEmpty
        case .boardIsAsked: !report.recommendations.isEmpty
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
            page.h2(page.words.reports.heading(of: part), .id(part.rawValue))
            writeContent(to: &page)
        }
    }

    private func writeContent(to page: inout Page) {
        switch part {
        case .sum:
            page.add(HeadlineText(headline: facts.headline, kept: .kept))
            writeBlock(facts.query(.sum), to: &page)
        case .meetings: page.add(StatusAtMeetings(facts: facts))
        case .changes: if let changes = facts.changes { writeBlock(changes, to: &page) }
        case .exceptions: writeBlock(facts.query(.exceptions), to: &page)
        case .boardIsAsked: page.add(RecommendationList(recommendations: paper.report.recommendations))
        case .decisions: writeBlock(facts.query(.decisions), to: &page)
        case .difference: writeBlock(facts.query(.difference), to: &page)
        case .waiting: writeBlock(facts.query(.waiting), to: &page)
        case .load: page.add(LoadTable(actions: facts.open))
        case .asked: page.add(RequestList(requests: paper.report.requests))
        case .text: paper.writeText(to: &page)
        case .figures: page.add(BoardFigures(change: facts.figures))
        case .progress: page.add(ProgressByPriority(facts: facts))
        case .due: writeBlock(facts.dueNext, to: &page)
        case .threads: writeThreads(to: &page)
        case .kept: page.add(KeptTable(faults: facts.kept))
        }
    }

    private func writeThreads(to page: inout Page) {
        let threads = facts.threads
        for index in threads.indices {
            page.section(.class("board-thread")) { page in
                page.h3(.id(part.id(index))) { $0.add(EntityLink(threads[index].recommendation.id)) }
                page.add(ThreadBlock(thread: threads[index], isNamed: false))
            }
        }
    }

    private func writeBlock(_ query: BlockQuery, to page: inout Page) { page.add(QueryBlock(query: query, scope: "")) }
}

extension ReportWords {
    /// The heading of a part of a board report.
    func heading(of part: BoardMatter.Part) -> String {
        switch part {
        case .sum: sum
        case .meetings: meetings
        case .changes: changed
        case .exceptions: exceptions
        case .boardIsAsked: boardIsAsked
        case .decisions: decisions
        case .difference: difference
        case .waiting: waiting
        case .load: load
        case .asked: asked
        case .text: text
        case .figures: figures
        case .progress: progress
        case .due: due
        case .threads: threads
        case .kept: kept
        }
    }
}
