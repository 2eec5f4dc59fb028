import Assessing
package import Diagnostics
import Graph
import Linking
package import Plan
import Reading

/// Puts what issued papers print on record, each in a folder of its own that never changes.
package enum SnapshotRecords {
    /// Whether a problem is that a snapshot or a record is not there yet.
    package static func mends(_ problem: Diagnostic) -> Bool {
        [LinkingKind.unknownSnapshot.rawValue, PublishingKind.unrecordedPaper.rawValue].contains(problem.id)
    }

    /// Records the papers of a site that were issued from a snapshot and are not on record.
    ///
    /// - Returns: What was recorded.
    /// - Throws: When the disk does not take it.
    package static func record(
        _ site: CheckedSite, in name: String, content: String
    ) throws(OutputFailure) -> [IssuedPaper] {
        let papers = site.unrecordedPapers(of: name)
        let shelf = KeptShelf(content: content, parent: KeptFolder.papers)
        for paper in papers { try shelf.create(IssuedPaperReader.folder(of: paper)) }
        return papers
    }
}

extension CheckedSite {
    /// Whether papers are issued from a snapshot that are not on record.
    package func hasUnrecordedPapers(of snapshot: String) -> Bool { !unrecordedPapers(of: snapshot).isEmpty }

    fileprivate func unrecordedPapers(of snapshot: String) -> [IssuedPaper] {
        guard let content = assessment?.plan.content else { return [] }
        return IssuedPapers.unrecorded(of: snapshot, content, states, words)
    }
}
