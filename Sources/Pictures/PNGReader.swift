import Archive

/// Takes a PNG (ISO/IEC 15948) apart and keeps what bears on how it is shown, in the order that is laid down. What stands
/// behind its end, and behind its pixels, is not looked at: programs that crop pictures have left the rest of them there.
struct PNGReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The most bytes that a profile of colours may have.
    private static let mostOfProfile = 512 << 10

    private var cursor: ByteCursor
    private var tags: PictureTags
    private var seen: Set<String> = []
    private var colours = 0
    private var kept: [UInt8] = []
    private var pixels: [UInt8] = []
    private var pixelsHaveEnded = false

    init(_ bytes: [UInt8], _ tags: PictureTags) {
        cursor = ByteCursor(bytes.dropFirst(PNGReader.signature.count))
        self.tags = tags
    }

    mutating func read() throws(PictureFault) -> Picture {
        let first = try PNGChunk(&cursor)
        guard first.type == "IHDR" else { throw .notWhole }
        let header = try PNGHeader(first.data)
        kept.append(chunk: first.type, first.data)
        while true {
            let chunk = try PNGChunk(&cursor)
            if chunk.type == "IEND" { return try whole(header) }
            try read(chunk, header)
        }
    }

    private mutating func read(_ chunk: PNGChunk, _ header: PNGHeader) throws(PictureFault) {
        if chunk.type == "IDAT" {
            guard !pixelsHaveEnded, !header.isIndexed || colours > 0 else { throw .notWhole }
            pixels += chunk.data
            return
        }
        pixelsHaveEnded = !pixels.isEmpty
        switch chunk.type {
        case "acTL": throw .moves
        case "PLTE":
            try place(chunk, before: ["PLTE", "tRNS", "bKGD"])
            guard header.allowsPalette, !chunk.data.isEmpty, chunk.data.count.isMultiple(of: 3), chunk.data.count <= 768
            else { throw .notWhole }
            colours = chunk.data.count / 3
            kept.append(chunk: chunk.type, chunk.data)
        case "gAMA", "cHRM", "sRGB", "sBIT", "cICP", "pHYs", "bKGD", "tRNS":
            let isOfPalette = ["bKGD", "tRNS"].contains(chunk.type)
            try place(chunk, before: isOfPalette || chunk.type == "pHYs" ? [] : ["PLTE"])
            guard header.allows(chunk.type, count: chunk.data.count, colours: colours),
                !isOfPalette || !header.isIndexed || colours > 0
            else { throw .notWhole }
            kept.append(chunk: chunk.type, chunk.data)
        case "iCCP":
            try place(chunk, before: ["PLTE"])
            if let profile = PNGReader.profile(chunk.data) { kept.append(chunk: chunk.type, profile) }
        case "eXIf":
            guard seen.insert(chunk.type).inserted else { throw .notWhole }
            tags.read(exif: chunk.data)
        case "iTXt": tags.read(text: chunk.data)
        default: guard !chunk.isCritical else { throw .notWhole }
        }
    }

    /// Notes a part of which there is one, before the pixels and before those of some types.
    private mutating func place(_ chunk: PNGChunk, before others: [String]) throws(PictureFault) {
        guard pixels.isEmpty, seen.isDisjoint(with: others), seen.insert(chunk.type).inserted else { throw .notWhole }
    }

    /// The profile of the colours without its name, which is a text like any other. One that cannot be read is passed over
    /// by decoders too.
    private static func profile(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = data.prefix(80).firstIndex(of: 0), data[end...].dropFirst().first == 0,
            let bytes = Deflate.unpacked(data[end...].dropFirst(2), .zlib, limit: mostOfProfile),
            let profile = ColourProfile.cleaned(bytes)
        else { return nil }
        return Array(ColourProfile.name.utf8) + [0, 0] + Deflate.stored(profile)
    }

    private func whole(_ header: PNGHeader) throws(PictureFault) -> Picture {
        guard let length = Deflate.length(pixels[...], .zlib, unpackingTo: header.byteCount) else { throw .notWhole }
        var bytes = PNGReader.signature + kept
        if let exif = tags.exif { bytes.append(chunk: "eXIf", exif) }
        bytes.append(chunk: "IDAT", pixels.prefix(length))
        bytes.append(chunk: "IEND", [])
        return Picture(format: .png, bytes: bytes, width: header.width, height: header.height, tags: tags)
    }
}
