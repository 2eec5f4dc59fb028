import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A board report between its head and its end: two pages that lead with what a board must know, then the whole.
///
/// Nothing of it is typed but the author's own text: every figure and list is worked out from the plan on the report's
/// day, and compared with the meetings before.
struct BoardMatter: HTML {
    /// A part with a heading of its own.
    enum Part: String, CaseIterable {
        case sum, meetings, changes, exceptions, decisions, difference, waiting, load, asked
        case text, progress, due, threads

        /// Whether it stands on the first two pages.
        var isBrief: Bool {
            switch self {
            case .text, .progress, .due, .threads: false
            default: true
            }
        }

        /// The id of one of the headings within it.
        func id(_ index: Int) -> String { "\(rawValue)-\(index + 1)" }
    }

    let paper: ReportWriter

    private var context: PageContext { paper.context }
    private var board: BoardFacts { context.assessment.facts(of: paper.report) }

    var body: some HTML {
        let facts = board
        let parts = Part.allCases.filter { facts.has($0) }
        div(.class("brief")) {
            ForEach(parts.filter(\.isBrief)) { BoardPart(part: $0, facts: facts, paper: paper) }
        }
        div(.class("whole")) {
            BoardContents(parts: parts.filter { !$0.isBrief }, facts: facts, paper: paper)
            ForEach(parts.filter { !$0.isBrief }) { BoardPart(part: $0, facts: facts, paper: paper) }
        }
    }
}

extension BoardFacts {
    /// Whether a part has anything to tell.
    fileprivate func has(_ part: BoardMatter.Part) -> Bool {
        switch part {
        case .meetings, .changes: !meetings.isEmpty
        case .asked: !report.requests.isEmpty
        case .text: !report.prose.isEmpty || ReportOutline.Part.allCases.contains { $0.isThere(in: report) }
        case .threads: !threads.isEmpty
        default: true
        }
    }
}

/// One part: its heading, and what the plan says.
struct BoardPart: HTML {
    let part: BoardMatter.Part
    let facts: BoardFacts
    let paper: ReportWriter

    private var context: PageContext { paper.context }

    var body: some HTML {
        HTMLKit.section(.class("board-part", "part-\(part.rawValue)")) {
            h2(.id(part.rawValue)) { context.words.reports.heading(of: part) }
            Written { writer in write(into: &writer) }
        }
    }

    private func write(into writer: inout HTMLWriter) {
        switch part {
        case .sum: block(.sum, into: &writer)
        case .meetings: StatusAtMeetings(facts: facts, context: context).render(into: &writer)
        case .changes: facts.changes.map { block($0, into: &writer) }
        case .exceptions: block(.exceptions, into: &writer)
        case .decisions:
            RecommendationList(recommendations: paper.report.recommendations, context: context).render(into: &writer)
            block(.decisions, into: &writer)
        case .difference: block(.difference, into: &writer)
        case .waiting: block(.waiting, into: &writer)
        case .load: LoadTable(actions: facts.open, context: context).render(into: &writer)
        case .asked: RequestList(requests: paper.report.requests, context: context).render(into: &writer)
        case .text: paper.writeText(into: &writer)
        case .progress: ProgressByPriority(facts: facts, context: context).render(into: &writer)
        case .due: block(facts.dueNext, into: &writer)
        case .threads: threads.render(into: &writer)
        }
    }

    private var threads: some HTML {
        let threads = facts.threads
        return ForEach(threads.indices) { index in
            HTMLKit.section(.class("board-thread")) {
                h3(.id(part.id(index))) { EntityLink(threads[index].recommendation.id, context) }
                ThreadBlock(thread: threads[index], isNamed: false, context: context)
            }
        }
    }

    private func block(_ kind: BlockQuery.Kind, into writer: inout HTMLWriter) {
        block(facts.query(kind), into: &writer)
    }

    private func block(_ query: BlockQuery, into writer: inout HTMLWriter) {
        QueryBlock(query: query, scope: "", context: context).render(into: &writer)
    }
}

extension ReportWords {
    /// The heading of a part of a board report.
    func heading(of part: BoardMatter.Part) -> String {
        switch part {
        case .sum: sum
        case .meetings: meetings
        case .changes: changed
        case .exceptions: exceptions
        case .decisions: decisions
        case .difference: difference
        case .waiting: waiting
        case .load: load
        case .asked: asked
        case .text: text
        case .progress: progress
        case .due: due
        case .threads: threads
        }
    }
}
