import Diagnostics
import Graph
import Parallel
import Plan

/// Who agreed, and why: a date that moves and a plan that is agreed count by the word of somebody whom the registers know.
struct AgreementChecks {
    private let names: [String]
    private let ready = Once<KnownNames>()
    /// The posts and the boards, by every way in which they are written.
    private let bodies: PostNames
    private var problems: [Diagnostic] = []

    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var checks = AgreementChecks(plan.content)
        for plan in plan.content.plans {
            checks.check(plan.agreedBy, of: plan.id)
            for row in plan.log {
                let id = row.ref.target?.id ?? plan.id
                checks.check(row.agreedBy, of: id)
                checks.check(row.signOffBy, of: id, .signOffBy, "nobody is known to sign it off")
                if case .passed(let passing) = row.status?.value {
                    checks.check(passing.checkedBy, of: id, .checkedBy, "nobody has checked")
                }
            }
        }
        for scorecard in plan.content.scorecards {
            for row in scorecard.indicators.flatMap(\.rows) {
                for recalculation in row.recalculations {
                    checks.check(
                        recalculation.decidedBy, of: scorecard.id(row.id), .limitsRecalculated, "nobody has decided it")
                }
            }
        }
        for linked in plan.recommendations {
            checks.check(linked.recommendation.response?.by, of: linked.id, .responseBy, "nobody has answered")
        }
        for action in plan.actions {
            checks.checkReasons(action.log, of: action.id)
            for (id, rows) in action.stepLog.sorted(by: { $0.key < $1.key }) { checks.checkReasons(rows, of: id) }
        }
        return checks.problems
    }

    private init(_ content: Content) {
        names = AgreementChecks.all(content).flatMap { [$0.name] + $0.also }.map(\.text)
        bodies = AgreementChecks.bodies(of: content)
    }

    /// The posts and, behind them, the boards, by every way in which they are written.
    static func bodies(of content: Content) -> PostNames {
        // Names that are given twice are told where posts and boards are tied.
        var known: [Diagnostic] = []
        return PostNames(all(content), &known)
    }

    private static func all(_ content: Content) -> [Post] {
        content.posts
            + content.boards.map { board in
                var body = Post(name: board.name)
                body.also = board.also
                return body
            }
    }

    // MARK: - Who

    /// - Parameter so: What follows where nobody whom the registers know is named.
    private mutating func check(
        _ body: PlainText?, of id: EntityID, _ field: FieldKey = .agreedBy, _ so: String = "nobody has agreed"
    ) {
        guard let source = body?.source else { return }
        let parts = bodies.leads(in: source)
        let unknown = parts.first { $0.who == .unknown && !AgreementChecks.tellsWhen($0.written.text) }
        let isNamed = parts.contains { $0.who != .unknown }
        guard let written = unknown?.written ?? (isNamed ? nil : source) else { return }
        // Where no board and no post is known at all, the registers are missing: one cause is told once.
        guard !names.isEmpty || !problems.contains(where: { $0.id == LinkingKind.unknownBoard.rawValue }) else {
            return
        }
        let near = ready.value { [names] in KnownNames(names) }.help(for: written.text)
        problems.append(
            Diagnostic(
                .unknownBoard, "`\(written.text)` is neither a board nor a post that is known, so \(so)",
                at: written.span, of: id, field,
                help: near.isEmpty
                    ? "write the board of boards.yaml or the post of posts.yaml "
                        + (field == .agreedBy ? "that agreed; until one has, write nothing" : "that is meant")
                    : near))
    }

    /// Words that say at which meeting it was, beside who agreed.
    private static let joints: Set = [
        "at", "by", "in", "item", "its", "meeting", "meetings", "minute", "minutes", "of", "on", "the",
    ]

    private static func tellsWhen(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
            word.contains(where: \.isNumber) || joints.contains(String(word))
                || Month.englishNames.contains { $0.lowercased().hasPrefix(word) && word.count > 2 }
        }
    }

    // MARK: - Why

    /// A later date for which no row of the log gives a reason. A date that was asked for with one needs none again when it
    /// is agreed.
    private mutating func checkReasons(_ rows: [LogEntry], of id: EntityID) {
        var explained: Set<When> = []
        for row in rows {
            guard let date = row.newDue else { continue }
            if row.why != nil {
                explained.insert(date.value)
            } else if !explained.contains(date.value), row.status?.value.isEnding != true {
                problems.append(
                    Diagnostic(
                        .unexplainedMove,
                        "the date of `\(id.full)` moves to `\(date.source.text)`, and nothing says why",
                        at: date.span, of: id, .why, help: "fill in `why` on this row"))
            }
        }
    }
}
