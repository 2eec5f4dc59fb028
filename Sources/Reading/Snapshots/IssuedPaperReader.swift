package import Diagnostics
package import Plan

/// Reads and writes what is kept of an issued paper.
package enum IssuedPaperReader {
    private static let head = "paper.yaml"
    private static let text = "paper.txt"

    /// The paper of a folder that is whole; nil, with a problem, when it is not a paper.
    package static func read(_ folder: KeptFolder) -> (paper: IssuedPaper?, problems: [Diagnostic]) {
        var context = ReadingContext()
        guard let file = folder.text(head), let text = folder[text] else {
            context.report(
                .missingFile, "a paper as it was issued has `\(head)` and `\(self.text)`", at: folder.place(head),
                help: "bring the folder back from an earlier version of the sources")
            return (nil, context.problems)
        }
        guard let record = RegisterReader.record(file, as: .issuedPaper, &context), let report = record.text(.report),
            let version = record.number(.version, &context)
        else { return (nil, context.problems) }
        let lines = text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let paper = IssuedPaper(report: report.text, version: version, lines: lines)
        guard paper.name == folder.name else {
            context.report(
                .nameMismatch, "it is `\(paper.name)` here and `\(folder.name)` by its folder", at: report.span,
                help: "rename the folder to `\(paper.name)`")
            return (nil, context.problems)
        }
        return (paper, context.problems)
    }

    /// The folder of a paper.
    package static func folder(of paper: IssuedPaper) -> KeptFolder {
        let head = "report: \(paper.report)\nversion: \(paper.version)\n"
        return KeptFolder(
            name: paper.name, path: "",
            files: [
                (self.head, Array(head.utf8)), (text, Array(paper.lines.map { $0 + "\n" }.joined().utf8)),
            ]
        ).sealed()
    }
}
