import Assessing
package import Diagnostics
import Linking
package import Plan
import Reading

/// Puts what issued papers print on record in their snapshot.
package enum SnapshotRecords {
    /// Whether a problem is that a snapshot or a record is not there yet.
    package static func mends(_ problem: Diagnostic) -> Bool {
        [LinkingKind.unknownSnapshot.rawValue, PublishingKind.unrecordedPaper.rawValue].contains(problem.id)
    }

    /// Records the papers of a site that were issued from a snapshot and are not on record.
    ///
    /// - Returns: What was recorded.
    /// - Throws: When the snapshot cannot be read or written.
    package static func record(
        _ site: CheckedSite, in name: String, _ folder: SnapshotFolder
    ) throws(OutputFailure) -> [PaperRecord] {
        let papers = site.unrecordedPapers(of: name)
        guard var source = site.assessment?.plan.content.snapshots.first(where: { $0.name == name }) else { return [] }
        for paper in papers {
            switch SnapshotPapers.adding(paper, to: source) {
            case .added(let bytes):
                try folder.replace(name, bytes)
                let text = String(decoding: bytes, as: UTF8.self)
                source = SnapshotSource(name: name, file: SourceFile(path: source.file.path, text: text))
            case .alreadyThere: continue
            case .unreadable(let problems):
                throw OutputFailure(
                    "the snapshot `\(name)` cannot be read: \(problems.first?.message ?? "")",
                    help: "bring it back from an earlier version of the sources")
            }
        }
        return papers
    }
}

extension CheckedSite {
    /// Whether papers are issued from a snapshot that are not on record in it.
    package func hasUnrecordedPapers(of snapshot: String) -> Bool { !unrecordedPapers(of: snapshot).isEmpty }

    fileprivate func unrecordedPapers(of snapshot: String) -> [PaperRecord] {
        guard let content = assessment?.plan.content else { return [] }
        return IssuedPapers.unrecorded(of: snapshot, content, states, records, words)
    }
}
