/// What is looked at of a picture's Exif data, which are a TIFF file: how it is turned, and whether they tell a place.
struct PictureTags {
    static let orientationTag = 0x0112
    static let short = 3
    private static let placeTag = 0x8825
    private static let latitudeTag = 2

    private let saysTurn: Bool
    private(set) var orientation = Orientation.upright
    private(set) var havePlace = false

    init(saysTurn: Bool) { self.saysTurn = saysTurn }

    /// The Exif data that are written anew, if any.
    var exif: [UInt8]? { saysTurn ? orientation.exif : nil }

    /// Takes in the Exif data of a file.
    mutating func read(exif bytes: ArraySlice<UInt8>) {
        guard let data = TIFFData(bytes) else { return }
        let entries = data.entries(at: data.first)
        if let entry = entries.first(where: { $0.tag == PictureTags.orientationTag }),
            entry.type == PictureTags.short, entry.count == 1
        {
            orientation = Orientation(rawValue: entry.short) ?? .upright
        }
        // Cameras that know no place write the list of what they know of it all the same.
        if let entry = entries.first(where: { $0.tag == PictureTags.placeTag }) {
            havePlace = havePlace || data.entries(at: entry.long).contains { $0.tag == PictureTags.latitudeTag }
        }
    }

    /// Takes in a text of a file (XMP), of which nothing is kept.
    mutating func read(text: ArraySlice<UInt8>) {
        if text.firstRange(of: Array("GPSLatitude".utf8)) != nil { havePlace = true }
    }
}

/// The lists of a TIFF file.
private struct TIFFData {
    struct Entry { let tag, type, count, short, long: Int }

    private let bytes: [UInt8]
    private let isLittle: Bool
    /// Where the first list stands.
    private(set) var first = 0

    init?(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        isLittle = bytes.starts(with: "II".utf8)
        guard isLittle || bytes.starts(with: "MM".utf8), number(2, 2) == 42, let first = number(4, 4) else {
            return nil
        }
        self.first = first
    }

    /// The entries of a list, as far as they are there.
    func entries(at start: Int) -> [Entry] {
        var entries: [Entry] = []
        for index in 0..<(number(start, 2) ?? 0) {
            let offset = start + 2 + index * 12
            guard let tag = number(offset, 2), let type = number(offset + 2, 2), let count = number(offset + 4, 4),
                let short = number(offset + 8, 2), let long = number(offset + 8, 4)
            else { break }
            entries.append(Entry(tag: tag, type: type, count: count, short: short, long: long))
        }
        return entries
    }

    private func number(_ offset: Int, _ count: Int) -> Int? {
        guard offset <= bytes.count - count else { return nil }
        let part = bytes[offset..<offset + count]
        return isLittle ? part.reversed().bigEndian : part.bigEndian
    }
}
