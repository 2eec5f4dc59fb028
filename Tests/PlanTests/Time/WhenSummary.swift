@testable import Plan

/// What was understood, in a short form for tables of expectations.
func summary(_ when: When) -> String {
    switch when {
    case .period(let qualifier, let period): (qualifier.map { "\($0.rawValue) " } ?? "") + summary(period)
    case .ongoing(let note, let until): "ongoing" + summary(note, until)
    case .recurring(let recurrence, let note, let until):
        "every \(recurrence.count) \(recurrence.unit.rawValue)" + summary(note, until)
    case .pointer(let text): "pointer [\(text)]"
    case .immediate: "immediate"
    case .toBeConfirmed: "to be confirmed"
    case .noDeadline: "no deadline"
    case .notUnderstood: "not understood"
    }
}

private func summary(_ note: String?, _ until: Period?) -> String {
    (note.map { " [\($0)]" } ?? "") + (until.map { " until \(summary($0))" } ?? "")
}

private func summary(_ period: Period) -> String {
    switch period {
    case .day(let day): day.iso8601
    case .month(let month): "\(month.englishName) \(month.year)"
    case .quarter(let quarter): "\(quarter.basis) Q\(quarter.number) \(quarter.year)"
    case .season(let season, let year): "\(season.rawValue) \(year)"
    case .term(let term, let year): "\(term.rawValue) term \(year)"
    case .calendarYear(let year): "year \(year)"
    case .financialYear(let year): "financial year \(year)"
    case .academicYear(let year): "academic year \(year)"
    case .span(let first, let last): "\(first.iso8601)…\(last.iso8601)"
    }
}

/// The text under the caret of a problem.
func marked(_ parsed: ParsedWhen, in text: String) -> String? {
    parsed.problem.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
}
