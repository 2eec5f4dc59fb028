import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The sum that closes, one row for each plan: what was agreed and added, less what ended, is what is open.
struct SumTable: Component {
    /// A plan with some of its actions.
    typealias Group = (plan: ImprovementPlan, actions: [EntityID])

    /// A plan with its figures.
    private struct Line {
        let plan: ImprovementPlan
        let sum: Sum
        let tally: Tally
    }

    let groups: [Group]
    /// What it is the sum of.
    let caption: String
    /// Whether the plan's name is a link to its page.
    let isLinked: Bool

    /// The sum of all actions of some plans.
    init(_ plans: [ImprovementPlan], isLinked: Bool, _ context: PageContext) {
        self.init(
            plans.map { plan in (plan, context.plan.actions(of: plan).map(\.id)) },
            caption: context.words.sum.caption.filled(["date": context.words.day(context.day)]), isLinked: isLinked)
    }

    /// The sum of some actions of some plans.
    init(_ groups: [Group], caption: String, isLinked: Bool) {
        self.groups = groups
        self.caption = caption
        self.isLinked = isLinked
    }

    func write(to page: inout Page) {
        let assessment = page.context.assessment
        let lines = groups.map { plan, ids in
            Line(plan: plan, sum: assessment.sum(ids), tally: assessment.tally(ids))
        }
        // A column that is zero in every plan is left out, unless the sum needs it to be read.
        let hasEndedWithPlan = lines.contains { $0.sum.endedWithPlan > 0 }
        let words = page.words.sum
        let first = words.first(assessment.origin(of: groups.map(\.plan.scope.text)))
        let columns = [
            page.words.labels.plan, first, words.added, words.completed, words.withdrawn,
            words.mergedOrCarried,
        ]
        let ends = (hasEndedWithPlan ? [words.endedWithPlan] : []) + [words.open, words.past, words.pastSteps]
        page.dataTable(caption, columns: columns + ends, figures: 1..<10, saying: .never) { page in
            for line in lines {
                page.dataRow {
                    writeName(of: line.plan, to: &$0)
                } cells: {
                    writeCells(of: line, first, hasEndedWithPlan, to: &$0)
                }
            }
        }
    }

    private func writeName(of plan: ImprovementPlan, to page: inout Page) {
        if isLinked { page.add(EntityLink(plan.id)) } else { page.isolated(plan.title.text) }
    }

    private func writeCells(of line: Line, _ first: String, _ hasEndedWithPlan: Bool, to page: inout Page) {
        let words = page.words.sum
        writeFigure(first, "", line.sum.firstAgreed, to: &page)
        writeFigure(words.added, "+", line.sum.added, to: &page)
        writeFigure(words.completed, "−", line.sum.completed, to: &page)
        writeFigure(words.withdrawn, "−", line.sum.withdrawn, to: &page)
        writeFigure(words.mergedOrCarried, "−", line.sum.mergedOrCarried, to: &page)
        if hasEndedWithPlan { writeFigure(words.endedWithPlan, "−", line.sum.endedWithPlan, to: &page) }
        page.dataCell(words.open, isNumber: true) { page in
            page.span { page in
                page.text("= ")
                page.strong(line.sum.open)
            }
            if line.tally.delivered > 0 {
                page.span(
                    page.words.status.numbered.filled([
                        "status": page.words.delivered(line.plan.gates), "count": "\(line.tally.delivered)",
                    ]), .class("moved"))
            }
        }
        page.add(PastCell(subject: .actions, count: line.tally.past))
        page.add(PastCell(subject: .steps, count: line.tally.pastSteps))
    }

    private func writeFigure(_ label: String, _ sign: String, _ number: Int, to page: inout Page) {
        page.dataCell(label, sign.isEmpty ? "\(number)" : "\(sign) \(number)", isNumber: true)
    }
}

/// How many of some actions stand how, as marks with numbers.
struct TallyList: Component {
    let tally: Tally

    init(_ tally: Tally) {
        self.tally = tally
    }

    func write(to page: inout Page) {
        page.add(StatusTags(marks(page.context)))
    }

    private func marks(_ context: PageContext) -> [Mark] {
        let words = context.words
        var marks = past(words)
        let early = words.dueBeforePlan(tally.past.beforePlan, steps: tally.pastSteps.beforePlan)
        if !early.isEmpty { marks.append(Mark(early, .before, .grey)) }
        if tally.quiet > 0 { marks.append(numbered(words.headings.notReported, tally.quiet, .flag, in: context)) }
        for (stated, count) in tally.statuses {
            let mark = context.mark(of: stated)
            marks.append(numbered(mark.word, count, mark.shape, mark.colour, in: context))
        }
        if tally.paused > 0 { marks.append(numbered(words.status.paused, tally.paused, .pause, in: context)) }
        if tally.delivered > 0 {
            let mark = context.deliveredMark(tally.gates)
            marks.append(numbered(mark.word, tally.delivered, mark.shape, mark.colour, in: context))
        }
        if tally.complete > 0 {
            let complete = context.site.complete
            marks.append(
                Mark(
                    words.nouns.complete(tally.complete), .scale(complete?.shape ?? .circle),
                    complete?.colour ?? .green))
        }
        return marks + endings(context)
    }

    /// What is past its date, by how that is known.
    private func past(_ words: Words) -> [Mark] {
        let actions = tally.past.parts.map { Mark(words.counted($0.count, $0.state), .clock, .red, isStrong: true) }
        let steps = tally.pastSteps.parts.map {
            Mark(words.counted(steps: $0.count, $0.state), .clock, .amber, isStrong: true)
        }
        return actions + steps
    }

    /// How those ended that were not done, so that the statuses with them are all that there is.
    private func endings(_ context: PageContext) -> [Mark] {
        let words = context.words
        let counts: [(String, Int, Mark.Shape)] = [
            (words.status.withdrawn, tally.withdrawn, .scale(.cross)),
            (words.sum.mergedOrCarried, tally.mergedOrCarried, .arrow),
            (words.status.endedWithPlan, tally.endedWithPlan, .scale(.bar)),
        ]
        return counts.filter { $0.1 > 0 }.map { numbered($0.0, $0.1, $0.2, in: context) }
    }

    private func numbered(
        _ word: String, _ count: Int, _ shape: Mark.Shape, _ colour: Status.Colour = .grey,
        in context: PageContext
    ) -> Mark {
        Mark(context.words.status.numbered.filled(["count": "\(count)", "status": word]), shape, colour)
    }
}

extension SumTable {
    static let examples = [
        ComponentExample(\.sum, \.rows) { page in
            page.add(SumTable(Array(page.context.plan.content.plans.prefix(1)), isLinked: false, page.context))
        }
    ]
}
