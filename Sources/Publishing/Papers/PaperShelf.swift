import Plan
import Printing

/// The papers that stand in an edition's folder, and which of them are still those of its print pages.
package struct PaperShelf: Sendable {
    /// The manifest as it was read; a writer makes sure that nobody has replaced it since.
    let manifestBytes: [UInt8]
    private let entries: [Address: PaperManifest.Entry]

    /// Reads what is known of the papers of an edition. What cannot be read, and what does not stand there with the size
    /// that it should have, is not on the shelf.
    package init(output: String, edition: String) {
        let folder = output + "/" + edition + "/"
        manifestBytes = Disk.read(folder + Address.printManifest.path) ?? []
        let papers = PaperManifest(manifestBytes)?.papers ?? []
        entries = Dictionary(
            papers.filter { Disk.size(folder + $0.address.path) == $0.bytes }.map { ($0.address, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The paper that a renderer would make of a page, if it is there.
    ///
    /// - Parameter version: The renderer's version; nil takes the paper's own, so that a site can be built where the
    ///   renderer is not installed.
    func current(_ job: PrintJob, _ renderer: Renderer, version: String? = nil) -> PaperManifest.Entry? {
        guard let entry = entries[.paper(job.report, renderer.format)], version ?? entry.renderer == entry.renderer,
            entry.fingerprint == renderer.fingerprint(of: job, version: entry.renderer)
        else { return nil }
        return entry
    }
}
