import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// Prints what was found: problems on standard output for `check`, as text or JSON, a closing line on standard error.
struct Report {
    private let format: ReportFormat
    private let showsNotes: Bool

    init(_ options: SiteOptions) {
        format = options.format
        showsNotes = options.notes
    }

    /// Prints errors and warnings for people.
    init() {
        format = .text
        showsNotes = false
    }

    /// Prints the problems, notes only when they are asked for: for people the worst first, then what they can mend today;
    /// for other programs by their places.
    func print(_ problems: [Diagnostic]) throws {
        let shown = shown(problems)
        switch format {
        case .json: try Console.write(JSONFormatter.format(shown))
        case .text:
            let formatter = TextFormatter(usesColour: Report.usesColour)
            try Console.write(Array(formatter.format(shown.sortedByUrgency()).utf8))
        }
    }

    private func shown(_ problems: [Diagnostic]) -> [Diagnostic] {
        problems.filter { showsNotes || $0.severity > .note }
    }

    /// The worst problems, how many there are and how the rest is seen: ten lines at most.
    ///
    /// - Parameter command: What shows all of them, as it is typed.
    func short(_ site: CheckedSite, rest command: String) -> [String] {
        let shown = shown(site.problems)
        var lines = ShortFormatter.lines(shown, most: 8)
        lines.append("Checked: \(Report.summary(of: site))")
        if let worst = shown.sortedByUrgency().first {
            lines.append(
                "`\(command)` shows each with its line and what to do; `goldthread explain \(worst.id)` says why the first "
                    + "matters")
        } else if !site.problems.isEmpty {
            lines.append("`\(command) --notes` shows them")
        }
        return lines
    }

    /// Tells what shows only when papers are there, to standard error: other programs have read all else by then.
    static func tell(_ problems: [Diagnostic]) {
        if !problems.isEmpty { Console.tell(TextFormatter(usesColour: usesColour).format(problems)) }
    }

    /// Prints an error that belongs to no place in the sources.
    static func printError(_ message: String) { Console.tell("error: \(message)") }

    /// Prints what went well but for something, to standard error.
    static func printWarning(_ message: String) { Console.tell("warning: \(message)") }

    /// Writes something, or says why that did not go.
    static func orExit(_ write: () throws(OutputFailure) -> Void) throws {
        do {
            try write()
        } catch {
            printError("\(error.message)\n   = help: \(error.help)")
            throw ExitCode.failure
        }
    }

    /// Prints how many problems of each severity there are.
    func printSummary(of site: CheckedSite) throws {
        guard format == .text else { return }
        try Console.print("Checked: \(Report.summary(of: site))")
    }

    /// "2 errors, 1 warning, 14 notes, 12 accepted".
    static func summary(of site: CheckedSite) -> String {
        var counts: [Severity: Int] = [:]
        for problem in site.problems { counts[problem.severity, default: 0] += problem.count }
        var parts = [Severity.error, .warning, .note].compactMap { severity in
            counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
        }
        if parts.isEmpty { parts = ["no problems"] }
        if site.accepted > 0 { parts.append("\(site.accepted) accepted") }
        return parts.joined(separator: ", ")
    }

    /// Colour is for people at a terminal who have not said no (https://no-color.org).
    private static var usesColour: Bool {
        let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return noColour.isEmpty && isatty(STDOUT_FILENO) == 1
    }
}
