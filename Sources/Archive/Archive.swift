/// A ZIP file (APPNOTE 6.3), as Word documents are: parts with names. Nothing of it is unpacked before somebody asks.
///
/// What word processors never write is refused rather than understood: passwords, parts that share their bytes, names
/// that lead elsewhere, two parts of one name. No other reader can then see another file in the same bytes.
package struct Archive: Sendable {
    /// How much the parts may unpack to, in bytes.
    package struct Limits: Sendable {
        /// One of them.
        let part: Int
        /// All of them.
        let total: Int

        /// Sets limits.
        package init(part: Int, total: Int) {
            self.part = part
            self.total = total
        }
    }

    private let bytes: [UInt8]
    private let entries: [ArchiveEntry]
    private let places: [String: Int]

    /// Reads the list of a file.
    ///
    /// - Throws: What is wrong with it as a whole. A part is looked at when it is asked for.
    package init(_ bytes: [UInt8], within limits: Limits) throws(ArchiveFault) {
        self.bytes = bytes
        entries = try ArchiveList(bytes).entries().filter { !$0.name.hasSuffix("/") }
        var places: [String: Int] = [:]
        var total = 0
        for (place, entry) in entries.enumerated() {
            guard places.updateValue(place, forKey: entry.name.lowercased()) == nil else {
                throw .duplicate(entry.name)
            }
            total += entry.size
            guard entry.size <= limits.part, total <= limits.total else { throw .tooLarge }
        }
        self.places = places
    }

    /// The names of the parts, in the order in which they stand.
    package var names: [String] { entries.map(\.name) }

    /// What a part holds; nil when there is none of the name. Capitals and small letters are the same in a name, as Word
    /// has it.
    package func bytes(of name: String) throws(ArchiveFault) -> [UInt8]? {
        guard let entry = places[name.lowercased()].map({ entries[$0] }) else { return nil }
        let data = bytes[entry.range]
        let unpacked =
            switch entry.method {
            case ArchiveEntry.stored: Array(data)
            case ArchiveEntry.deflated: Deflate.unpacked(data, .raw, limit: entry.size)
            default: [UInt8]?.none
            }
        guard let unpacked, unpacked.count == entry.size, Deflate.checksum(unpacked) == entry.checksum else {
            throw .damaged(entry.name)
        }
        return unpacked
    }
}

/// A part as the list of a file tells of it.
struct ArchiveEntry {
    let name: String
    let method, checksum, size: Int
    /// Where its heading begins.
    let start: Int
    /// Where its bytes stand in the file.
    let range: Range<Int>

    /// How the bytes of a part are packed: not at all, or by deflate.
    static let stored = 0
    static let deflated = 8
}
