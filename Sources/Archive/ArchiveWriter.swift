/// Puts parts together to a ZIP file. The same parts make the same bytes, whenever it is done.
package struct ArchiveWriter {
    private var file: [UInt8] = []
    private var list: [UInt8] = []
    private var count = 0
    private let packs: Bool

    /// 1 January 1980, the first day that ZIP can write: when a paper was put together is nobody's business.
    private static let day = 0x0021

    /// Begins a file.
    ///
    /// - Parameter packs: Whether parts are packed. zlib packs as well everywhere, but not into the same bytes: a file
    ///   that others are told apart by is not packed.
    package init(packs: Bool) { self.packs = packs }

    /// Adds a part.
    ///
    /// - Parameter isPacked: Whether it is packed where parts are; not what programs look for at its place in the file.
    package mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = true) {
        let packed = packs && isPacked ? Deflate.packed(bytes).flatMap { $0.count < bytes.count ? $0 : nil } : nil
        let method = packed == nil ? ArchiveEntry.stored : ArchiveEntry.deflated
        let data = packed ?? bytes
        let letters = Array(name.utf8)
        // Version 2.0, names in UTF-8, then what stands in the heading and in the list alike.
        var common = little(20, 2) + little(0x0800, 2) + little(method, 2) + little(0, 2)
        common += little(ArchiveWriter.day, 2) + little(Deflate.checksum(bytes), 4)
        common += little(data.count, 4) + little(bytes.count, 4) + little(letters.count, 2) + little(0, 2)
        list += little(ArchiveList.listing, 4) + little(20, 2) + common + little(0, 6)
        list += little(0, 4) + little(file.count, 4) + letters
        file += little(ArchiveList.heading, 4) + common + letters
        file += data
        count += 1
    }

    /// The whole file.
    package consuming func finished() -> [UInt8] {
        let start = file.count
        let end = little(ArchiveList.ending, 4) + little(0, 4) + little(count, 2) + little(count, 2)
        return file + list + end + little(list.count, 4) + little(start, 4) + little(0, 2)
    }

    private func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
