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
    /// The figure is its numerator so many times, divided by its base: 100 for percentages, 1 for means; nil for counts. In a
    /// row of percentages a figure that is none is a count.
    var scale: Int?
    /// The places of the values of each period.
    let places: [DaySpan: [Int]]

    init(_ row: IndicatorRow, _ id: EntityID, isSeen: Bool) {
        self.row = row
        self.id = id
        self.isSeen = isSeen
        people = DisclosedRow.people(behind: row)
        places = Dictionary(grouping: row.values.all.indices) { DaySpan(row.values.all[$0].period.value) }
    }

    var countsPeople: Bool { people != .no }

    /// The places of the values that stand beside those of a period in other rows.
    func places(beside span: DaySpan) -> [Int]? {
        places[span] ?? span.match(among: places.keys).flatMap { places[$0] }
    }

    /// Whether others published a value, so that it is no secret.
    func isPublic(_ place: Int) -> Bool { row.values.all[place].publishedIn != nil || row.publishedIn != nil }

    /// The figure of a value for what it is: a percentage also where the sign stands in the unit, and where it is written as
    /// a part of one.
    func figure(_ place: Int) -> Figure? {
        row.values.all[place].figure.map(figure)
    }

    /// The same of a figure that only a paper prints.
    func figure(_ figure: Figure) -> Figure {
        if figure.isPercent || figure.digits < 0 || isRate || row.meanOf != nil { return figure }
        // `0.97` of a base is 97%, and so is a proportion of `0.97`; 0.97% has its sign in the unit.
        let isOfOne = figure.decimals > 0 && figure <= Figure(digits: 1) && !hasPercentSign
        guard hasPercentUnit || row.percentageOf != nil else { return figure }
        guard isOfOne else { return Figure(digits: figure.digits, decimals: figure.decimals, isPercent: true) }
        return figure.decimals < 2
            ? Figure(digits: figure.digits * 10, isPercent: true)
            : Figure(digits: figure.digits, decimals: figure.decimals - 2, isPercent: true)
    }

    /// The count that a value is; nil for other figures, and where there is none.
    func count(_ place: Int) -> Int? { row.values.all[place].figure.flatMap(count) }

    /// The same of a figure that only a paper prints.
    func count(_ figure: Figure) -> Int? {
        let figure = self.figure(figure)
        guard scale == nil || scale == 100, !figure.isPercent, figure.digits >= 0 else { return nil }
        let unit = (0..<figure.decimals).reduce(1) { size, _ in size * 10 }
        return figure.digits.isMultiple(of: unit) ? figure.digits / unit : nil
    }

    /// Whether a value is a part of a few people, `0.6` of a post: as small as a count of them.
    func isFraction(_ place: Int, upTo threshold: Int) -> Bool {
        guard people == .yes, scale == nil || scale == 100, let figure = figure(place), !figure.isPercent,
            figure.digits > 0,
            count(place) == nil, !isAverage
        else { return false }
        return figure < Figure(digits: threshold)
    }

    /// Whether what is printed is a small number that the value is not.
    func printsSmall(_ place: Int, upTo threshold: Int) -> Bool {
        let value = row.values.all[place]
        guard let printed = Figure(value.printed.text), let figure = value.figure, !printed.isSame(as: figure) else {
            return false
        }
        return count(printed).map { (1...threshold).contains($0) } ?? false
    }

    /// Whether its unit says that it is a percentage, wherever in it: `%`, `children seen, per cent`, `pct`.
    var hasPercentUnit: Bool {
        hasPercentSign || !["proportion", "share"].filter(unitWords.contains).isEmpty
    }

    private var hasPercentSign: Bool {
        let unit = Vocabulary.fold(row.unit?.text ?? "")
        return unit.contains("%") || unit.contains("per cent") || unit.contains("p.c.")
            || unitWords.contains { ["percent", "percentage", "percentages", "pct"].contains($0) }
    }

    private var unitWords: [String] {
        Vocabulary.fold(row.unit?.text ?? "").split { !$0.isLetter }.map(String.init)
    }

    /// Whether its unit says that it is a rate, `per 10,000 children`.
    var isRate: Bool { scale != nil && scale != 100 && scale != 1 }

    /// `Children per worker`, `average caseload`.
    private var isAverage: Bool {
        let words = Vocabulary.fold(row.unit?.text ?? "").split(separator: " ")
        return words.contains { ["per", "average", "mean", "median"].contains($0) }
    }

    private static func people(behind row: IndicatorRow) -> People {
        if let counts = row.counts { return counts.value.isPeople ? .yes : .no }
        let unit = Vocabulary.fold(row.unit?.text ?? "")
        let words = unit.split { !$0.isLetter && !$0.isNumber && $0 != "£" }.map(String.init)
        if isMeasure(words) { return .no }
        return words.contains { CountedWords.people.contains($0) || posts.contains($0) } ? .yes : .unsaid
    }

    /// Parts of people who work for the council.
    private static let posts: Set<String> = ["fte", "ftes", "wte", "wtes"]

    /// Whether a unit begins with one that counts nobody: `days per full-time post`; not `year 11 pupils`, `week-old babies`.
    private static func isMeasure(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if first == "£" || first == "pounds" { return true }
        if measures.contains(first) {
            return words.count == 1 || (Int(words[1]) == nil && words[1] != "old" && words[1] != "olds")
        }
        return measures.contains(first + "s") && (words.count == 1 || ["per", "of", "to"].contains(words[1]))
    }

    private static let measures: Set<String> = ["days", "hours", "minutes", "months", "weeks", "years"]
}

/// Words that mean people whom a small number could point to.
enum CountedWords {
    /// Those of them who work for the council.
    static let staff: Set<String> = [
        "apprentices", "employees", "managers", "person", "practitioners", "staff", "worker", "workers",
    ]
    static let people: Set<String> = [
        "adopters", "adults", "apprentices", "baby", "boy", "boys", "brothers", "carer", "carers", "child",
        "children", "employees", "families", "family", "fathers", "girl", "girls", "infants", "leavers", "managers",
        "mothers", "parent", "parents", "patients", "people", "person", "persons", "practitioners", "pupil", "pupils",
        "men", "siblings", "sisters", "staff", "women", "students", "teenagers", "toddlers", "victims", "worker",
        "workers",
        "youngsters", "residents", "households", "tenants", "refugees", "twins", "kids", "babies", "minors", "olds",
    ]
    /// Short for those whom councils look after or help: unaccompanied asylum-seeking children, children looked after,
    /// children in need, children and young people, young people, not in education, employment or training.
    static let short: Set<String> = ["cin", "cla", "cyp", "lac", "neet", "neets", "uasc", "uascs", "yp"]
    /// Those of them that mean one.
    static let singular: Set<String> = [
        "baby", "boy", "carer", "child", "family", "girl", "parent", "person", "worker",
    ]
    /// One of them, by words that also stand before what is called after them: `one parent families`.
    static let one: Set<String> = [
        "adopter", "adult", "applicant", "brother", "father", "household", "infant", "kid", "leaver", "man", "mother",
        "parent",
        "patient", "pupil", "refugee", "resident", "sibling", "sister", "student", "teenager", "tenant", "toddler",
        "twin",
        "victim", "woman", "youngster",
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
        func place(ofSame row: DisclosedRow) -> Int? {
            row.row.sameAs.flatMap { places[EntityID(written: $0.text, in: row.id.scope)] }
        }
        var rows = rows
        for index in rows.indices {
            let row = rows[index]
            rows[index].base = place(row.row.percentageOf ?? row.row.meanOf, beside: row)
            rows[index].numerator = place(row.row.numerator, beside: row)
            rows[index].accumulates = place(row.row.accumulates, beside: row)
            rows[index].scale = row.scaleOfFigures
        }
        let pairs = rows.indices.compactMap { index in place(ofSame: rows[index]).map { (index, $0) } }
        // Rows that are the same are of the same, whichever of them says it, and those that are the same as these too.
        var isChanged = !pairs.isEmpty
        while isChanged {
            isChanged = false
            for (one, other) in pairs + pairs.map({ ($1, $0) }) where rows[one].base == nil && rows[other].base != nil {
                rows[one].take(from: rows[other])
                isChanged = true
            }
        }
        return rows
    }

    private mutating func take(from other: DisclosedRow) {
        (base, numerator) = (other.base, other.numerator)
        scale = scale ?? other.scale
    }

    private var scaleOfFigures: Int? {
        if row.meanOf != nil || row.isOfMean { return 1 }
        if let rate { return rate }
        let isShare = row.values.all.indices.contains { figure($0)?.isPercent ?? false }
        return isShare ? 100 : nil
    }

    /// `Per 10,000 children`, `rate/1,000`, `per thousand`: of so many.
    private var rate: Int? {
        let words = Vocabulary.fold(row.unit?.text ?? "").replacing("/", with: " per ")
            .split { !$0.isLetter && !$0.isNumber && $0 != "," }
        for (per, number) in zip(words, words.dropFirst()) where per == "per" {
            if let named = DisclosedRow.numbers[String(number)] { return named }
            let digits = number.filter(\.isNumber)
            if let size = Int(digits) { return number.hasSuffix("k") ? size * 1000 : size }
        }
        return nil
    }

    private static let numbers = ["hundred": 100, "thousand": 1_000, "million": 1_000_000]
}
