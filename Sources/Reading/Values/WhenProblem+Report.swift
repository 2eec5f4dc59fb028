import Diagnostics
import Plan

extension ReadingContext {
    /// Reports what is wrong with a value for when, at its place in the value.
    mutating func report(_ problem: WhenProblem, in source: SourceText, subject: Diagnostic.Subject?) {
        let account = problem.account
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

    fileprivate var account: Account {
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
        case .unknownWords:
            Account(
                kind: .unknownDate, message: { "`\($0)` is not understood as a date" },
                help: "for example 31/12/2022, March 2023, Q2 2023/24, ongoing, quarterly, to be confirmed")
        }
    }
}
