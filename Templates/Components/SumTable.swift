import Assessing
import Graph
import HTMLKit
import Plan

/// The sum that closes, one row for each plan: what was agreed and added, less what ended, is what is open.
struct SumTable: HTML {
    /// A plan with its figures.
    private struct Line {
        let plan: ImprovementPlan
        let sum: Sum
        let tally: Tally
    }

    private let lines: [Line]
    let context: PageContext
    /// Whether the plan's name is a link to its page.
    let isLinked: Bool

    /// What it is the sum of.
    let caption: String

    /// The sum of all actions of some plans.
    init(_ plans: [ImprovementPlan], isLinked: Bool, _ context: PageContext) {
        self.init(
            plans.map { plan in (plan, context.plan.actions(of: plan).map(\.id)) },
            caption: context.words.sum.caption.filled(["date": context.words.day(context.day)]), isLinked: isLinked,
            context)
    }

    /// The sum of some actions of some plans.
    init(
        _ groups: [(plan: ImprovementPlan, actions: [EntityID])], caption: String, isLinked: Bool,
        _ context: PageContext
    ) {
        self.caption = caption
        self.context = context
        self.isLinked = isLinked
        lines = groups.map { plan, ids in
            Line(plan: plan, sum: context.assessment.sum(ids), tally: context.assessment.tally(ids))
        }
    }

    private var words: SumWords { context.words.sum }
    /// A column that is zero in every plan is left out, unless the sum needs it to be read.
    private var hasEndedWithPlan: Bool { lines.contains { $0.sum.endedWithPlan > 0 } }

    private var columns: [String] {
        [
            context.words.labels.plan, words.firstAgreed, words.added, words.completed, words.withdrawn,
            words.mergedOrCarried,
        ]
            + (hasEndedWithPlan ? [words.endedWithPlan] : []) + [words.open, words.overdue]
    }

    var body: some HTML {
        DataTable(caption, columns: columns, figures: 1..<9) {
            ForEach(lines) { line in
                DataRow {
                    name(of: line.plan)
                } cells: {
                    cells(of: line)
                }
            }
        }
    }

    @HTMLBuilder
    private func name(of plan: ImprovementPlan) -> some HTML {
        if isLinked { EntityLink(plan.id, context) } else { Isolated(plan.title.text) }
    }

    @HTMLBuilder
    private func cells(of line: Line) -> some HTML {
        figure(words.firstAgreed, "", line.sum.firstAgreed)
        figure(words.added, "+", line.sum.added)
        figure(words.completed, "−", line.sum.completed)
        figure(words.withdrawn, "−", line.sum.withdrawn)
        figure(words.mergedOrCarried, "−", line.sum.mergedOrCarried)
        if hasEndedWithPlan { figure(words.endedWithPlan, "−", line.sum.endedWithPlan) }
        DataCell(words.open, isNumber: true) {
            span {
                "= "
                strong { line.sum.open }
            }
        }
        DataCell(words.overdue, isNumber: true) {
            line.tally.overdue
            if line.tally.lateSteps > 0 {
                span(.class("moved")) { context.words.nouns.lateSteps(line.tally.lateSteps) }
            }
        }
    }

    private func figure(_ label: String, _ sign: String, _ number: Int) -> some HTML {
        DataCell(label, isNumber: true) { sign.isEmpty ? "\(number)" : "\(sign) \(number)" }
    }
}

/// How many of some actions stand how, as marks with numbers.
struct TallyList: HTML {
    let tally: Tally
    let context: PageContext

    init(_ tally: Tally, _ context: PageContext) {
        self.tally = tally
        self.context = context
    }

    var body: some HTML {
        StatusTags(marks)
    }

    private var marks: [Mark] {
        let words = context.words
        var marks: [Mark] = []
        if tally.overdue > 0 {
            marks.append(Mark(words.nouns.overdue(tally.overdue), .clock, .red, isStrong: true))
        }
        if tally.lateSteps > 0 {
            marks.append(Mark(words.nouns.lateSteps(tally.lateSteps), .clock, .amber, isStrong: true))
        }
        if tally.quiet > 0 { marks.append(numbered(words.headings.notReported, tally.quiet, .flag)) }
        for (status, count) in tally.statuses {
            marks.append(numbered(status.word.text, count, .scale(status.shape), status.colour))
        }
        if tally.paused > 0 { marks.append(numbered(words.status.paused, tally.paused, .pause)) }
        if tally.complete > 0 {
            let complete = context.site.statuses.first { $0.meaning == .complete }
            marks.append(
                Mark(
                    words.nouns.complete(tally.complete), .scale(complete?.shape ?? .circle),
                    complete?.colour ?? .green))
        }
        return marks + endings
    }

    /// How those ended that were not done, so that the statuses with them are all that there is.
    private var endings: [Mark] {
        let words = context.words
        let counts: [(String, Int, Mark.Shape)] = [
            (words.status.withdrawn, tally.withdrawn, .scale(.cross)),
            (words.sum.mergedOrCarried, tally.mergedOrCarried, .arrow),
            (words.status.endedWithPlan, tally.endedWithPlan, .scale(.bar)),
        ]
        return counts.filter { $0.1 > 0 }.map { numbered($0.0, $0.1, $0.2) }
    }

    private func numbered(_ word: String, _ count: Int, _ shape: Mark.Shape, _ colour: Status.Colour = .grey) -> Mark {
        Mark(context.words.status.numbered.filled(["count": "\(count)", "status": word]), shape, colour)
    }
}

extension SumTable {
    static let examples = [
        ComponentExample(\.sum, \.rows) { context in
            SumTable(Array(context.plan.content.plans.prefix(1)), isLinked: false, context)
        }
    ]
}
