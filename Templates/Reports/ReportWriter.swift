import Diagnostics
import HTMLKit
import Markup
import Plan

/// A paper while it is written, on a page of the site or on its own.
///
/// It is a reference because its texts count their paragraphs together. Each is written by one task with an object of
/// its own.
final class ReportWriter {
    let report: Report
    let words: ReportWords
    let outline: ReportOutline
    let numbers: ParagraphNumbers
    /// How many headings of the second level were written.
    private var headings = 0

    /// - Parameter place: What the ids of its paragraphs begin with, where other papers beside it number theirs, too.
    init(_ report: Report, _ words: ReportWords, place: String? = nil) {
        self.report = report
        numbers = ParagraphNumbers(prefix: place.map { $0 + "-" } ?? "")
        self.words = words
        outline = ReportOutline(report, words)
    }

    /// The level of its highest headings: a board report's text is a part of it.
    private var level: Int { report.kind.value == .board ? 3 : 2 }

    /// The parts that stand before the heading which comes next.
    func nextParts() -> [ReportOutline.Part] {
        defer { headings += 1 }
        return outline.partsBefore[headings] ?? []
    }

    /// Writes the text of the paper, with the parts of its front matter in their places.
    func writeText(to page: inout Page) {
        for prose in report.prose { write(prose, holdsParts: true, to: &page) }
        for part in outline.partsAtEnd { write(part, to: &page) }
    }

    /// - Parameter depth: How far its headings stand below the paper's own.
    private func write(_ prose: Prose, holdsParts: Bool = false, depth: Int = 1, to page: inout Page) {
        let level = holdsParts ? level : level + depth
        var writer = PaperTextWriter(page, prose, level: level, holdsParts: holdsParts, self)
        MarkupRenderer.render(prose.markup, into: &writer)
        page = writer.prose.page
    }

    // MARK: - Parts of the front matter

    /// Writes a part of the front matter.
    func write(_ part: ReportOutline.Part, to page: inout Page) {
        let heading = words.heading(of: part)
        page.placedHeading(level, heading, id: page.ids.claim(Slug.make(heading)))
        switch part {
        case .recommendations: writeRecommendations(to: &page)
        case .consultation: if let text = report.consultation { write(text, to: &page) }
        case .options: if let text = report.options { write(text, to: &page) }
        case .councilPlan: if let text = report.councilPlan { write(text, to: &page) }
        case .implications: writeImplications(to: &page)
        }
    }

    private func writeRecommendations(to page: inout Page) {
        numbers.begin(into: &page.html)
        page.p(report.board.map { words.isAskedTo.filled(["board": $0.text]) } ?? words.meetingIsAskedTo)
        page.add(RecommendationList(recommendations: report.recommendations))
        numbers.end(into: &page.html)
    }

    private func writeImplications(to page: inout Page) {
        for implication in report.implications {
            guard let text = implication.text else { continue }
            let head = implication.head.text
            page.placedHeading(level + 1, id: page.ids.claim(Slug.make(head)), name: head) { $0.isolated(head) }
            write(text, depth: 2, to: &page)
        }
        let none = report.implications.filter { $0.text == nil }.map(\.head.text)
        guard !none.isEmpty else { return }
        numbers.begin(into: &page.html)
        page.p(words.noImplications.filled(["heads": page.words.list(none)]))
        numbers.end(into: &page.html)
    }
}

/// What a meeting is asked to decide, each with its reason.
struct RecommendationList: Component {
    let recommendations: [Report.Recommendation]

    func write(to page: inout Page) {
        page.ol(.class("recommendations")) { page in
            for recommendation in recommendations {
                page.li { page in
                    page.prose(recommendation.text, in: "", level: 3)
                    if let reason = recommendation.reason { page.add(Reason(text: reason)) }
                }
            }
        }
    }
}

/// Why a decision is asked for. A short reason stands on the line of its word; one of several paragraphs, or with a
/// list, stands below it.
private struct Reason: Component {
    let text: Prose

    func write(to page: inout Page) {
        page.p(.class("reason")) { page in
            page.strong(page.words.reports.reason)
            if isShort {
                page.text(" ")
                page.inline(text, in: "")
            }
        }
        if !isShort { page.prose(text, in: "", level: 3) }
    }

    private var isShort: Bool {
        let blocks = text.markup.blocks
        return blocks.count == 1 && blocks.first?.kind == .paragraph
    }
}
