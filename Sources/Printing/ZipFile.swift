/// The little of ZIP (APPNOTE 6.3) that a Word document needs: its parts one after another, packed or not.
enum ZipFile {
    /// A part as it stands in the file.
    struct Entry: Equatable {
        /// Its name.
        let name: String
        /// How it is packed: 0 is not, 8 is by deflate.
        let method: Int
        /// The checksum and size of what is packed.
        let checksum, size: Int
        /// What stands in the file.
        let data: [UInt8]

        /// A part that is not packed.
        init(name: String, stored data: [UInt8]) {
            self.init(name: name, method: 0, checksum: Int(CRC32.of(data)), size: data.count, data: data)
        }

        /// What the part holds; nil when it is packed in another way, or damaged.
        var unpacked: [UInt8]? {
            guard let bytes = method == 0 ? data : method == 8 ? Inflate.raw(data[...]) : nil,
                bytes.count == size, Int(CRC32.of(bytes)) == checksum
            else { return nil }
            return bytes
        }

        fileprivate init(name: String, method: Int, checksum: Int, size: Int, data: [UInt8]) {
            self.name = name
            self.method = method
            self.checksum = checksum
            self.size = size
            self.data = data
        }
    }

    private static let ending = 0x0605_4b50
    private static let listing = 0x0201_4b50
    private static let heading = 0x0403_4b50
    /// 1 January 1980, the first day that ZIP can write: when a paper was put together is nobody's business.
    private static let day = 0x0021

    /// The parts of a file, in their order; nil when it is none or is cut short.
    static func entries(_ bytes: [UInt8]) -> [Entry]? {
        guard let end = ByteSearch.last("PK\u{5}\u{6}", in: bytes[max(0, bytes.count - 65_557)...]),
            number(bytes, end + 20, 2) != nil,
            let count = number(bytes, end + 10, 2), var place = number(bytes, end + 16, 4)
        else { return nil }
        var entries: [Entry] = []
        for _ in 0..<count {
            guard number(bytes, place, 4) == listing, let method = number(bytes, place + 10, 2),
                let checksum = number(bytes, place + 16, 4), let packed = number(bytes, place + 20, 4),
                let size = number(bytes, place + 24, 4), let name = number(bytes, place + 28, 2),
                let extra = number(bytes, place + 30, 2), let comment = number(bytes, place + 32, 2),
                let local = number(bytes, place + 42, 4), number(bytes, local, 4) == heading,
                let localName = number(bytes, local + 26, 2), let localExtra = number(bytes, local + 28, 2)
            else { return nil }
            let start = local + 30 + localName + localExtra
            guard place + 46 + name <= bytes.count, start + packed <= bytes.count else { return nil }
            entries.append(
                Entry(
                    name: String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self), method: method,
                    checksum: checksum, size: size, data: Array(bytes[start..<start + packed])))
            place += 46 + name + extra + comment
        }
        return entries
    }

    /// A file of some parts. The same parts make the same bytes.
    static func bytes(_ entries: [Entry]) -> [UInt8] {
        var file: [UInt8] = []
        var list: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            // Version 2.0, names in UTF-8, then what stands in the heading and in the list alike.
            var common = little(20, 2) + little(0x0800, 2) + little(entry.method, 2) + little(0, 2) + little(day, 2)
            common += little(entry.checksum, 4) + little(entry.data.count, 4) + little(entry.size, 4)
            common += little(name.count, 2) + little(0, 2)
            list += little(listing, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            list += little(0, 4) + little(file.count, 4) + name
            file += little(heading, 4) + common + name + entry.data
        }
        let start = file.count
        file += list + little(ending, 4) + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
        return file + little(list.count, 4) + little(start, 4) + little(0, 2)
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// The checksum of ZIP.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }

    /// The checksum of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 255)] ^ $0 >> 8 }
    }
}
