/// The content as it stood on a day, kept for good: what a paper was issued from.
package struct Snapshot: Sendable {
    /// Its name, that of its file.
    package let name: String
    /// The day on which it stood so.
    package let day: Day
    /// The plans that it is limited to; empty when it holds all that there were.
    package let plans: [String]
    /// What stood.
    package let content: Content
    /// What the papers that were issued from it print.
    package let papers: [PaperRecord]

    /// Makes a snapshot.
    package init(name: String, day: Day, plans: [String], content: Content, papers: [PaperRecord] = []) {
        self.name = name
        self.day = day
        self.plans = plans
        self.content = content
        self.papers = papers
    }

    /// The form of the file that this program writes, and the newest that it reads. Form 2 keeps what young people said.
    package static let schema = 2
}

/// What an issued paper prints, line by line, so that a build that would print something else is noticed.
package struct PaperRecord: Sendable, Hashable {
    /// The report.
    package let report: String
    /// Its version.
    package let version: String
    /// The text of the paper.
    package let lines: [String]

    /// Makes a record.
    package init(report: String, version: String, lines: [String]) {
        self.report = report
        self.version = version
        self.lines = lines
    }
}
