import CLook

/// The scripts of the site: classic and deferred, so that they run from a file share and under a strict
/// Content-Security-Policy. Every page can be read without them.
package enum Scripts {
    /// The parts of `site`, in the order in which they run.
    static let siteParts: [ScriptFile] = [.text, .filter]
    /// The parts of `search`, in the order in which they run.
    static let searchParts: [ScriptFile] = [.ranking, .search]

    /// What filters and sorts tables, and what the search shares with it.
    package static let site = bytes(siteParts)
    /// The search.
    package static let search = bytes(searchParts)

    /// The parts without indentation and without lines that are comments: they are for those who read the sources.
    /// No text of the scripts goes over the end of a line, so nothing else can be lost. Each is taken by itself, so that a
    /// comment that ends one takes nothing from the next.
    private static func bytes(_ parts: [ScriptFile]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in parts.flatMap({ $0.bytes.split { $0 == 0x0A || $0 == 0x0D } }) {
            let line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard !line.isEmpty, !line.starts(with: "//".utf8) else { continue }
            bytes += line
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
