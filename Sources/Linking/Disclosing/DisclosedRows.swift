import Diagnostics
import Plan

/// A row of figures with what small numbers need to know of it.
struct DisclosedRow {
    /// Whether people stand behind its figures.
    enum People { case yes, no, unsaid }

    let id: EntityID
    let row: IndicatorRow
    /// Whether an edition that keeps small numbers back has it.
    let isSeen: Bool
    let people: People
    /// What a percentage, rate or mean is of, by their places among all rows.
    var base, numerator, accumulates: Int?
    /// The figure is its numerator so many times, divided by its base: 100 for percentages, 1 for means; nil for counts.
    var scale: Int?
    /// The places of the values of each period.
    let places: [Period: [Int]]

    init(_ row: IndicatorRow, _ id: EntityID, isSeen: Bool) {
        self.row = row
        self.id = id
        self.isSeen = isSeen
        people = DisclosedRow.people(behind: row)
        places = Dictionary(grouping: row.values.all.indices) { row.values.all[$0].period.value }
    }

    var countsPeople: Bool { people != .no }

    /// Whether others published a value, so that it is no secret.
    func isPublic(_ place: Int) -> Bool { row.values.all[place].publishedIn != nil || row.publishedIn != nil }

    /// The count that a value is; nil for other figures, and where there is none.
    func count(_ place: Int) -> Int? {
        guard scale == nil, let figure = row.values.all[place].figure, !figure.isPercent, figure.decimals == 0,
            figure.digits >= 0, row.meanOf == nil
        else { return nil }
        return figure.digits
    }

    private static func people(behind row: IndicatorRow) -> People {
        if let counts = row.counts { return counts.value.isPeople ? .yes : .no }
        let words = Vocabulary.fold(row.unit?.text ?? "").split { !$0.isLetter && $0 != "£" }.map(String.init)
        if let first = words.first, measures.contains(first) { return .no }
        return words.contains(where: CountedWords.people.contains) ? .yes : .unsaid
    }

    /// Units that count nobody, where they stand first: `days per full-time post`.
    private static let measures: Set<String> = [
        "£", "day", "days", "hour", "hours", "minutes", "month", "months", "pounds", "week", "weeks", "year", "years",
    ]
}

/// Words that mean people whom a small number could point to.
enum CountedWords {
    /// Those of them who work for the council.
    static let staff: Set<String> = [
        "apprentices", "employees", "managers", "person", "practitioners", "staff", "worker", "workers",
    ]
    static let people: Set<String> = [
        "adopters", "adults", "apprentices", "babies", "baby", "boy", "boys", "brothers", "carer", "carers", "child",
        "children", "employees", "families", "family", "fathers", "girl", "girls", "infants", "leavers", "managers",
        "mothers", "parent", "parents", "patients", "people", "person", "persons", "practitioners", "pupil", "pupils",
        "siblings", "sisters", "staff", "students", "teenagers", "toddlers", "victims", "worker", "workers",
        "youngsters",
    ]
}

extension Content {
    /// The rows of all scorecards and measures, and how editions that keep small numbers back see them.
    func disclosedRows(by reader: Edition) -> [DisclosedRow] {
        let indicators = scorecards.flatMap { scorecard in
            let isShown = reader.shows(scorecard.audience)
            return scorecard.indicators.flatMap { indicator in
                indicator.rows.map { row in
                    DisclosedRow(
                        row, scorecard.id(row.id),
                        isSeen: isShown && reader.shows(indicator.audience) && reader.shows(row.audience))
                }
            }
        }
        let measures = plans.flatMap { plan in
            plan.measured.map {
                DisclosedRow(
                    $0.row, EntityID(scope: plan.scope.text, local: $0.row.id.text), isSeen: reader.shows(plan.audience)
                )
            }
        }
        return DisclosedRow.tied(indicators + measures)
    }
}

extension DisclosedRow {
    /// The rows with the places of those that they are of.
    fileprivate static func tied(_ rows: [DisclosedRow]) -> [DisclosedRow] {
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        func place(_ id: LocalID?, beside row: DisclosedRow) -> Int? {
            id.flatMap { places[EntityID(scope: row.id.scope, local: $0.text)] }
        }
        var rows = rows
        for index in rows.indices {
            let row = rows[index]
            rows[index].base = place(row.row.percentageOf ?? row.row.meanOf, beside: row)
            rows[index].numerator = place(row.row.numerator, beside: row)
            rows[index].accumulates = place(row.row.accumulates, beside: row)
            rows[index].scale = row.scaleOfFigures
        }
        // A row that is the same as another is of what that one is of.
        for index in rows.indices where rows[index].base == nil {
            guard let same = rows[index].row.sameAs,
                let other = places[EntityID(written: same.text, in: rows[index].id.scope)]
            else { continue }
            (rows[index].base, rows[index].numerator) = (rows[other].base, rows[other].numerator)
            rows[index].scale = rows[index].scale ?? rows[other].scale
        }
        return rows
    }

    private var scaleOfFigures: Int? {
        if row.meanOf != nil { return 1 }
        if row.values.all.contains(where: { $0.figure?.isPercent ?? false }) { return 100 }
        let words = Vocabulary.fold(row.unit?.text ?? "").split(separator: " ")
        guard words.count > 1, words[0] == "per" else { return nil }
        let digits = words[1].filter(\.isNumber)
        return words[1].hasSuffix("k") ? Int(digits).map { $0 * 1000 } : Int(digits)
    }
}
