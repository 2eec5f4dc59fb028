import Foundation
import Plan

/// What is known of the papers of an edition, as `print/manifest.json` says it: of which page each was made, by what,
/// and how large it is.
struct PaperManifest: Codable, Equatable {
    /// A paper.
    struct Entry: Codable, Equatable {
        /// The report that it is of.
        let report: String
        /// Its format.
        let format: PaperFormat
        /// The renderer and its version, in the renderer's own words.
        let renderer: String
        /// The hash of everything that decides what it holds.
        let fingerprint: String
        /// Its size.
        let bytes: Int
        /// Its number of pages, where the format has one.
        let pages: Int?
        /// Where places of it stand of which pages tell; nil where they tell of none.
        var places: [String: PaperPlace]?

        /// Where it stands.
        var address: Address { .paper(report, format) }

        /// The paper as pages link it.
        var paper: Paper { Paper(format: format, bytes: bytes, pages: pages, places: places ?? [:]) }
    }

    /// The shape of this file; another one is read as if there were none.
    private static let version = 1

    private let version: Int
    /// The papers, sorted by address.
    let papers: [Entry]

    /// Lists papers.
    init(_ papers: [Entry]) {
        version = PaperManifest.version
        self.papers = papers.sorted { $0.address < $1.address }
    }

    /// Reads a manifest; nil when the bytes are none.
    init?(_ bytes: [UInt8]) {
        guard let manifest = try? JSONDecoder().decode(PaperManifest.self, from: Data(bytes)),
            manifest.version == PaperManifest.version
        else { return nil }
        self = manifest
    }

    /// Its bytes, the same for the same papers.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers can always be written.
        guard let data = try? encoder.encode(self) else { return [] }
        return [UInt8](data) + [UInt8(ascii: "\n")]
    }
}
