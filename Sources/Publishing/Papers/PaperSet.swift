package import Plan
package import Printing

/// The papers of an edition that is about to be written: those that are kept and those that were just made.
package struct PaperSet: Sendable {
    /// A paper with what the manifest says of it.
    private let kept: [PaperManifest.Entry]
    private let made: [(entry: PaperManifest.Entry, bytes: [UInt8])]
    private let basis: [UInt8]

    init(
        kept: [PaperManifest.Entry], made: [(entry: PaperManifest.Entry, bytes: [UInt8])] = [], on shelf: PaperShelf
    ) {
        self.kept = kept
        self.made = made
        basis = shelf.manifestBytes
    }

    /// The papers that are there already and still those of their print pages: what `build` links.
    package static func kept(_ jobs: PrintJobs, by renderers: [Renderer], on shelf: PaperShelf) -> PaperSet {
        PaperSet(
            kept: jobs.jobs.flatMap { job in
                renderers.filter { job.formats.contains($0.format) }.compactMap { shelf.current(job, $0) }
            }, on: shelf)
    }

    /// An edition of some files with these papers.
    package func plan(_ edition: Edition, files: [OutputPlan.File]) -> OutputPlan {
        OutputPlan(edition: edition, files: files + self.files, kept: keptFiles)
    }

    private var entries: [PaperManifest.Entry] { kept + made.map(\.entry) }

    /// What pages can link to.
    package var papers: Papers {
        Papers(
            Dictionary(grouping: entries, by: \.report).mapValues { entries in
                entries.map(\.paper)
            })
    }

    /// The files that are new, the manifest among them. An edition without papers has no manifest.
    private var files: [OutputPlan.File] {
        if entries.isEmpty { return [] }
        let papers = made.map { OutputPlan.File(address: $0.entry.address, bytes: $0.bytes) }
        return papers + [OutputPlan.File(address: .printManifest, bytes: PaperManifest(entries).bytes)]
    }

    /// The files that stay as they stand in the folder.
    private var keptFiles: OutputPlan.Kept {
        OutputPlan.Kept(
            files: kept.map { .init(address: $0.address, size: $0.bytes) }.sorted { $0.address < $1.address },
            manifest: basis)
    }
}
