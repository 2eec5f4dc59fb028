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
