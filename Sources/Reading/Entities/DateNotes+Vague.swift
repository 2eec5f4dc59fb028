import Diagnostics
import Plan

/// What people write in place of a date.
extension DateNotes {
    /// The date behind or before a word that makes it a deadline: `(completion: October 2023)`, `(31/10/2023 – revised)`,
    /// `(was June 2023, now October 2023)`.
    func labelled(_ inside: Range<Int>) -> Range<Int>? {
        guard let label = inside.first(where: { word($0).map(DateNotes.labels.contains) == true }) else { return nil }
        let behind = afterSigns(label + 1)..<inside.upperBound
        if !behind.isEmpty {
            let isYear =
                label == inside.lowerBound && word(label).map(DateNotes.ofYears.contains) == true && isYear(behind)
            return isPeriod(behind) || isYear ? behind : nil
        }
        let isLatest = label > 1 && word(label) == "latest" && word(label - 1) == "the" && word(label - 2) == "at"
        guard let last = (inside.lowerBound..<(isLatest ? label - 2 : label)).last(where: { tokens[$0].isWord }) else {
            return nil
        }
        let before = inside.lowerBound..<last + 1
        return isPeriod(before) ? before : nil
    }

    /// What makes a deadline of a whole year: `(target 2026)`.
    private static let ofYears: Set = [
        "completion", "deadline", "delivery", "eta", "expected", "planned", "revised", "target", "timeframe",
        "timescale",
    ]

    private func isYear(_ words: Range<Int>) -> Bool {
        guard case .period(_, let period) = When.parse(text.slice(bytes(of: words)).text).meaning else { return false }
        switch period {
        case .calendarYear, .financialYear, .academicYear: return true
        default: return false
        }
    }

    /// `by the next board`, `before our next inspection`: a meeting whose day nobody has written.
    private func isNext(_ words: Range<Int>) -> Bool {
        let names = words.compactMap(word)
        guard let first = names.first, DateNotes.deadlines.contains(first) || first == "at", let last = names.last,
            DateNotes.meetings.contains(last), words.allSatisfy({ tokens[$0].isWord })
        else { return false }
        let behind = names.dropFirst().drop { ["the", "our", "its"].contains($0) }
        return ["next", "following", "coming"].contains(behind.first)
    }

    private static let meetings: Set = [
        "audit", "board", "cabinet", "committee", "council", "cycle", "inspection", "meeting", "panel", "report",
        "review", "scrutiny", "visit",
    ]

    /// `FY 25/26`, `FY26`: a year in letters that a plan does not read.
    private func isShortYear(_ words: Range<Int>) -> Bool {
        guard let first = word(words.lowerBound), first.hasPrefix("fy") else { return false }
        let figures = first.dropFirst(2)
        let hasFigures = !figures.isEmpty || words.dropFirst().contains { word($0)?.allSatisfy(\.isNumber) == true }
        return hasFigures && figures.allSatisfy(\.isNumber)
            && words.dropFirst().allSatisfy { tokens[$0].sign != nil || word($0)?.allSatisfy(\.isNumber) == true }
    }

    /// Whether some words are a time and name no day and no month: `by Christmas`, `in six weeks`, `timescale: 3 months`.
    func isVague(_ words: Range<Int>) -> Bool {
        guard let first = word(words.lowerBound) else { return false }
        if DateNotes.open.contains(words.compactMap(word)) || isNext(words) || isShortYear(words) { return true }
        let isLabelled = DateNotes.labels.contains(first)
        let time = isLabelled ? afterSigns(words.lowerBound + 1)..<words.upperBound : words
        let names = time.compactMap(word)
        guard names.contains(where: { DateNotes.times.contains($0) || DateNotes.isOrdinal($0) }),
            time.allSatisfy({ tokens[$0].isWord || tokens[$0].sign == UInt8(ascii: "-") }),
            names.allSatisfy({
                DateNotes.times.contains($0) || DateNotes.beside.contains($0) || $0.allSatisfy(\.isNumber)
                    || DateNotes.isOrdinal($0)
            })
        else { return false }
        // `(this term)`, `(summer holidays)` may tell when something is done as a rule.
        return isLabelled || DateNotes.deadlines.contains(first) || ["in", "within", "next"].contains(first)
            || DateNotes.lengths.contains(first)
            || names.contains(where: DateNotes.parts.contains)
    }

    /// What is written where nobody has set a date.
    private static let open: Set = [
        ["asap"], ["as", "soon", "as", "possible"], ["tbc"], ["tbd"], ["tba"], ["to", "be", "confirmed"],
        ["date", "tbc"],
        ["date", "to", "be", "confirmed"], ["immediately"],
    ]

    /// `31st`: a day of no month.
    private static func isOrdinal(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    }

    /// Words before a time that make it the last one.
    static let deadlines: Set = ["by", "before"]

    /// Parts of a period, which nobody names without meaning a date.
    static let parts: Set = ["end", "mid", "middle", "early", "late", "start", "beginning"]

    /// How long a term may be that is none of a school.
    private static let lengths: Set = ["short", "medium", "long"]

    /// Words that make a date beside them the one that was set.
    private static let labels: Set = [
        "completion", "complete", "timescale", "timescales", "timeframe", "timeline", "target", "finish", "eta", "nlt",
        "expected", "planned", "extended", "revised", "delivery", "when", "review", "now", "due", "deadline",
        "latest",
    ]

    /// What is a time, and not always the same days or months.
    private static let times: Set = [
        "christmas", "xmas", "easter", "whitsun", "term", "terms", "year", "quarter", "month", "months", "week",
        "weeks",
        "fortnight", "holiday", "holidays", "spring", "summer", "autumn", "winter", "eid",
        "ramadan", "diwali",
    ]

    /// What stands beside one.
    private static let beside: Set = [
        "by", "before", "in", "within", "the", "a", "of", "end", "start", "beginning", "early", "late", "mid", "middle",
        "next", "this", "current", "coming", "new", "financial", "academic", "school", "calendar", "fiscal", "bank",
        "half", "break", "short", "medium", "long", "day", "eve", "one", "two", "three", "four", "five", "six", "eight",
        "ten", "twelve",
    ]
}
