import Diagnostics
import Digest
import Graph
import Linking
import Plan

extension LinkedPlan {
    /// The documents that others made, which are published as they lie.
    var documentFiles: [OutputPlan.File] {
        if edition.isForYoungPeople { return [] }
        return content.documents.compactMap { document in
            document.file.map { OutputPlan.File(address: .documentFile(document.name.text), bytes: $0.bytes) }
        }
    }

    /// The files of the papers that were issued, which are published as they lie; those of the latest version stand also
    /// where the papers of its report stand that are written from the plan.
    var issuedFiles: [OutputPlan.File] {
        if edition.isForYoungPeople { return [] }
        let written = Set(content.reports.filter { !content.isIssued($0) }.map(\.name.text))
        let latest = Set(content.papers.map(\.head.report)).subtracting(written).compactMap {
            content.issues(of: $0).first
        }
        return content.papers.flatMap(\.output)
            + latest.flatMap { paper in
                [PaperFormat.pdf, .docx, .odt].compactMap { format in
                    paper.folder[IssuedPaper.file(format)].map {
                        OutputPlan.File(address: .paper(paper.head.report, format), bytes: $0)
                    }
                }
            }
    }
}

extension IssuedPaper {
    /// Its files, unchanged. What it says of itself and its digests stay in the sources.
    fileprivate var output: [OutputPlan.File] {
        folder.files.filter { $0.path != IssuedPaper.head && $0.path != Sums.name }.map { path, bytes in
            OutputPlan.File(address: .issued(name, file: path), bytes: bytes)
        }
    }
}
