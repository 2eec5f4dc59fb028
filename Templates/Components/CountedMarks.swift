import Assessing
import Graph
import HTMLKit
import Plan

/// Open actions as marks that can be counted, in the groups of the headline and with its words, a group in a row; within a
/// group by how they stand, the worst first, each kind with its number and its name. A mark has the shape and the colours
/// that the word has in a tag, and after ten there is a gap.
struct CountedMarks: Component {
    let groups: [HeadlineGroup]

    /// Marks in a block and blocks in a row, and the side of a mark with the room after it; between blocks is the room of
    /// one mark.
    private static let block = 10, blocks = 2, side = 20
    /// More marks than this are not counted any more: each stands for ten, or for a hundred.
    private static let most = 240

    func write(to page: inout Page) {
        let unit = unit
        // What one group has drawn the next uses again.
        var patterns: [String: String] = [:]
        page.needs(.charts)
        page.ul(.class("counted")) { page in
            for group in groups {
                page.li { page in
                    page.p { page in
                        page.strong(group.count)
                        page.text(" ")
                        page.isolated(page.words.name(of: group))
                    }
                    page.div(.class("standings")) { page in
                        for count in group.standings { write(count, isNamed: group.isTold, unit, &patterns, to: &page) }
                    }
                }
            }
        }
        if unit > 1 { page.p(page.words.views.charts.eachMark.filled(["actions": page.words.nouns.actions(unit)])) }
    }

    private func write(
        _ count: StandingCount, isNamed: Bool, _ unit: Int, _ patterns: inout [String: String], to page: inout Page
    ) {
        let mark = page.context.mark(of: count.kind)
        page.div { page in
            writeMarks(mark, (count.count + unit - 1) / unit, &patterns, to: &page)
            if isNamed {
                page.span { page in
                    page.text(count.count)
                    page.text(" ")
                    page.isolated(count.kind.isUnstated ? page.words.views.charts.noStatus : mark.word)
                }
            }
        }
    }

    /// How many actions a mark stands for.
    private var unit: Int {
        let all = groups.reduce(0) { $0 + $1.count }
        return [1, 10, 100, 1_000].first { all <= $0 * Self.most } ?? 10_000
    }

    private func writeMarks(_ mark: Mark, _ count: Int, _ patterns: inout [String: String], to page: inout Page) {
        let side = Double(Self.side)
        let blocks = (count + Self.block - 1) / Self.block
        let inRow = Double(min(count, Self.block * Self.blocks))
        let width = (inRow + (blocks > 1 ? 1 : 0)) * side
        let height = Double((blocks + Self.blocks - 1) / Self.blocks) * side
        let look = "\(mark.shape.name) \(mark.colour.rawValue)"
        let known = patterns[look]
        let id = known ?? page.ids.claim("m")
        patterns[look] = id
        page.svg(
            .class("marks tag-\(mark.colour.rawValue)"), .viewBox(0, 0, width, height), .width(width * 0.9),
            .height(height * 0.9), .ariaHidden
        ) { page in
            if known == nil { writePattern(id, of: mark, to: &page) }
            for index in 0..<blocks {
                let (row, column) = index.quotientAndRemainder(dividingBy: Self.blocks)
                // Zero is where a rectangle stands that says nothing, and each page has many of them.
                page.rect(
                    column == 0 ? .none : .x(Double(column * (Self.block + 1)) * side),
                    row == 0 ? .none : .y(Double(row) * side),
                    .width(Double(min(Self.block, count - index * Self.block)) * side), .height(side),
                    .fill("url(#\(id))"))
            }
        }
    }

    /// The mark once, for a row of it. It is in the units of the shape, which stands in the middle of its square.
    private func writePattern(_ id: String, of mark: Mark, to page: inout Page) {
        let side = Double(Self.side)
        page.defs { page in
            page.pattern(
                .id(id), .width(side), .height(side), .viewBox(-7, -7, 32, 32), .patternUnits("userSpaceOnUse")
            ) { page in
                page.rect(.class("token"), .x(-5), .y(-5), .width(26), .height(26), .rx(5))
                if let drawing = Self.drawings[mark.shape] { page.add(drawing) }
            }
        }
    }

    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { ($0, $0.file.shapes(.file)) })
}

extension StandingCount.Kind {
    /// Whether nobody has stated a status.
    fileprivate var isUnstated: Bool { if case .stated(let stated) = self { !stated.status.isStated } else { false } }
}

extension Words {
    /// In which way the actions of a group stand, in the words of the headline.
    func name(of group: HeadlineGroup) -> String { name(of: group.part, group.gates) }

    /// How what a headline counts in one way stands, with the gates that it has passed.
    func name(of part: Headline.Part, _ gates: [Gate]) -> String {
        switch part {
        case .overdue: labels.overdue
        case .inSilence: status.inSilence
        case .notSaid: status.notSaid
        case .beforePlan: status.beforePlan
        case .paused: status.paused
        case .undated: views.headline.hasNoLastDay
        case .notYetDue: views.headline.isNotYetDue
        case .delivered: delivered(gates)
        }
    }
}

extension CountedMarks {
    static let examples = [
        ComponentExample(\.countedMarks, \.rows) { page in
            let context = page.context
            let ids = context.plan.content.plans.prefix(1).flatMap { context.plan.actions(of: $0) }.map(\.id)
            page.add(CountedMarks(groups: context.assessment.headlineGroups(of: ids)))
        }
    ]
}
