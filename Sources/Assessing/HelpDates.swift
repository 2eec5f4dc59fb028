import Diagnostics
import Plan

/// Whether somebody has looked lately whether the numbers for young people still hold.
enum HelpDates {
    /// How many days a number holds that was checked: twelve months.
    private static let longest = 365

    /// - Parameters:
    ///   - day: The reporting date.
    ///   - today: The day on which this is asked. Nobody can have checked a number after it.
    static func check(_ help: Help, on day: Day, today: Day) -> [Diagnostic] {
        help.numbers.compactMap { number in
            let checked = number.checkedOn
            let subject = Diagnostic.Subject(
                entity: "\(YoungPage.folder)/help", field: FieldKey.checkedOn.rawValue)
            if checked.value > max(day, today) {
                return Diagnostic(
                    AssessingKind.dateToCome, "this day has not come yet, so nobody can have checked the number on it",
                    at: checked.span, help: "write the day on which somebody rang it", subject: subject)
            }
            guard day - checked.value >= longest else { return nil }
            return Diagnostic(
                AssessingKind.uncheckedHelp,
                "nobody has checked `\(number.printed.text)` (\(number.who.text)) for \(day - checked.value) days",
                at: checked.span, help: "ring it, and write the day and what has changed", subject: subject)
        }
    }
}
