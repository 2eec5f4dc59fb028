import Diagnostics
import Markup
import Plan

/// How a paper is put together: which parts stand where in its text, and which number each labelled paragraph has.
struct ReportOutline {
    /// A part that is written from the front matter.
    enum Part: Int, CaseIterable {
        case recommendations, consultation, options, councilPlan, implications
    }

    /// The parts that stand before a heading of the text, by the heading's place among those of the second level,
    /// counted through all texts.
    private(set) var partsBefore: [Int: [Part]] = [:]
    /// The parts that stand behind the text.
    private(set) var partsAtEnd: [Part] = []
    /// The numbers of the paragraphs that carry a label.
    private(set) var numbers: [String: Int] = [:]

    init(_ report: Report, _ words: ReportWords) {
        let blocks = report.prose.map(\.markup.blocks)
        place(Part.allCases.filter { $0.isThere(in: report) }, among: ReportOutline.titles(blocks), words)
        number(report, blocks)
    }

    // MARK: - Parts

    /// The titles of the second level, in order.
    private static func titles(_ blocks: [[MarkupNode]]) -> [String] {
        blocks.flatMap { blocks in
            blocks.filter { $0.kind == .heading(level: 2) }.map(\.plainText)
        }
    }

    /// Puts each part before the first heading that councils print after it. A heading of another name belongs to what
    /// stands before it.
    private mutating func place(_ parts: [Part], among titles: [String], _ words: ReportWords) {
        let order = words.usualOrder.map { Vocabulary.fold($0) }
        var ranks: [Int] = []
        for title in titles {
            ranks.append(order.firstIndex(of: Vocabulary.fold(title)) ?? ranks.last ?? 0)
        }
        for part in parts {
            let rank = words.rank(of: part)
            if let heading = ranks.firstIndex(where: { $0 > rank }) {
                partsBefore[heading, default: []].append(part)
            } else {
                partsAtEnd.append(part)
            }
        }
    }

    // MARK: - Numbers

    /// Counts the paragraphs as they will be written, and notes those with labels.
    private mutating func number(_ report: Report, _ blocks: [[MarkupNode]]) {
        var last = 0
        var headings = 0
        for (prose, blocks) in zip(report.prose, blocks) {
            for block in blocks {
                switch block.kind {
                case .heading(level: 2):
                    for part in partsBefore[headings] ?? [] {
                        last += part.paragraphs(of: report, from: last, &numbers)
                    }
                    headings += 1
                case .paragraph:
                    last += 1
                    if let label = ParagraphLabel(prose.source.slice(block.byteRange).text) {
                        numbers[label.name] = last
                    }
                default: break
                }
            }
        }
        for part in partsAtEnd { last += part.paragraphs(of: report, from: last, &numbers) }
    }
}

extension ReportOutline.Part {
    /// Whether a paper has it.
    func isThere(in report: Report) -> Bool {
        switch self {
        // A board is told first what it is asked for, before the text.
        case .recommendations: !report.recommendations.isEmpty && report.kind.value != .board
        case .consultation: report.consultation != nil
        case .options: report.options != nil
        case .councilPlan: report.councilPlan != nil
        case .implications: !report.implications.isEmpty
        }
    }

    /// How many numbered paragraphs it has; the numbers of those with labels are noted.
    fileprivate func paragraphs(of report: Report, from last: Int, _ numbers: inout [String: Int]) -> Int {
        let texts: [Prose]
        switch self {
        // One, with a list beneath it.
        case .recommendations: return 1
        case .consultation: texts = [report.consultation].compactMap(\.self)
        case .options: texts = [report.options].compactMap(\.self)
        case .councilPlan: texts = [report.councilPlan].compactMap(\.self)
        case .implications: texts = report.implications.compactMap(\.text)
        }
        var count = 0
        for text in texts {
            for block in text.markup.blocks where block.kind == .paragraph {
                count += 1
                if let label = ParagraphLabel(text.source.slice(block.byteRange).text) {
                    numbers[label.name] = last + count
                }
            }
        }
        // Heads under which there is nothing to say are told in one more.
        if self == .implications, report.implications.contains(where: { $0.text == nil }) { count += 1 }
        return count
    }
}

extension ReportWords {
    /// The headings in the order in which councils print them.
    fileprivate var usualOrder: [String] {
        [
            summary, recommendations, background, consultation, options, analysis, councilPlan, implications, risk,
        ]
    }

    /// The heading of a part.
    func heading(of part: ReportOutline.Part) -> String {
        switch part {
        case .recommendations: recommendations
        case .consultation: consultation
        case .options: options
        case .councilPlan: councilPlan
        case .implications: implications
        }
    }

    fileprivate func rank(of part: ReportOutline.Part) -> Int {
        usualOrder.firstIndex(of: heading(of: part)) ?? 0
    }
}
