import Archive

/// A part of a PNG: its type, what it holds, and a sum over both.
struct PNGChunk {
    let type: String
    let data: ArraySlice<UInt8>

    /// Reads the next part, which must be undamaged.
    init(_ cursor: inout ByteCursor) throws(PictureFault) {
        let count = try cursor.number(4)
        let whole = try cursor.take(4).prefix(4)
        data = try cursor.take(count)
        guard whole.allSatisfy({ ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }),
            try cursor.number(4) == PNGChunk.sum(whole + data)
        else { throw .notWhole }
        type = String(decoding: whole, as: UTF8.self)
    }

    /// Whether a decoder that does not know the type cannot show the picture (PNG, 5.4).
    var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }

    fileprivate static func sum(_ bytes: some Collection<UInt8>) -> Int { Deflate.checksum(Array(bytes)) }
}

extension [UInt8] {
    /// Adds a part of a PNG.
    mutating func append(chunk type: String, _ data: some Collection<UInt8>) {
        append(data.count, bytes: 4)
        let start = count
        self += Array(type.utf8)
        self += data
        append(PNGChunk.sum(self[start...]), bytes: 4)
    }
}
