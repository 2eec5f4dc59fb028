import Diagnostics
import Graph
import Plan

/// The gates of plans: passed in order, by the word of others, with proof of a day; open again only with a reason.
struct GateChecks {
    private let plan: LinkedPlan
    /// The posts and the boards; posts have the places that they have in the registry.
    private let bodies: PostNames
    /// Whether every row about an action is shown, so that one that is missing was never written.
    private let isWhole: (EntityID) -> Bool
    private var problems: [Diagnostic] = []

    static func check(_ plan: LinkedPlan, _ selection: Selection) -> [Diagnostic] {
        let gates = Dictionary(
            plan.content.plans.filter { !$0.gates.isEmpty }.map { ($0.scope.text, $0.gates) },
            uniquingKeysWith: { first, _ in first })
        guard !gates.isEmpty else { return [] }
        var checks = GateChecks(
            plan: plan, bodies: AgreementChecks.bodies(of: plan.content),
            isWhole: { !selection.withholdsRows(about: $0) }
        )
        for action in plan.actions {
            if let gates = gates[action.id.scope] { checks.check(action, gates) }
        }
        return checks.problems
    }

    private mutating func check(_ action: LinkedAction, _ gates: [Gate]) {
        var passed: [LogEntry] = []
        var isPaused = false
        for row in action.log {
            switch row.status?.value {
            case .passed(let passing):
                check(row, passing, of: action, after: passed, gates)
                while passed.count < (passing.gate.isLast ? 2 : 1) { passed.append(row) }
            case .reopened:
                checkReopened(row, of: action, passed)
                _ = passed.popLast()
            case .restarted:
                if !isPaused, !passed.isEmpty { checkReason(row, of: action) }
                if !isPaused { passed = [] }
                isPaused = false
            case .paused: isPaused = true
            case .status(let status) where status.meaning != .notStated: checkStatus(row, of: action, passed)
            default: break
            }
        }
        checkSignOff(action)
    }

    private mutating func report(
        _ kind: LinkingKind, _ message: String, at span: Span?, _ action: LinkedAction, _ field: FieldKey,
        help: String, related: [Diagnostic.Related] = []
    ) {
        problems.append(
            Diagnostic(
                kind, message, at: span ?? action.action.id.span, of: action.id, field, help: help, related: related))
    }

    // MARK: - Passing

    private mutating func check(
        _ row: LogEntry, _ passing: GatePassing, of action: LinkedAction, after passed: [LogEntry], _ gates: [Gate]
    ) {
        let word = passing.gate.word.text
        if passing.gate.isLast, passed.isEmpty, isWhole(action.id), let first = gates.first?.word.text {
            let later = action.log.first { other in
                if case .passed(let other) = other.status?.value { !other.gate.isLast } else { false }
            }
            report(
                .gateOutOfOrder,
                later == nil
                    ? "`\(action.id.full)` is `\(word)`, and was never `\(first)`"
                    : "`\(action.id.full)` is `\(word)` before it is `\(first)`",
                at: row.status?.span, action, .status,
                help: later == nil
                    ? "add a row for the day on which it was `\(first)`, with who checked"
                    : "check the days of both rows",
                related: later.map { [.init($0.date.span, "`\(first)` on this day")] } ?? [])
        }
        if passing.checkedBy == nil {
            report(
                .gateUnchecked, "`\(action.id.full)` is `\(word)`, and nothing says who checked", at: row.status?.span,
                action, .checkedBy, help: "fill in `checked by` on this row: a post or a board")
        }
        if passing.gate.isLast { checkProof(row, passing, of: action, since: passed.first) }
    }

    private mutating func checkProof(
        _ row: LogEntry, _ passing: GatePassing, of action: LinkedAction, since delivered: LogEntry?
    ) {
        let (id, word) = (action.id.full, passing.gate.word.text)
        let columns: [(FieldKey, Bool)] = [
            (.evidence, row.evidence == nil), (.evidenceDate, passing.evidenceDate == nil),
            (.lookedAt, passing.lookedAt == nil),
        ]
        let missing = columns.filter(\.1).map { "`\($0.0.rawValue)`" }.joined(separator: " and ")
        if !missing.isEmpty {
            report(
                .gateWithoutEvidence, "`\(id)` is `\(word)` without \(missing)", at: row.status?.span, action,
                .evidence,
                help:
                    "fill in \(missing) on this row: what the proof is, the day that it bears, how many were looked at")
        }
        if let looked = passing.lookedAt, GateChecks.count(in: looked.text) == 0 {
            report(
                .gateWithoutEvidence, "`\(looked.text)` does not say how many were looked at", at: looked.span, action,
                .lookedAt, help: "write the number first: `12 case records`")
        }
        if let day = passing.evidenceDate {
            let isEarly = delivered.map { day.value.lastDay < $0.date.value } ?? false
            if isEarly || day.value.firstDay > row.period.lastDay {
                report(
                    .gateEvidenceDate,
                    isEarly
                        ? "the evidence is older than the work that it should show to last"
                        : "the evidence is dated after the day on which it was looked at",
                    at: day.span, action, .evidenceDate,
                    help: isEarly ? "name evidence from after the work was done" : "check both days",
                    related: [.init((isEarly ? delivered : row)?.date.span ?? day.span, "this day")])
            }
        }
        checkOthers(row, passing, of: action)
    }

    /// The first number of a text; 0 where it has none.
    private static func count(in text: String) -> Int {
        text.split { !("0"..."9").contains($0) }.lazy.compactMap { Int($0) }.first ?? 0
    }

    /// Whether somebody beside those who lead the action, now or on the day, has checked.
    private mutating func checkOthers(_ row: LogEntry, _ passing: GatePassing, of action: LinkedAction) {
        let day = row.date.value
        func held(_ leads: [Lead]) -> [PostRegistry.Index] {
            leads.compactMap { if case .post(let post) = $0.who { post } else { nil } }
        }
        let own = held(action.leads).flatMap { [$0, plan.posts.holder(of: $0, on: day)] }
        let checkers = held(bodies.leads(in: passing.checkedBy))
        guard let written = passing.checkedBy, !checkers.isEmpty, checkers.allSatisfy(own.contains) else { return }
        report(
            .gateOwnEvidence,
            "only those who lead `\(action.id.full)` have checked that it is `\(passing.gate.word.text)`",
            at: written.span, action, .checkedBy, help: "have somebody else check, and name the post or board")
    }

    // MARK: - Open again

    private mutating func checkReopened(_ row: LogEntry, of action: LinkedAction, _ passed: [LogEntry]) {
        if passed.isEmpty, isWhole(action.id) {
            report(
                .gateNotPassed, "no gate of `\(action.id.full)` was passed that could be open again",
                at: row.status?.span, action, .status, help: "take the row out, or check what it is about")
        }
        checkReason(row, of: action)
    }

    private mutating func checkReason(_ row: LogEntry, of action: LinkedAction) {
        guard row.why == nil else { return }
        report(
            .gateReopened, "this opens a gate of `\(action.id.full)` again without `why`", at: row.status?.span, action,
            .why, help: "fill in `why` on this row")
    }

    /// A status after the last gate would count for nothing.
    private mutating func checkStatus(_ row: LogEntry, of action: LinkedAction, _ passed: [LogEntry]) {
        guard passed.count == 2, let last = passed.last, let status = row.status else { return }
        report(
            .gateReopened, "`\(action.id.full)` is complete, and this says how it goes on", at: status.span, action,
            .status,
            help: "write `reopened` and why in a row before it, or take the status out",
            related: last.status.map { [.init($0.span, "complete by this row")] } ?? [])
    }

    // MARK: - Awaiting sign-off

    private mutating func checkSignOff(_ action: LinkedAction) {
        guard action.isCurrent, let row = action.log.lastMove, let status = row.status, row.signOffBy == nil,
            case .status(let stated) = status.value, stated.meaning == .awaitingSignOff
        else { return }
        report(
            .signOffByNobody, "`\(action.id.full)` awaits sign-off, and nothing says by whom", at: status.span, action,
            .signOffBy, help: "fill in `sign-off by` on this row: a post or a board")
    }
}
