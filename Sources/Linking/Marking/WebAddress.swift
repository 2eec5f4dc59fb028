import Plan

/// Finds web addresses that stand bare in running text, so that they can be links.
enum WebAddress {
    private static let beginnings = ["https://", "http://"].map { Array($0.utf8) }
    /// Marks that end a sentence rather than an address.
    private static let trailing = Set(".,;:!?'\"*_".utf8)

    /// Where addresses stand, in UTF-8 bytes of the text.
    static func find(in text: String) -> [Range<Int>] {
        // Few texts hold one; a colon and two slashes are the quickest sign.
        guard text.utf8.contains(UInt8(ascii: "/")), text.utf8.contains(UInt8(ascii: ":")) else { return [] }
        let bytes = Array(text.utf8)
        var found: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            let follows = offset > 0 && (bytes[offset - 1].isASCIILetter || bytes[offset - 1].isASCIIDigit)
            guard !follows, beginnings.contains(where: { bytes[offset...].starts(with: $0) }) else {
                offset += 1
                continue
            }
            let end = end(of: bytes, from: offset)
            found.append(offset..<end)
            offset = end
        }
        return found
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: ">") {
            end += 1
        }
        while end > start, trailing.contains(bytes[end - 1]) || closesNothing(bytes[start..<end]) { end -= 1 }
        return end
    }

    /// Whether the last byte is a bracket that was opened before the address: `(see https://example.org)`.
    private static func closesNothing(_ address: ArraySlice<UInt8>) -> Bool {
        guard address.last == UInt8(ascii: ")") else { return false }
        return address.count { $0 == UInt8(ascii: ")") } > address.count { $0 == UInt8(ascii: "(") }
    }
}
