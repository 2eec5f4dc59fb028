import Diagnostics
import Disclosure
import Plan

/// What is kept back of each row, for what, and what one value more would change.
extension SmallNumberAccount {
    /// A note for each row.
    func kept() -> [Diagnostic] {
        let partners = partnersByRow()
        var trial = suppression
        return table.rows.indices.compactMap { number -> Diagnostic? in
            let row = table.rows[number]
            guard row.isSeen, let places = keptBack[row.id] else { return nil }
            let groups = Dictionary(grouping: places.keys.sorted()) { places[$0] ?? .small }
            let parts = [KeptBack.small, .share, .partner].compactMap { reason in
                groups[reason].map { "\($0.count) \(phrase(reason))" }
            }
            let named = partners[number].map { pair in
                ": with \(name(pair.value)), \(described(pair.cell)) could be worked out"
            }
            let count = row.row.values.all.count
            return Diagnostic(
                LinkingKind.smallNumberKept,
                "of \(count) value\(count == 1 ? "" : "s") of `\(row.id.full)`, " + parts.joined(separator: ", ")
                    + " kept back" + (named ?? ""),
                at: row.row.id.span, help: change(number, places, partners[number] != nil, &trial),
                subject: .init(entity: row.id.full, field: FieldKey.value.rawValue))
        }
    }

    /// What could be worked out: a value, or what nobody prints, such as those between two figures to date.
    private func described(_ cell: Int?) -> String {
        guard let cell else { return "a share" }
        guard let value = table.values[cell], table.table.cells[cell].place != .unprinted else {
            return "a small number that stands nowhere"
        }
        return name(value)
    }

    private func phrase(_ reason: KeptBack) -> String {
        switch reason {
        case .small: "from 1 to \(table.threshold)"
        case .share: "with so few behind or beside them"
        case .partner: "because of others"
        }
    }

    /// Of each row the first value that is kept back for another, and that other.
    private func partnersByRow() -> [Int: (value: ValueID, cell: Int?)] {
        var partners: [Int: (value: ValueID, cell: Int?)] = [:]
        func add(_ value: ValueID, _ decision: Suppression.Decision) {
            guard case .partner(let cell) = decision, !table.papers.isKeptBack(value) else { return }
            if let known = partners[value.row], known.value.place < value.place { return }
            partners[value.row] = (value, cell)
        }
        for (value, cell) in table.cells { add(value, suppression.cells[cell]) }
        for (value, figure) in table.figures { add(value, suppression.figures[figure]) }
        return partners
    }

    /// What would be known if one row more printed the same.
    private func change(
        _ number: Int, _ places: [Int: KeptBack], _ isPartner: Bool, _ trial: inout Suppression
    ) -> String {
        let row = table.rows[number]
        for place in places.keys.sorted() {
            guard let cell = table.cells[ValueID(row: number, place: place)] else { continue }
            if let told = trial.told(byShowing: cell).flatMap({ table.values[$0] }), told.row != number {
                return
                    "one row more that tells \(name(ValueID(row: number, place: place))) would give away \(name(told))"
            }
        }
        return isPartner
            ? "one row more that tells it again must be kept back with it"
            : row.scale == nil
                ? "a total with `\(row.id.full)` in it would have one more of its parts kept back"
                : "the row of those counted, or of those whom it is of, would be kept back with it"
    }
}
