/// The scripts of the site: classic and deferred, so that they run from a file share and under a strict
/// Content-Security-Policy. Every page can be read without them.
///
/// Each part is a raw literal, which node reads out of these files to try the pure functions: see `Tests/Scripts`.
package enum Scripts {
    /// What filters and sorts tables, and what the search shares with it.
    package static let site: [UInt8] = bytes(TextScript.script, FilterScript.script)
    /// The search.
    package static let search: [UInt8] = bytes(RankingScript.script, SearchScript.script)

    /// The parts without indentation and without lines that are comments: they are for those who read the sources.
    /// No text of the scripts goes over the end of a line, so nothing else can be lost.
    private static func bytes(_ parts: StaticString...) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            part.withUTF8Buffer { source in
                for line in source.split(separator: UInt8(ascii: "\n")) {
                    let line = line.drop { $0 == UInt8(ascii: " ") }
                    guard !line.isEmpty, !line.starts(with: "//".utf8) else { continue }
                    bytes += line
                    bytes.append(UInt8(ascii: "\n"))
                }
            }
        }
        return bytes
    }
}
