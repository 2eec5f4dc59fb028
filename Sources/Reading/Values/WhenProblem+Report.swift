import Diagnostics
import Plan

extension ReadingContext {
    /// Reports what is wrong with a value for when, at its place in the value.
    mutating func report(_ problem: WhenProblem, in source: SourceText, subject: Diagnostic.Subject?) {
        let account = problem.account(isDeadline: subject?.field == FieldKey.due.rawValue)
        let written = source.slice(problem.range).text
        let suggestion = problem.suggestion.map { "write `\($0)` if that is what was agreed" }
        report(
            account.kind, account.message(written.isEmpty ? source.text : written),
            at: source.span(problem.range), label: account.label, help: suggestion ?? account.help, subject: subject)
    }
}

extension WhenProblem {
    /// How a problem is told.
    fileprivate struct Account {
        let kind: ReadingKind
        let message: (String) -> String
        var label = ""
        var help = ""
    }

    /// Both ways to write a quarter that leave no doubt.
    private static func help(quarter number: Int, of year: Int) -> String {
        let written = "Q\(number) \(year)/\(String(year + 1).suffix(2))"
        guard let calendar = Quarter(number: number, year: year, basis: .calendar),
            let financial = Quarter(number: number, year: year, basis: .financial)
        else { return "write its months" }
        return "write `\(written)` for \(months(of: financial)), or `\(months(of: calendar))`"
    }

    private static func help(event name: String, among known: [String]) -> String {
        let near = Suggestion.help(for: name, among: known)
        return near.isEmpty ? "write it under `events` of calendar.yaml, with its day" : near
    }

    private static func months(of quarter: Quarter) -> String {
        let last = quarter.firstMonth.adding(months: 2)
        return "\(quarter.firstMonth.englishName) to \(last.englishName) \(last.year)"
    }

    /// - Parameter isDeadline: Whether it is that of work, for which a plan can have words of its own.
    fileprivate func account(isDeadline: Bool) -> Account {
        switch kind {
        case .impossibleDay(let day, let month):
            Account(
                kind: .impossibleDate, message: { _ in "\(day) \(month.englishName) does not exist" },
                label: "\(month.englishName) \(month.year) has \(month.dayCount) days",
                help: "write the day that was agreed")
        case .impossibleMonth(let number):
            Account(
                kind: .impossibleDate, message: { "`\($0)` has no month: there is no month \(number)" },
                help: "write the day first, then the month: 31/12/2022")
        case .impossibleYear:
            Account(
                kind: .impossibleDate, message: { "the year of `\($0)` cannot be right" },
                help: "write the year with four digits")
        case .missingYear:
            Account(
                kind: .unknownDate, message: { "`\($0)` does not say which year" },
                help: "write the year with four digits")
        case .twoDigitYear:
            Account(
                kind: .unknownDate, message: { "`\($0)` has two digits for the year" },
                help: "write the year with four digits")
        case .wrongWeekday(let actual):
            Account(
                kind: .impossibleDate, message: { "`\($0)` is not the weekday of this date" },
                label: "it is a \(actual.englishName)", help: "check which of the two was meant")
        case .unusedDate:
            Account(
                kind: .unknownDate, message: { "`\($0)` is a date beside words that have none" },
                help: "write it as `until …`, or put a `;` between the two")
        case .unclearQuarter(let number, let year):
            Account(
                kind: .unknownDate,
                message: { "`\($0)` can be a quarter of the calendar year or of the financial year" },
                help: WhenProblem.help(quarter: number, of: year))
        case .unclearHalfTerm:
            Account(
                kind: .unknownDate,
                message: { "`\($0)` can be the week without school or the half of a term" },
                help: "write the day or the month; what comes round is `half-termly`")
        case .severalDates:
            Account(
                kind: .unknownDate, message: { "`\($0)` is more than one date" },
                help: "keep the one that counts; dates of an action's steps have `;` between them, one for each step")
        case .endsBeforeItBegins:
            Account(
                kind: .unknownDate, message: { "`\($0)` ends before it begins" },
                help: "write the earlier time first, or check the years")
        case .shortMonth:
            Account(
                kind: .unknownDate, message: { "`\($0)` is not understood as a date" },
                help: "write the year with four digits; where the whole plan writes months so, write `dates: mm/yy` at "
                    + "the head of plan.md or of the section")
        case .unknownEvent(let name, let known):
            Account(
                kind: .unknownDate, message: { _ in "no event is called `\(name)`" },
                help: WhenProblem.help(event: name, among: known))
        case .unknownWords:
            Account(
                kind: .unknownDate, message: { "`\($0)` is not understood as a date" },
                help: "for example 31/12/2022, March 2023, Q2 2023/24, ongoing, quarterly, to be confirmed"
                    + (isDeadline ? "; a plan's own words for times stand under `bands` in its plan.md" : ""))
        }
    }
}
