import Assessing
import Graph
import HTMLKit
import Plan

/// Open actions as marks that can be counted, by how they stand, the worst first, each kind with its number and its name.
/// A mark has the shape and the colours that the word has in a tag.
struct CountedMarks: Component {
    let counts: [StandingCount]

    /// Marks in a row, and the side of a mark with the room after it.
    private static let columns = 20, side = 20
    /// More marks than this are not counted any more: each stands for ten, or for a hundred.
    private static let most = 240

    func write(to page: inout Page) {
        let unit = unit
        page.ul(.class("counted")) { page in
            for count in counts {
                let mark = page.context.mark(of: count.kind)
                page.li { page in
                    writeMarks(mark, (count.count + unit - 1) / unit, to: &page)
                    page.strong(count.count)
                    page.text(" ")
                    page.isolated(mark.word)
                }
            }
        }
        if unit > 1 { page.p(page.words.views.charts.eachMark.filled(["actions": page.words.nouns.actions(unit)])) }
    }

    /// How many actions a mark stands for.
    private var unit: Int {
        let all = counts.reduce(0) { $0 + $1.count }
        return [1, 10, 100, 1_000].first { all <= $0 * Self.most } ?? 10_000
    }

    private func writeMarks(_ mark: Mark, _ count: Int, to page: inout Page) {
        let side = Double(Self.side)
        let (rows, rest) = count.quotientAndRemainder(dividingBy: Self.columns)
        let width = Double(min(count, Self.columns)) * side
        let height = Double(rows + (rest > 0 ? 1 : 0)) * side
        let id = page.ids.claim("marks")
        page.svg(
            .class("marks tag-\(mark.colour.rawValue)"), .viewBox(0, 0, width, height), .width(width * 0.9),
            .height(height * 0.9), .ariaHidden
        ) { page in
            page.defs { page in
                page.pattern(.id(id), .width(side), .height(side), .patternUnits("userSpaceOnUse")) { page in
                    page.rect(.class("token"), .x(1), .y(1), .width(side - 3), .height(side - 3), .rx(3))
                    page.svg(.x(4.5), .y(4.5), .width(10), .height(10), .viewBox(0, 0, 16, 16), .ariaHidden) {
                        if let drawing = Self.drawings[mark.shape] { $0.add(drawing) }
                    }
                }
            }
            if rows > 0 { page.rect(.width(width), .height(Double(rows) * side), .fill("url(#\(id))")) }
            if rest > 0 {
                page.rect(
                    .y(Double(rows) * side), .width(Double(rest) * side), .height(side), .fill("url(#\(id))"))
            }
        }
    }

    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { ($0, $0.file.shapes(.file)) })
}

/// The open actions of the plans in force, for the first screen.
struct OpenActions: Component {
    func write(to page: inout Page) {
        let context = page.context
        let ids = context.assessment.plansInForce.flatMap { context.plan.actions(of: $0) }.map(\.id)
        let counts = context.assessment.standings(of: ids)
        guard !counts.isEmpty else { return }
        let open = counts.reduce(0) { $0 + $1.count }
        page.p(
            context.words.views.charts.counted.filled(["open": context.words.nouns.openActions(open)]),
            .class("kind"))
        page.add(CountedMarks(counts: counts))
    }
}

extension CountedMarks {
    static let examples = [
        ComponentExample(\.countedMarks, \.rows) { page in
            let context = page.context
            let ids = context.plan.content.plans.prefix(1).flatMap { context.plan.actions(of: $0) }.map(\.id)
            page.add(CountedMarks(counts: context.assessment.standings(of: ids)))
        }
    ]
}
