import Diagnostics
import Graph
import Plan

/// The log of progress: in order, one status at a time, endings with a reason, dates that somebody agreed.
enum LogChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for plan in plan.content.plans { checkOrder(plan.log, of: plan, &problems) }
        for action in plan.actions {
            check(action.log, of: action.id, &problems)
            checkPercentages(action, plan.plan(action.id.scope)?.columns ?? [], &problems)
            for (id, rows) in action.stepLog.sorted(by: { $0.key < $1.key }) { check(rows, of: id, &problems) }
            if action.isCurrent { checkEvidence(action, &problems) }
        }
        for section in plan.sections { check(section.log, of: section.id, &problems) }
        for group in plan.sections.flatMap(\.groups) { check(group.log, of: group.id, &problems) }
        for (id, rows) in plan.planLog.sorted(by: { $0.key < $1.key }) { check(rows, of: id, &problems) }
        return problems + RewordingChecks.check(plan)
    }

    /// Percentages that fell, and no row says why.
    private static func checkPercentages(
        _ action: LinkedAction, _ columns: [Column], _ problems: inout [Diagnostic]
    ) {
        for column in columns where column.kind == .percent && column.isLogged {
            let rows = action.log.compactMap { row in row.columns[column.key.text].map { (row: row, value: $0) } }
            for (before, after) in zip(rows, rows.dropFirst()) {
                guard let old = before.value.percentage, let new = after.value.percentage, new < old,
                    after.row.text == nil, after.row.why == nil
                else { continue }
                problems.append(
                    Diagnostic(
                        .fallenPercentage,
                        "`\(column.title.text)` of `\(action.id.full)` fell from \(before.value.text.text) to "
                            + "\(after.value.text.text), and nothing says why",
                        at: after.value.source.span, of: action.id, .text,
                        help: "say in `text` or `why` of this row what happened",
                        related: [.init(before.value.source.span, "as it was")]))
            }
        }
    }

    private static func checkOrder(_ rows: [LogEntry], of plan: ImprovementPlan, _ problems: inout [Diagnostic]) {
        // A month is in order among the days of it.
        for (above, row) in zip(rows, rows.dropFirst()) where row.period.lastDay < above.date.value {
            problems.append(
                Diagnostic(
                    .logOrder, "this row is older than the one above it", at: row.date.span, of: plan.id, .date,
                    help: "move it up, or check the date", related: [.init(above.date.span, "the row above")]))
        }
    }

    private static func check(_ rows: [LogEntry], of id: EntityID, _ problems: inout [Diagnostic]) {
        var ending: LogEntry?
        var previous: LogEntry?
        let last = rows.last { $0.status != nil }?.span
        for row in rows {
            if let ending, ending.date.value < row.date.value, !opens(row, ending) {
                problems.append(
                    Diagnostic(
                        .logAfterEnd, "`\(id.full)` had ended when this was reported", at: row.ref.span, of: id, .ref,
                        help: "report on the action that took over, or take this row out",
                        related: [.init(ending.span, "the row that ended it")]))
            }
            checkMove(row, isLast: row.span == last, of: id, &problems)
            checkRecovery(row, of: id, &problems)
            checkTwoStates(row, previous, of: id, &problems)
            if row.status?.value.isEnding == true { ending = row }
            if case .reopened = row.status?.value { ending = nil }
            if row.status != nil { previous = row }
        }
        checkRequest(rows, of: id, &problems)
    }

    /// Whether a row says that what had passed its last gate goes on, which is told of its gate.
    private static func opens(_ row: LogEntry, _ ending: LogEntry) -> Bool {
        if case .passed = ending.status?.value { row.status != nil } else { false }
    }

    private static func checkTwoStates(
        _ row: LogEntry, _ previous: LogEntry?, of id: EntityID, _ problems: inout [Diagnostic]
    ) {
        guard let status = row.status, let previous, let before = previous.status,
            previous.date.value == row.date.value,
            !status.value.isSame(as: before.value)
        else { return }
        problems.append(
            Diagnostic(
                .twoStates, "`\(id.full)` is both `\(before.source.text)` and `\(status.source.text)` on one day",
                at: status.span, of: id, .status, help: "keep the one that is right",
                related: [.init(before.span, "the other one")]))
    }

    /// - Parameter isLast: Whether nothing was said of how it stands afterwards.
    private static func checkMove(
        _ row: LogEntry, isLast: Bool, of id: EntityID, _ problems: inout [Diagnostic]
    ) {
        guard let status = row.status else { return }
        switch status.value {
        case .withdrawn, .merged, .split, .carried:
            let missing = [row.why == nil ? "why" : nil, row.agreedBy == nil ? "agreed by" : nil].compactMap(\.self)
            guard !missing.isEmpty else { return }
            let columns = missing.map { "`\($0)`" }.joined(separator: " and ")
            problems.append(
                Diagnostic(
                    .endingWithoutReason, "this ends `\(id.full)` without \(columns)", at: status.span, of: id, .status,
                    help: "fill in \(columns) on this row"))
        case .paused(nil) where isLast:
            problems.append(
                Diagnostic(
                    .pauseWithoutRestart, "`\(id.full)` is paused without a day to start again", at: status.span,
                    of: id, .status,
                    help: "write `paused until` and the day; if a snapshot has this row already, in a row of its own"))
        case .paused, .restarted, .status, .passed, .reopened: break
        }
    }

    /// A day on which it will be back on track that had passed when it was written.
    private static func checkRecovery(_ row: LogEntry, of id: EntityID, _ problems: inout [Diagnostic]) {
        guard let date = row.backOnTrackBy, let last = date.value.lastDay, last < row.date.value else { return }
        problems.append(
            Diagnostic(
                .backOnTrackPassed, "`\(date.source.text)` had passed when this was reported", at: date.span, of: id,
                .backOnTrackBy, help: "write the day by which it will be back on track",
                related: [.init(row.date.span, "the day of the report")]))
    }

    /// The last request for a later date, unless a date was agreed after it.
    private static func checkRequest(_ rows: [LogEntry], of id: EntityID, _ problems: inout [Diagnostic]) {
        let hasEnded = rows.contains { $0.status?.value.isEnding == true }
        guard !hasEnded, let last = rows.last(where: { $0.newDue != nil }), !last.isAgreed,
            let date = last.newDue
        else { return }
        problems.append(
            Diagnostic(
                .unagreedDeadline, "`\(date.source.text)` is asked for and not agreed", at: date.span, of: id, .newDue,
                help: "when it is agreed, add a row with the new date and `agreed by`"))
    }

    private static func checkEvidence(_ action: LinkedAction, _ problems: inout [Diagnostic]) {
        guard let row = action.log.last(where: { $0.status != nil }), let status = row.status,
            case .status(let stated) = status.value, stated.meaning == .complete, row.evidence == nil,
            action.differences.isEmpty
        else { return }
        problems.append(
            Diagnostic(
                .missingEvidence, "`\(action.id.full)` is complete, and nothing says how that is known",
                at: status.span,
                of: action.id, .evidence,
                help: "fill in `evidence` on this row, or add a row to difference.csv"))
    }
}

extension ColumnValue {
    /// The figure of a percentage: `85%`, `1,250.5%`.
    fileprivate var percentage: Double? {
        guard case .figure = meaning, text.text.hasSuffix("%") else { return nil }
        return Double(text.text.dropLast().filter { $0 != "," })
    }
}
