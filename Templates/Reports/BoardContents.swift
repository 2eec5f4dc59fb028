import Assessing
import Graph
import HTMLKit
import Plan

/// What stands between the two pages of a board report and the whole of it: on paper a cover, then the contents with
/// page numbers.
struct BoardContents: Component {
    let parts: [BoardMatter.Part]
    let facts: BoardFacts
    let paper: ReportWriter
    private var report: Report { paper.report }

    func write(to page: inout Page) {
        let words = page.words.reports
        // On a screen it is one page, and its head is not far.
        if page.context.isPaper { writeCover(to: &page) }
        page.nav(.class("paper-contents"), .ariaLabelledby("contents")) { page in
            page.h2(words.contents, .id("contents"))
            page.ol { page in
                for part in parts {
                    page.li { page in
                        page.a(words.heading(of: part), .href(.fragment(part.rawValue)))
                        writeWithin(part, to: &page)
                    }
                }
            }
        }
    }

    private func writeCover(to page: inout Page) {
        let context = page.context
        let words = context.words.reports
        page.div(.class("paper-cover")) { page in
            page.div(.class("cover-kind")) { $0.p(words.name(of: report)) }
            page.div(.class("cover-title")) { page in page.p { $0.isolated(report.title.text) } }
            page.summaryList { page in
                if let board = report.board { page.summaryRow(words.to) { $0.isolated(board.text) } }
                if let meeting = report.meeting { page.summaryRow(words.meeting, context.words.day(meeting.value)) }
                writeRow(words.author, report.author, to: &page)
                writeRow(words.chiefOfficer, report.chiefOfficer, to: &page)
                writeRow(words.clearedBy, report.clearedBy, to: &page)
            }
            page.p(context.words.site.asAt.filled(["date": context.words.day(context.day)]))
        }
    }

    private func writeRow(_ name: String, _ value: PlainText?, to page: inout Page) {
        if let value { page.summaryRow(name) { $0.text(value) } }
    }

    /// The headings within a part: the sections of the plans, or the recommendations.
    private func writeWithin(_ part: BoardMatter.Part, to page: inout Page) {
        let names = names(within: part)
        if !names.isEmpty {
            page.ol { page in
                for index in names.indices {
                    // The id is given out here, before any heading of the text can take it.
                    page.li { page in
                        page.a(.href(.fragment(page.ids.claim(part.id(index))))) { page in
                            // No element within: the renderer would make a second link of it that has no tag.
                            page.text(names[index].local)
                            if let entity = page.context.publication.entity(names[index]) {
                                page.text(" ")
                                page.text(entity.title.text)
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
