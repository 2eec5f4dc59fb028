/// Takes a JPEG (ITU-T T.81) apart and keeps its tables, its frame and its scans; of everything else it learns what is
/// needed to show them, which `JPEGHead` writes anew. What stands behind the picture's end is not looked at: phones put
/// films and maps of depth there.
struct JPEGReader {
    private var cursor: ByteCursor
    private var head: JPEGHead
    private var frame: JPEGFrame?
    private var hasScan = false
    private var body: [UInt8] = []

    init(_ bytes: [UInt8], _ tags: PictureTags) {
        cursor = ByteCursor(bytes[...])
        head = JPEGHead(tags)
    }

    mutating func read() throws(PictureFault) -> Picture {
        guard try cursor.number(2) == 0xFFD8 else { throw .notWhole }
        while true {
            let marker = try nextMarker()
            if marker == 0xD9 { return try whole() }
            // Marks without a length have no place outside a scan, and a second beginning has none at all.
            guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { throw .notWhole }
            let length = try cursor.number(2)
            try segment(marker, try cursor.take(length - 2))
        }
    }

    private mutating func nextMarker() throws(PictureFault) -> UInt8 {
        guard try cursor.byte() == 0xFF else { throw .notWhole }
        var marker = try cursor.byte()
        while marker == 0xFF { marker = try cursor.byte() }
        return marker
    }

    private mutating func segment(_ marker: UInt8, _ data: ArraySlice<UInt8>) throws(PictureFault) {
        switch marker {
        case 0xC4, 0xCC, 0xDB, 0xDD:
            try JPEGTables.check(marker, data)
            keep(marker, data)
        case 0xC0, 0xC1, 0xC2, 0xC9, 0xCA:
            guard frame == nil else { throw .notWhole }
            frame = try JPEGFrame(data)
            keep(marker, data)
        case 0xDA:
            guard let frame, frame.allows(scan: data) else { throw .notWhole }
            keep(marker, data)
            let coded = JPEGReader.coded(cursor.rest)
            guard coded > 0 else { throw .notWhole }
            body += try cursor.take(coded)
            hasScan = true
        // Frames that are lossless or in layers, which no browser shows.
        case 0xC3...0xCF, 0xDE, 0xDF: throw .notWhole
        // A decoder goes by what it has read before the first scan.
        default: if !hasScan { head.read(marker, data) }
        }
    }

    private mutating func keep(_ marker: UInt8, _ data: ArraySlice<UInt8>) { body.append(segment: marker, Array(data)) }

    /// How long the coded data are: to the next mark that is not one of theirs (RST), nor a byte FF of theirs.
    private static func coded(_ bytes: ArraySlice<UInt8>) -> Int {
        var start = bytes.startIndex
        while let mark = bytes[start...].firstIndex(of: 0xFF) {
            guard let next = bytes[mark...].firstIndex(where: { $0 != 0xFF }) else { break }
            if bytes[next] != 0, !(0xD0...0xD7).contains(bytes[next]) { return mark - bytes.startIndex }
            start = next + 1
        }
        return bytes.count
    }

    private func whole() throws(PictureFault) -> Picture {
        guard let frame, hasScan else { throw .notWhole }
        let bytes = [0xFF, 0xD8] + head.bytes + body + [0xFF, 0xD9]
        return Picture(format: .jpeg, bytes: bytes, width: frame.width, height: frame.height, tags: head.tags)
    }
}

extension [UInt8] {
    /// Adds a segment of a JPEG.
    mutating func append(segment marker: UInt8, _ data: [UInt8]) {
        self += [0xFF, marker]
        append(data.count + 2, bytes: 2)
        self += data
    }
}
