import Assessing
import Diagnostics
import Linking
import Plan
import Testing

extension SmallPlan {
    /// What is different from this plan, on one day, to another, on the same or a later one.
    func changes(
        to later: SmallPlan, from day: String = "01/06/2024", on laterDay: String = "01/09/2024",
        edition: String = "board"
    ) throws -> [String] {
        let (old, new) = (try link(edition).plan, try later.link(edition).plan)
        return Comparison(from: old.assess(on: Day(day)), to: new.assess(on: Day(laterDay))).told
    }

    /// What is different between two days of the same plan.
    func changes(from day: String = "01/06/2024", on laterDay: String = "01/09/2024") throws -> [String] {
        try changes(to: self, from: day, on: laterDay)
    }
}

extension Comparison {
    /// Each item in short: its id, the id that it had, its changes.
    var told: [String] {
        items.map { item in
            let former = item.formerID.map { " (was \($0.full))" } ?? ""
            return item.id.full + former + ": " + item.changes.map(\.told).joined(separator: ", ")
        }
    }
}

extension Comparison.Change {
    /// The change in short.
    var told: String {
        switch self {
        case .added: "added"
        case .ended(let ending): ending.told
        case .reopened: "reopened"
        case .delivered(let row): "delivered \(row.date.value.slashed)"
        case .paused(let until): "paused until \(until?.source.text ?? "?")"
        case .restarted: "restarted"
        case .status(let old, let new): "\(old.id.text) -> \(new.id.text)"
        case .deadline(let move):
            "due \(Self.list(move.from.map(\.source))) -> \(Self.list(move.to.map(\.source))) "
                + (move.agreedBy.map { "agreed by \($0.text) in \(move.moves.count)" } ?? "unexplained")
        case .requested(let row, _): "asks for \(row.newDue?.source.text ?? "?")"
        case .lead(let old, let new): "lead \(old?.text ?? "-") -> \(new?.text ?? "-")"
        case .handedOver(let old, let new):
            "handed from \(Self.list(old.map(\.source))) to \(Self.list(new.map(\.source)))"
        case .wording(let wording):
            "\(wording.part) \(Self.list(wording.removed)) -> \(Self.list(wording.added))"
        case .section(let old, let new): "from \(old.full) to \(new.full)"
        case .vanished: "vanished"
        }
    }

    private static func list(_ texts: [SourceText]) -> String { "[" + texts.map(\.text).joined(separator: "|") + "]" }
}

extension Comparison.Ending {
    fileprivate var told: String {
        switch self {
        case .complete(let row): "complete on \(row.date.value.slashed)"
        case .withdrawn: "withdrawn"
        case .goesOn(let row, let move):
            "\(row.status?.source.text ?? "") [\(move.successors.map(\.text).joined(separator: "|"))]"
        case .withPlan: "ended with its plan"
        }
    }
}
