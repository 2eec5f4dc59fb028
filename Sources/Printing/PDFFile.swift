import Archive

/// What must be known of a PDF to publish it: that it is whole, and how many pages it has.
struct PDFFile {
    /// How many pages it has.
    let pages: Int

    /// How many bytes a packed stream may unpack to.
    private static let mostUnpacked = 64 << 20

    /// Reads a PDF; nil when it is none, is cut short, or has no pages.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Array("%PDF-".utf8)),
            ByteSearch.last("%%EOF", in: bytes[max(0, bytes.count - 1_024)...]) != nil
        else { return nil }
        // The tree of pages may be written as it is, or in a packed stream of objects.
        var count = PDFFile.pages(in: bytes[...])
        for packed in PDFFile.objectStreams(in: bytes) where count == nil { count = PDFFile.pages(in: packed[...]) }
        guard let count, count > 0 else { return nil }
        pages = count
    }

    /// The greatest count of a node of the tree of pages: that of its root.
    private static func pages(in bytes: ArraySlice<UInt8>) -> Int? {
        var found: Int?
        var rest = bytes
        while let at = ByteSearch.first("/Pages", in: rest) {
            let after = at + "/Pages".utf8.count
            let open = ByteSearch.last("<<", in: bytes[..<at]) ?? bytes.startIndex
            let close = ByteSearch.first(">>", in: bytes[after...]) ?? bytes.endIndex
            if let count = number(after: "/Count", in: bytes[open..<close]) { found = max(found ?? 0, count) }
            rest = bytes[after...]
        }
        return found
    }

    private static func objectStreams(in bytes: [UInt8]) -> [[UInt8]] {
        var streams: [[UInt8]] = []
        var rest = bytes[...]
        while let at = ByteSearch.first("/ObjStm", in: rest) {
            guard let start = ByteSearch.first("stream", in: bytes[(at + "/ObjStm".utf8.count)...]),
                let end = ByteSearch.first("endstream", in: bytes[start...])
            else { break }
            let data = bytes[(start + "stream".utf8.count)..<end].drop { $0 == 13 || $0 == 10 }
            if let stream = Deflate.unpacked(data, .zlib, limit: mostUnpacked) { streams.append(stream) }
            rest = bytes[end...]
        }
        return streams
    }

    private static func number(after key: String, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let at = ByteSearch.first(key, in: bytes) else { return nil }
        let digits = bytes[(at + key.utf8.count)...].drop { $0 == 32 || $0 == 10 || $0 == 13 }
            .prefix { (48...57).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
