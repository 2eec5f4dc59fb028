import Diagnostics
import Graph
import Plan

/// What was published after the agenda: supplements, and items that were not open to inspection in time.
extension MeetingChecks {
    /// Supplements are numbered in order and go on with the numbers of pages, and each holds the papers of some item.
    mutating func checkSupplements() {
        var last: Supplement?
        if let first = meeting.supplements.first, !meeting.hasPack {
            report(
                .supplementNumbers, "there is no pack that this could go on from", at: first.number.span,
                help: "add `\(FieldKey.pack.rawValue): yes`, or take `\(FieldKey.supplements.rawValue)` out", nil,
                .supplements)
        }
        for (place, supplement) in meeting.supplements.enumerated() {
            if supplement.number.value != place + 1 {
                report(
                    .supplementNumbers, "this is supplement \(place + 1)", at: supplement.number.span,
                    help: "number supplements from 1, in the order in which they were published", nil, .supplements)
            }
            if supplement.firstPage.value % 2 == 0 {
                report(
                    .supplementNumbers, "a supplement begins on a right-hand page, which has an odd number",
                    at: supplement.firstPage.span,
                    help: "write the first odd number behind the last page that is out", nil, .supplements)
            }
            if supplement.firstPage.value < 3, supplement.firstPage.value % 2 != 0 {
                report(
                    .supplementNumbers, "page \(supplement.firstPage.value) is in the pack, or before it",
                    at: supplement.firstPage.span,
                    help: "write the first odd number behind the last page that is out", nil, .supplements)
            }
            if let last, supplement.firstPage.value <= last.firstPage.value {
                report(
                    .supplementNumbers, "the supplement before this begins on page \(last.firstPage.value)",
                    at: supplement.firstPage.span, help: "go on behind its last page", nil, .supplements)
            }
            if supplement.published.value > meeting.date.value {
                report(
                    .papersLate, "this supplement was published after the meeting", at: supplement.published.span,
                    help: "check the day; what came after the meeting belongs to the minutes", nil, .supplements)
            }
            if let pack = meeting.papersPublished, supplement.published.value < pack.value {
                report(
                    .supplementNumbers, "this supplement was published before the papers that it adds to",
                    at: supplement.published.span, help: "check both days", nil, .supplements)
            }
            if !meeting.items.contains(where: { $0.supplement?.value == supplement.number.value }) {
                report(
                    .supplementNumbers, "nothing is in this supplement", at: supplement.number.span,
                    help:
                        "write `\(FieldKey.supplement.capitalised): \(supplement.number.value)` in the items whose papers "
                        + "it has", nil, .supplements)
            }
            last = supplement
        }
        for item in meeting.items {
            guard let named = item.supplement, meeting.supplement(of: item) == nil else { continue }
            report(
                .agendaPaper, "this meeting has no supplement \(named.value)", at: named.span,
                help: "add it to `\(FieldKey.supplements.rawValue)`, with its day and first page", item.id)
        }
    }

    /// The chair's reason for taking an item late stands in the minutes too.
    mutating func checkLateReasons() {
        guard let minutes = meeting.minutes else { return }
        for item in meeting.items {
            guard let reason = item.late else { continue }
            let own = minutes.entries.filter { meeting.item($0.item?.target?.id)?.id.text == item.id.text }
            if own.contains(where: { $0.late != nil }) { continue }
            report(
                .lateReasonNotMinuted, "the minutes do not say why `\(item.id.text)` was taken late", at: reason.span,
                help: own.isEmpty
                    ? "write a minute of the item, with `\(FieldKey.late.capitalised):` and the chair's reason"
                    : "add `\(FieldKey.late.capitalised):` with the chair's reason to the minute of the item", item.id)
        }
    }
}
