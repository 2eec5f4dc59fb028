import Diagnostics
import Disclosure
import Plan

/// What was decided of small numbers, in the words of the sources.
struct SmallNumberAccount {
    private(set) var keptBack: [EntityID: [Int: KeptBack]] = [:]
    private(set) var problems: [Diagnostic] = []

    typealias ValueID = DisclosureTable.ValueID
    let table: DisclosureTable
    let suppression: Suppression

    init(_ table: DisclosureTable, _ suppression: Suppression) {
        self.table = table
        self.suppression = suppression
        collect()
        problems = leaks() + issued() + lostRows() + undeclared() + baseless() + unnamed() + unknownRows() + kept()
    }

    // MARK: - What is kept back

    private mutating func collect() {
        for (value, cell) in table.cells {
            if let reason = KeptBack(suppression.cells[cell], isFigure: false) { keep(value, reason) }
        }
        for (value, figure) in table.figures {
            if let reason = KeptBack(suppression.figures[figure], isFigure: true) { keep(value, reason) }
        }
        for value in table.small { keep(value, .share) }
        for value in table.issued.keys { keep(value, .small) }
    }

    private mutating func keep(_ value: ValueID, _ reason: KeptBack) {
        keptBack[table.rows[value.row].id, default: [:]][value.place] = reason
    }

    // MARK: - Names

    private func observation(_ value: ValueID) -> Observation { table.rows[value.row].row.values.all[value.place] }

    func name(_ value: ValueID) -> String {
        "`\(table.rows[value.row].id.full)` of `\(observation(value).period.source.text)`"
    }

    private func subject(_ value: ValueID) -> Diagnostic.Subject {
        .init(entity: table.rows[value.row].id.full, field: FieldKey.value.rawValue)
    }

    // MARK: - What cannot be helped

    private func leaks() -> [Diagnostic] {
        suppression.leaks.compactMap { leak in
            guard
                let value = leak.cell.flatMap({ table.values[$0] })
                    ?? leak.figure.flatMap({ figure in table.figures.first { $0.value == figure }?.key })
            else { return nil }
            let place = leak.relation.map { table.sources[$0] }
            let others = leak.relation.map { told(by: $0, besides: leak.cell) } ?? ""
            return Diagnostic(
                LinkingKind.smallNumberTold,
                (isPartner(value) ? "\(name(value)), kept back for another," : "a small number behind \(name(value))")
                    + " can be worked out" + (others.isEmpty ? "" : " from \(others)"),
                at: observation(value).printed.span,
                help: "take out what gives it away, or give both figures to readers who may see them by `Audience`",
                related: place.map { [.init($0.span, "what ties them")] } ?? [], subject: subject(value))
        }
    }

    private func isPartner(_ value: ValueID) -> Bool {
        if case .partner = table.cells[value].map({ suppression.cells[$0] }) { true } else { false }
    }

    /// The values that a relation tells a cell by.
    private func told(by relation: Int, besides cell: Int?) -> String {
        var seen: Set<ValueID> = []
        let own = cell.flatMap { table.values[$0] }
        let values = table.table.relations[relation].terms.map(\.cell)
            .filter { $0 != cell && !suppression.cells[$0].isHidden }
            .compactMap { table.values[$0] }.filter { $0 != own && seen.insert($0).inserted }
        return values.prefix(3).map(name).joined(separator: ", ") + (values.count > 3 ? " and others" : "")
    }

    /// Small numbers that a paper of ours has given out.
    private func issued() -> [Diagnostic] {
        table.issued.sorted { ($0.key.row, $0.key.place) < ($1.key.row, $1.key.place) }.map { value, paper in
            Diagnostic(
                LinkingKind.smallNumberTold, "the issued paper `\(paper.name)` prints \(name(value)), a small number",
                at: observation(value).printed.span,
                help: "nothing can take it back; accept it with a reason, or withdraw the paper",
                subject: subject(value))
        }
    }

    /// Rows that a paper of ours prints and the sources do not have any more: what they tell of others cannot be seen.
    private func lostRows() -> [Diagnostic] {
        table.papers.unknown.map { paper, row in
            let name = paper.folder.path + "/" + IssuedPaper.figures
            let text = paper.folder[IssuedPaper.figures].map { String(decoding: $0, as: UTF8.self) } ?? ""
            return Diagnostic(
                LinkingKind.smallNumberTold,
                "the issued paper `\(paper.name)` prints figures of `\(row.full)`, and no row is called so any more",
                at: SourceFile(path: name, text: text).start,
                help:
                    "bring the row back with what it adds up, so that what it gives away is kept back; its values may go",
                subject: .init(entity: row.full, field: FieldKey.value.rawValue),
                // Where nothing is kept back there is nothing to give away.
                severity: keptBack.isEmpty ? .warning : nil)
        }
    }

    // MARK: - What is not said

    /// Rows of small whole numbers of which nobody says whether they count people: they are treated as if they did.
    private func undeclared() -> [Diagnostic] {
        table.rows.compactMap { row in
            guard row.people == .unsaid,
                let place = row.row.values.all.indices.first(where: { place in
                    !row.isPublic(place) && row.count(place).map { (1...table.threshold).contains($0) } ?? false
                })
            else { return nil }
            let value = row.row.values.all[place]
            return Diagnostic(
                LinkingKind.uncountedRow,
                "nothing says whether `\(row.id.full)` counts people, and it has small numbers",
                at: value.printed.span,
                help: "they are kept back until you write `Counts:` with "
                    + CountedKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
                subject: .init(entity: row.id.full, field: FieldKey.counts.rawValue))
        }
    }

    /// Percentages that may be of a few, told once for a row: they are treated as if they were.
    private func baseless() -> [Diagnostic] {
        var seen: Set<Int> = []
        return table.baseless.filter { seen.insert($0.value.row).inserted }.map { baseless in
            let row = table.rows[baseless.value.row]
            if let base = row.base { return withoutCount(of: table.rows[base], baseless) }
            return Diagnostic(
                LinkingKind.unknownBase,
                "nothing says of how many `\(row.id.full)` is a \(form(of: row)), and "
                    + "`\(observation(baseless.value).printed.text)` may be "
                    + (baseless.share.map { "\($0.part) of \($0.base)" } ?? "of very few"),
                at: observation(baseless.value).printed.span,
                help:
                    "such figures are kept back until you name the row of their base in "
                    + "`\(row.scale == 1 ? "Mean of" : "Percentage of")`, or the fewest that they are ever of in "
                    + "`Smallest base`; `Counts: things` if nobody stands behind them",
                subject: .init(entity: row.id.full, field: FieldKey.percentageOf.rawValue))
        }
    }

    /// The same where the base is named, and has no count for the period.
    private func withoutCount(of base: DisclosedRow, _ baseless: DisclosureTable.Baseless) -> Diagnostic {
        let row = table.rows[baseless.value.row]
        let value = observation(baseless.value)
        return Diagnostic(
            LinkingKind.unknownBase,
            "`\(base.id.full)` has no count for `\(value.period.source.text)`, so nothing says of how many "
                + "`\(value.printed.text)` is the \(form(of: row))",
            at: value.printed.span,
            help:
                "the figure is kept back until you write that count, or the fewest that such figures are ever of in "
                + "`Smallest base` of `\(row.id.full)`",
            related: [.init(base.row.id.span, "the base")],
            subject: .init(entity: row.id.full, field: FieldKey.percentageOf.rawValue))
    }

    /// Percentages that do not say whom they count, where another row has just that number in every period.
    private func unnamed() -> [Diagnostic] {
        let byScope = Dictionary(grouping: table.rows.indices, by: { table.rows[$0].id.scope })
        return table.rows.compactMap { row in
            guard row.isSeen, row.countsPeople, row.scale == 100, row.numerator == nil, let base = row.base,
                let other = byScope[row.id.scope]?.first(where: {
                    $0 != base && tells(table.rows[$0], row, of: table.rows[base])
                })
            else { return nil }
            let id = table.rows[other].id.local
            return Diagnostic(
                LinkingKind.unnamedNumerator,
                "in every period `\(id)` is just the number that `\(row.id.full)` tells of", at: row.row.id.span,
                help:
                    "if it counts those who are meant, write `Numerator: \(id)`, so that neither gives the other away",
                subject: .init(entity: row.id.full, field: FieldKey.numerator.rawValue))
        }
    }

    /// Whether a row has a count for each period of a percentage, two at least, that is rounded to it.
    private func tells(_ counted: DisclosedRow, _ share: DisclosedRow, of base: DisclosedRow) -> Bool {
        guard counted.isSeen, counted.scale == nil, counted.countsPeople else { return false }
        var fits = 0
        for (period, places) in share.places {
            guard let place = places.last, let figure = share.figure(place), figure.isPercent else { continue }
            guard let count = counted.places(beside: period)?.last.flatMap(counted.count),
                let whole = base.places(beside: period)?.last.flatMap(base.count),
                PrintedRatio(figure, scale: 100, base: whole).numerators.contains(count)
            else { return false }
            fits += 1
        }
        return fits > 1
    }

    private func form(of row: DisclosedRow) -> String {
        switch row.scale {
        case 1: "mean"
        case 100: "percentage"
        default: "rate"
        }
    }

    /// Names of rows that are the same elsewhere, and are not there.
    private func unknownRows() -> [Diagnostic] {
        let known = Set(table.rows.map(\.id))
        return table.rows.compactMap { row in
            guard let same = row.row.sameAs, !known.contains(EntityID(written: same.text, in: row.id.scope)) else {
                return nil
            }
            return Diagnostic(
                LinkingKind.unknownReference, "no row of figures is called `\(same.text)`", at: same.span,
                help: "write the id of a row, with its scorecard where that is another: `board-2024:V1`",
                subject: .init(entity: row.id.full, field: FieldKey.sameAs.rawValue))
        }
    }
}

extension KeptBack {
    fileprivate init?(_ decision: Suppression.Decision, isFigure: Bool) {
        switch decision {
        case .shown: return nil
        case .small: self = isFigure ? .share : .small
        case .partner: self = .partner
        }
    }
}
