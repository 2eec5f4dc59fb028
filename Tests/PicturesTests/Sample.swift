import Archive

@testable import Pictures

/// Tiny pictures, made by code; what must not be left of them says `SECRET`.
enum Sample {
    static let secret = Array("SECRET".utf8)

    static func isSecret(_ bytes: [UInt8]) -> Bool { bytes.firstRange(of: secret) != nil }

    // MARK: - JPEG

    static let frame: [UInt8] = [8, 0, 30, 0, 40, 1, 1, 0x11, 0]
    static let quantities: [UInt8] = [0] + [UInt8](repeating: 1, count: 64)
    static let codes: [UInt8] = [0x10, 1] + [UInt8](repeating: 0, count: 15) + [7]
    static let scan: [UInt8] = [1, 1, 0, 0, 63, 0]
    /// Bytes FF of the data, marks of fresh beginnings, and bytes that only fill up.
    static let coded: [UInt8] = [1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xFF, 0, 4]

    static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(segment: marker, data)
        return bytes
    }

    /// A JPEG of 40 by 30 pixels, with some segments before its frame.
    static func jpeg(_ extra: [UInt8] = [], more: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + extra + segment(0xDB, quantities) + segment(0xC0, frame) + segment(0xC4, codes)
            + segment(0xDD, [0, 1]) + segment(0xDA, scan) + coded + more + [0xFF, 0xD9]
    }

    // MARK: - PNG

    static let header: [UInt8] = [0, 0, 0, 40, 0, 0, 0, 30, 1, 0, 0, 0, 0]
    static let indexed: [UInt8] = [0, 0, 0, 40, 0, 0, 0, 30, 1, 3, 0, 0, 0]
    static let pixels = Deflate.stored([UInt8](repeating: 0, count: 30 * 6))

    static func chunk(_ type: String, _ data: [UInt8] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(chunk: type, data)
        return bytes
    }

    /// A PNG of 40 by 30 pixels, with some parts before and behind its pixels.
    static func png(
        _ extra: [UInt8] = [], header: [UInt8] = header, pixels: [UInt8] = pixels, more: [UInt8] = []
    ) -> [UInt8] {
        PNGReader.signature + chunk("IHDR", header) + extra + chunk("IDAT", pixels) + more + chunk("IEND")
    }

    // MARK: - What comes along

    /// Exif data with a camera's maker and, if wanted, how the picture is turned, and a place.
    static func exif(_ orientation: Int? = nil, place: Bool = false, isLittle: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.append(value, bytes: count)
            return isLittle ? bytes.reversed() : bytes
        }
        func short(_ tag: Int, _ value: Int) -> [UInt8] {
            number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + [0, 0]
        }
        var entries = [number(0x010F, 2) + number(2, 2) + number(6, 4) + number(8, 4)]
        if let orientation { entries.append(short(PictureTags.orientationTag, orientation)) }
        let end = 16 + 2 + 12 * (entries.count + (place ? 1 : 0)) + 4
        if place { entries.append(number(0x8825, 2) + number(4, 2) + number(1, 4) + number(end, 4)) }
        let list = number(entries.count, 2) + entries.joined() + number(0, 4)
        let places = place ? number(1, 2) + short(2, 53) + number(0, 4) : []
        return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(16, 4) + secret + [0, 0] + list + places
    }

    /// A profile for red, green and blue, with everything in it that says whose it is.
    static func profile(version: UInt8 = 2, tags: [(String, [UInt8])] = colours) -> [UInt8] {
        let more = ["cprt", "dmnd", "dmdd", "meta", "mmod", "Mine"].map { ($0, ColourElement.text("SECRET")) }
        let all = tags + more
        var table: [UInt8] = []
        var data: [UInt8] = []
        table.append(all.count, bytes: 4)
        for (tag, element) in all {
            table += Array(tag.utf8)
            table.append(132 + 12 * all.count + data.count, bytes: 4)
            table.append(element.count, bytes: 4)
            data += element
            data.pad()
        }
        var header: [UInt8] = []
        header.append(128 + table.count + data.count, bytes: 4)
        header += Array("SECR".utf8) + [version, 0x30, 7, 7] + Array("mntrRGB XYZ ".utf8)
        header += [7, 0xE8, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5] + Array("acspSECRSECRETSECRETSE".utf8)
        header += [UInt8](repeating: 7, count: 128 - header.count)
        return header + table + data
    }

    static let colours: [(String, [UInt8])] =
        ["wtpt", "rXYZ", "gXYZ", "bXYZ"].map { ($0, point) } + ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
    static let point = Array("XYZ \0\0\0\0".utf8) + [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]
    static let curve = Array("curv\0\0\0\0".utf8) + [0, 0, 0, 1, 2, 0x33]
}
