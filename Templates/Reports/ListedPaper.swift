import Assessing
import Diagnostics
import Graph
import Plan

/// A paper as lists of them name it: one that is written from the plan, or the latest version of one that was issued.
struct ListedPaper {
    /// The report's name.
    let name: String
    let title: String
    let kind: Report.Kind
    let letter: String?
    let board: String?
    let meeting: Day?
    /// The day that it tells of.
    let day: Day?
    /// The version that was issued; nil for one that is written from the plan.
    let issued: IssuedPaper?

    var address: Address { .report(name) }

    init(_ report: Report) {
        name = report.name.text
        title = report.title.text
        kind = report.kind.value
        letter = report.letter?.text
        board = report.board?.text
        meeting = report.meeting?.value
        day = report.day
        issued = nil
    }

    init(_ paper: IssuedPaper) {
        name = paper.head.report
        title = paper.head.title
        kind = paper.head.kind
        letter = paper.head.letter
        board = paper.head.board
        meeting = paper.head.meeting
        day = paper.head.asOf
        issued = paper
    }
}

extension ListedPaper {
    /// What a file of it is called by whoever takes it: by the day of its meeting, so that files stand in the order of the
    /// year, by whom it is for and by what it is. Its address stays as it is.
    func fileName(_ format: PaperFormat, _ words: ReportWords) -> String {
        var parts = [(meeting ?? day)?.iso8601, board, words.name(of: kind, letter: letter)]
        if kind == .annex || kind == .thread { parts.append(title) }
        let name = Slug.make(parts.compactMap(\.self).joined(separator: " "))
        let version = (issued?.head.version).flatMap { $0 > 1 ? "-\($0)" : nil } ?? ""
        return "\(name)\(version).\(format.rawValue)"
    }
}

extension Publication {
    /// The papers of the edition, by name. One that was issued is told from what was issued, also when its text has been
    /// taken out of the sources.
    var listedPapers: [ListedPaper] {
        let content = plan.content
        let written = content.reports.filter { !content.isIssued($0) }.map { ListedPaper($0) }
        let names = Set(written.map(\.name))
        let issued = Set(content.papers.map(\.head.report)).subtracting(names).compactMap {
            content.issues(of: $0).first
        }
        return (written + issued.map { ListedPaper($0) }).sorted { $0.name < $1.name }
    }

    /// Whether there is any paper.
    var hasPapers: Bool { !plan.content.reports.isEmpty || !plan.content.papers.isEmpty }
}
