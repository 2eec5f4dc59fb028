import Diagnostics

/// A paper as it was issued, kept in `papers/REPORT-VERSION/` and published as it lies there.
package struct IssuedPaper: Sendable {
    /// What it says of itself.
    package let head: Head
    /// Its files.
    package let folder: KeptFolder
    /// The pages of the site to which its page leads, by their paths from the root of an edition, sorted.
    package let links: [String]

    /// The figures that it tells of, as `figures.csv` keeps them.
    package let printed: [PrintedFigure]

    /// Takes a paper.
    package init(head: Head, folder: KeptFolder, links: [String], printed: [PrintedFigure] = []) {
        self.head = head
        self.folder = folder
        self.links = links
        self.printed = printed
    }

    /// A figure that a paper has given out, or kept back.
    package struct PrintedFigure: Sendable {
        /// The row that it is of.
        package let id: EntityID
        /// The first and the last day of its period.
        package let first, last: Day
        /// The figure; nil where it was kept back.
        package let figure: Figure?

        package init(id: EntityID, first: Day, last: Day, figure: Figure?) {
            self.id = id
            self.first = first
            self.last = last
            self.figure = figure
        }
    }

    /// What a paper says of itself, for lists and for the site's own page about it.
    package struct Head: Sendable {
        /// The report, and which version of it this is.
        package let report: String
        package let version: Int
        /// Its title.
        package let title: String
        /// What it is; an annex has a letter.
        package let kind: Report.Kind
        package var letter: String?
        /// Whom it went to, and the day of the meeting.
        package var board: String?
        package var meeting: Day?
        /// The day that it tells of.
        package let asOf: Day
        /// The day on which it was given out, where that is known.
        package var issued: Day?
        /// Of a correction, what it changes and why.
        package var why: String?
        /// Who may see it.
        package var audience = Audience.everyone
        /// The last day on which it is wanted.
        package var keepUntil: Day?
        /// How many pages its PDF has.
        package var pages: Int?
        /// The digest of the text that it was made from.
        package var source: String?

        /// Begins with what every paper has.
        package init(report: String, version: Int, title: String, kind: Report.Kind, asOf: Day) {
            self.report = report
            self.version = version
            self.title = title
            self.kind = kind
            self.asOf = asOf
        }

        /// The name of its folder.
        package var name: String { IssuedPaper.name(of: report, version) }
    }

    /// The name of its folder.
    package var name: String { head.name }

    /// The name of the folder of a version of a report.
    package static func name(of report: String, _ version: Int) -> String { "\(report)-\(version)" }

    /// The file that says what it is, which is not published.
    package static let head = "paper.yaml"
    /// Its page, and the styles of it.
    package static let page = "paper.html"
    package static let sheet = "paper.css"

    /// The figures of the scorecards that it tells of, as data.
    package static let figures = "figures.csv"

    /// The file of a format.
    package static func file(_ format: PaperFormat) -> String { "paper.\(format.rawValue)" }

    /// The forms in which it can be had beside its page.
    package var papers: [Paper] {
        PaperFormat.allCases.compactMap { format in
            folder[IssuedPaper.file(format)].map {
                Paper(format: format, bytes: $0.count, pages: format == .pdf ? head.pages : nil)
            }
        }
    }
}

extension Content {
    /// The versions of a report that were issued, the latest first.
    package func issues(of report: String) -> [IssuedPaper] {
        papers.filter { $0.head.report == report }.sorted { $0.head.version > $1.head.version }
    }

    /// Whether the version of a report that it says was issued is among the papers.
    package func isIssued(_ report: Report) -> Bool {
        report.issued.map { issue in
            papers.contains { $0.head.report == report.name.text && $0.head.version == issue.version }
        } ?? false
    }
}
