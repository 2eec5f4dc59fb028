import Diagnostics
import Plan

/// What stands at the end of a paragraph and is almost its label: `{next}`, `{##next}`, `{# next }`, `{#Next`.
struct NearLabel {
    /// The label that was meant.
    let name: String
    /// Where it stands, in UTF-8 bytes, with its signs.
    let range: Range<Int>
    /// Whether its signs show that a label was meant.
    let isMarked: Bool

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        var end = bytes.count
        while end > 0, bytes[end - 1].isWhiteSpace { end -= 1 }
        let isSign = { (byte: UInt8) in "{}#".utf8.contains(byte) || byte == 0x20 }
        var last = end
        while last > 0, "} ".utf8.contains(bytes[last - 1]) { last -= 1 }
        var first = last
        while first > 0, !isSign(bytes[first - 1]), !bytes[first - 1].isWhiteSpace { first -= 1 }
        var start = first
        while start > 0, isSign(bytes[start - 1]) { start -= 1 }
        while start < first, bytes[start] == 0x20 { start += 1 }
        let signs = bytes[start..<first]
        guard first < last, signs.contains(UInt8(ascii: "{")) else { return nil }
        let written = String(decoding: bytes[first..<last], as: UTF8.self)
        name = Slug.make(written)
        guard !name.isEmpty, name == written.lowercased() else { return nil }
        range = start..<end
        isMarked = signs.contains(UInt8(ascii: "#"))
    }
}
