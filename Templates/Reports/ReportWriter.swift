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
    let context: PageContext
    let outline: ReportOutline
    let numbers = ParagraphNumbers()
    /// How many headings of the second level were written.
    private var headings = 0

    init(_ report: Report, _ context: PageContext) {
        self.report = report
        self.context = context
        outline = ReportOutline(report, context.words.reports)
    }

    var words: ReportWords { context.words.reports }

    /// The level of its highest headings: a board report's text is a part of it.
    private var level: Int { report.kind.value == .board ? 3 : 2 }

    /// The parts that stand before the heading which comes next.
    func nextParts() -> [ReportOutline.Part] {
        defer { headings += 1 }
        return outline.partsBefore[headings] ?? []
    }

    /// The text of the paper, with the parts of its front matter in their places.
    func writeText(into writer: inout HTMLWriter) {
        for prose in report.prose { write(prose, holdsParts: true, into: &writer) }
        for part in outline.partsAtEnd { write(part, into: &writer) }
    }

    /// - Parameter depth: How far its headings stand below the paper's own.
    private func write(_ prose: Prose, holdsParts: Bool = false, depth: Int = 1, into writer: inout HTMLWriter) {
        var resolver = ReportResolver(prose, level: holdsParts ? level : level + depth, holdsParts: holdsParts, self)
        MarkupRenderer.render(prose.markup, into: &writer, resolver: &resolver)
    }

    // MARK: - Parts of the front matter

    func write(_ part: ReportOutline.Part, into writer: inout HTMLWriter) {
        let heading = words.heading(of: part)
        HTMLKit.heading(level: level, .id(context.ids.claim(Slug.make(heading)))) { heading }.render(into: &writer)
        switch part {
        case .recommendations: writeRecommendations(into: &writer)
        case .consultation: report.consultation.map { write($0, into: &writer) }
        case .options: report.options.map { write($0, into: &writer) }
        case .councilPlan: report.councilPlan.map { write($0, into: &writer) }
        case .implications: writeImplications(into: &writer)
        }
    }

    private func writeRecommendations(into writer: inout HTMLWriter) {
        let opening = report.board.map { words.isAskedTo.filled(["board": $0.text]) } ?? words.meetingIsAskedTo
        numbers.begin(into: &writer)
        p { opening }.render(into: &writer)
        RecommendationList(recommendations: report.recommendations, context: context).render(into: &writer)
        numbers.end(into: &writer)
    }

    private func writeImplications(into writer: inout HTMLWriter) {
        for implication in report.implications {
            guard let text = implication.text else { continue }
            HTMLKit.heading(level: level + 1) { Isolated(implication.head.text) }.render(into: &writer)
            write(text, depth: 2, into: &writer)
        }
        let none = report.implications.filter { $0.text == nil }.map(\.head.text)
        guard !none.isEmpty else { return }
        let sentence = words.noImplications.filled(["heads": context.words.list(none)])
        numbers.begin(into: &writer)
        p { sentence }.render(into: &writer)
        numbers.end(into: &writer)
    }
}

/// What a meeting is asked to decide, each with its reason.
struct RecommendationList: HTML {
    let recommendations: [Report.Recommendation]
    let context: PageContext

    var body: some HTML {
        ol(.class("recommendations")) {
            ForEach(recommendations) { recommendation in
                li {
                    context.prose(recommendation.text, in: "", level: 3)
                    if let reason = recommendation.reason { Reason(text: reason, context: context) }
                }
            }
        }
    }
}

/// Why a decision is asked for. A short reason stands on the line of its word; one of several paragraphs, or with a
/// list, stands below it.
private struct Reason: HTML {
    let text: Prose
    let context: PageContext

    var body: some HTML {
        p(.class("reason")) {
            strong { context.words.reports.reason }
            if isShort {
                " "
                context.inline(text, in: "")
            }
        }
        if !isShort { context.prose(text, in: "", level: 3) }
    }

    private var isShort: Bool {
        let blocks = text.markup.blocks
        return blocks.count == 1 && blocks.first?.kind == .paragraph
    }
}
