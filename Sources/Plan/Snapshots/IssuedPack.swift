/// The names of the files of a pack that is out, in `packs/NAME/`: for each edition that has it, its PDF and where its places
/// stand; and the digests of what it was made from.
package enum IssuedPack {
    /// The digests of the sources of its papers.
    package static let sources = "sources.txt"
    /// How the name of a file ends that has the places of a PDF.
    package static let placesEnding = ".json"

    /// The PDF of an edition, and where its places stand.
    package static func pdf(of edition: Edition) -> String { edition.name + TakenPaper.ending }
    package static func places(of edition: Edition) -> String { edition.name + placesEnding }
}
