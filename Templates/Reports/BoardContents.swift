import Assessing
import Graph
import HTMLKit
import Plan

/// What stands between the two pages of a board report and the whole of it: on paper a cover, then the contents with
/// page numbers.
struct BoardContents: HTML {
    let parts: [BoardMatter.Part]
    let facts: BoardFacts
    let paper: ReportWriter

    private var context: PageContext { paper.context }
    private var report: Report { paper.report }

    var body: some HTML {
        let words = context.words.reports
        // On a screen it is one page, and its head is not far.
        if context.isPaper { cover }
        nav(.class("paper-contents"), .ariaLabelledby("contents")) {
            h2(.id("contents")) { words.contents }
            ol {
                ForEach(parts) { part in
                    li {
                        a(.href(.fragment(part.rawValue))) { words.heading(of: part) }
                        within(part)
                    }
                }
            }
        }
    }

    private var cover: some HTML {
        let words = context.words.reports
        return div(.class("paper-cover")) {
            div(.class("cover-kind")) { p { words.name(of: report) } }
            div(.class("cover-title")) { p { Isolated(report.title.text) } }
            SummaryList {
                if let board = report.board { SummaryRow(words.to) { Isolated(board.text) } }
                if let meeting = report.meeting { SummaryRow(words.meeting) { context.words.day(meeting.value) } }
                row(words.author, report.author)
                row(words.chiefOfficer, report.chiefOfficer)
                row(words.clearedBy, report.clearedBy)
            }
            p { context.words.site.asAt.filled(["date": context.words.day(context.day)]) }
        }
    }

    @HTMLBuilder
    private func row(_ name: String, _ value: PlainText?) -> some HTML {
        if let value { SummaryRow(name) { context.text(value, in: "") } }
    }

    /// The headings within a part: the sections of the plans, or the recommendations.
    @HTMLBuilder
    private func within(_ part: BoardMatter.Part) -> some HTML {
        let names = names(within: part)
        if !names.isEmpty {
            ol {
                ForEach(names.indices) { index in
                    // The id is given out here, before any heading of the text can take it.
                    li {
                        a(.href(.fragment(context.ids.claim(part.id(index))))) {
                            // No element within: the renderer would make a second link of it that has no tag.
                            names[index].local
                            if let entity = context.publication.entity(names[index]) {
                                " "
                                entity.title.text
                            }
                        }
                    }
                }
            }
        }
    }

    private func names(within part: BoardMatter.Part) -> [EntityID] {
        switch part {
        case .progress: facts.sections.map(\.id)
        case .threads: facts.threads.map(\.recommendation.id)
        default: []
        }
    }
}
