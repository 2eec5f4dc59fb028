/// A paper as it was issued, kept in `papers/REPORT-VERSION/`.
package struct IssuedPaper: Sendable {
    /// The report.
    package let report: String
    /// Its version.
    package let version: Int
    /// What it prints, line by line.
    package let lines: [String]

    /// Makes a paper.
    package init(report: String, version: Int, lines: [String]) {
        self.report = report
        self.version = version
        self.lines = lines
    }

    /// The name of its folder.
    package var name: String { IssuedPaper.name(of: report, version) }

    /// The name of the folder of a version of a report.
    package static func name(of report: String, _ version: Int) -> String { "\(report)-\(version)" }
}
