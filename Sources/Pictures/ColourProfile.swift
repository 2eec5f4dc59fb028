/// The profile of a picture's colours (ISO 15076-1, ICC): it also says which screen or camera it was made for, when, by
/// whom, and whose it is, in texts and in parts that each maker adds. Kept is what turns numbers into colours.
enum ColourProfile {
    /// What a profile is called that must have a name.
    static let name = "colour"
    /// What stands in the place of its copyright, which must be there.
    private static let copyright = "not stated"

    private static let headerCount = 128
    private static let entryCount = 12
    private static let mostTags = 100
    /// How much longer a profile can become by its two texts, and by what fills up to four bytes.
    private static let mostAdded = 256
    /// The light that all profiles are told for (D50).
    private static let illuminant: [UInt8] = [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]

    /// The tags that are kept.
    private static let tags =
        ["wtpt", "bkpt", "chad", "cicp"] + matrix + ["kTRC"] + tables + ["B2A0", "B2A1", "B2A2", "gamt"]
    /// With these, or with one of the others, a profile tells colours.
    private static let matrix = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]
    private static let tables = ["A2B0", "A2B1", "A2B2"]

    /// The profile made anew; nil for what is none, which decoders pass over.
    static func cleaned(_ whole: [UInt8]) -> [UInt8]? {
        let size = whole.prefix(4).bigEndian
        guard size > headerCount + 4, size <= whole.count else { return nil }
        let bytes = whole[..<size]
        guard let header = header(bytes[..<headerCount]) else { return nil }
        let isOld = bytes[8] < 4
        var elements = [
            ("desc", isOld ? ColourElement.description(name) : ColourElement.texts(name)),
            ("cprt", isOld ? ColourElement.text(copyright) : ColourElement.texts(copyright)),
        ]
        elements += kept(bytes)
        let names = Set(elements.map(\.0))
        guard names.isSuperset(of: matrix) || names.contains("kTRC") || !names.isDisjoint(with: tables) else {
            return nil
        }
        let made = put(header, elements)
        // Elements that overlap would become many: half a megabyte nine.
        return made.count <= size + mostAdded ? made : nil
    }

    /// The header without the program that made it, the maker and model of the device, and the time; nil when it is of a
    /// kind that is no picture's.
    private static func header(_ old: ArraySlice<UInt8>) -> [UInt8]? {
        func text(_ offset: Int) -> String { String(decoding: old[offset..<offset + 4], as: UTF8.self) }
        guard text(36) == "acsp", (2...4).contains(old[8]), ["mntr", "scnr", "prtr", "spac"].contains(text(12)),
            ["RGB ", "GRAY", "CMYK"].contains(text(16)), ["XYZ ", "Lab "].contains(text(20))
        else { return nil }
        var header = [UInt8](repeating: 0, count: headerCount)
        header[8] = old[8]
        header[9] = old[9] & 0xF0
        for range in [12..<24, 36..<40] { header.replaceSubrange(range, with: old[range]) }
        header[67] = old[67] & 3
        header.replaceSubrange(68..<80, with: illuminant)
        return header
    }

    private static func kept(_ bytes: ArraySlice<UInt8>) -> [(String, [UInt8])] {
        let count = min(bytes.dropFirst(headerCount).prefix(4).bigEndian, mostTags)
        var found: [String: [UInt8]] = [:]
        for index in 0..<count {
            let entry = bytes.dropFirst(headerCount + 4 + index * entryCount).prefix(entryCount)
            guard entry.count == entryCount else { break }
            let tag = String(decoding: entry.prefix(4), as: UTF8.self)
            let data = bytes.dropFirst(entry.dropFirst(4).prefix(4).bigEndian).prefix(entry.suffix(4).bigEndian)
            guard tags.contains(tag), found[tag] == nil else { continue }
            found[tag] = ColourElement.cleaned(data, of: tag)
        }
        return tags.compactMap { tag in found[tag].map { (tag, $0) } }
    }

    /// A profile of a header and elements; what is alike stands in it once.
    private static func put(_ header: [UInt8], _ elements: [(String, [UInt8])]) -> [UInt8] {
        let start = headerCount + 4 + elements.count * entryCount
        var places: [[UInt8]: Int] = [:]
        var table: [UInt8] = []
        table.append(elements.count, bytes: 4)
        var data: [UInt8] = []
        for (tag, element) in elements {
            let place = places[element] ?? start + data.count
            if places.updateValue(place, forKey: element) == nil {
                data += element
                data.pad()
            }
            table += Array(tag.utf8)
            table.append(place, bytes: 4)
            table.append(element.count, bytes: 4)
        }
        var size: [UInt8] = []
        size.append(start + data.count, bytes: 4)
        return size + header.dropFirst(4) + table + data
    }
}
