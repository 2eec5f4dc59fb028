/// The list at the end of a ZIP file, which says where its parts stand.
struct ArchiveList {
    private let bytes: [UInt8]
    private let start, end, count: Int

    static let ending = 0x0605_4b50
    static let listing = 0x0201_4b50
    static let heading = 0x0403_4b50

    /// Finds the list: it ends the file, but for a comment.
    init(_ bytes: [UInt8]) throws(ArchiveFault) {
        self.bytes = bytes
        let last = bytes.count - 22
        let places = last < 0 ? [] : Array((max(0, last - 0xffff)...last).reversed())
        guard let end = places.first(where: { ArchiveList.number(bytes, $0, 4) == ArchiveList.ending }),
            let comment = ArchiveList.number(bytes, end + 20, 2), end + 22 + comment == bytes.count,
            ArchiveList.number(bytes, end + 4, 4) == 0,
            let count = ArchiveList.number(bytes, end + 10, 2), ArchiveList.number(bytes, end + 8, 2) == count,
            let size = ArchiveList.number(bytes, end + 12, 4), let start = ArchiveList.number(bytes, end + 16, 4),
            start + size == end
        else { throw .broken }
        (self.start, self.end, self.count) = (start, end, count)
    }

    /// The parts, none of which shares a byte with another or with the list.
    func entries() throws(ArchiveFault) -> [ArchiveEntry] {
        var entries: [ArchiveEntry] = []
        var place = start
        for _ in 0..<count { entries.append(try entry(&place)) }
        guard place == end else { throw .broken }
        var free = 0
        for entry in entries.sorted(by: { $0.start < $1.start }) {
            guard entry.start >= free else { throw .broken }
            free = entry.range.upperBound
        }
        guard free <= start else { throw .broken }
        return entries
    }

    private func entry(_ place: inout Int) throws(ArchiveFault) -> ArchiveEntry {
        guard number(place, 4) == ArchiveList.listing, let flags = number(place + 8, 2),
            let method = number(place + 10, 2), let checksum = number(place + 16, 4),
            let packed = number(place + 20, 4), let size = number(place + 24, 4),
            let length = number(place + 28, 2), let extra = number(place + 30, 2), let comment = number(place + 32, 2),
            let start = number(place + 42, 4), number(start, 4) == ArchiveList.heading,
            number(start + 8, 2) == method, number(start + 26, 2) == length, let more = number(start + 28, 2),
            place + 46 + length <= end
        else { throw .broken }
        let data = start + 30 + length + more
        let name = bytes[(place + 46)..<(place + 46 + length)]
        // A part whose size was not known when it was begun says it behind its bytes; its heading says nothing.
        let isSaidLater = flags & 8 != 0
        guard data + packed <= self.start, bytes[(start + 30)..<(start + 30 + length)].elementsEqual(name),
            isSaidLater || number(start + 18, 4) == packed && number(start + 22, 4) == size,
            method != ArchiveEntry.stored || packed == size
        else { throw .broken }
        // Encrypted, encrypted strongly, or with a list that is.
        guard flags & 0x2041 == 0 else { throw .encrypted }
        guard let text = String(validating: name, as: UTF8.self), ArchiveList.isSafe(text) else { throw .unsafeName }
        place += 46 + length + extra + comment
        return ArchiveEntry(
            name: text, method: method, checksum: checksum, size: size, start: start, range: data..<(data + packed))
    }

    /// Whether a name leads to a place within the file, on every system.
    private static func isSafe(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let folders = name.hasSuffix("/") ? parts.dropLast() : parts[...]
        return folders.allSatisfy { !["", ".", ".."].contains($0) }
            && name.unicodeScalars.allSatisfy { $0 >= " " && $0 != "\u{7f}" && $0 != "\\" && $0 != ":" }
    }

    private func number(_ place: Int, _ count: Int) -> Int? { ArchiveList.number(bytes, place, count) }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
