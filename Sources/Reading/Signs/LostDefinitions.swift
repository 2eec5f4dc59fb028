import Diagnostics
import Plan

/// Lines such as `[Note]: agreed`, which Markdown reads as the address of a link and does not show.
enum LostDefinitions {
    /// The lines of a text that are shown nowhere and that no link uses.
    ///
    /// - Parameters:
    ///   - shown: The bytes of everything that is shown, in order.
    ///   - used: Where the links of the text lead.
    static func lines(in bytes: [UInt8], shown: [Range<Int>], used: Set<String>) -> [Range<Int>] {
        // By hand: the search of the library took a fifth of the time in which a large plan is checked.
        let ends = zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
        guard ends else { return [] }
        var lost: [Range<Int>] = []
        var start = 0
        var rest = shown[...]
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let range = start..<start + line.count
            start += line.count + 1
            while let first = rest.first, first.upperBound <= range.lowerBound { rest.removeFirst() }
            if let first = rest.first, first.overlaps(range) { continue }
            let words = line.drop { $0.isWhiteSpace || $0 == UInt8(ascii: ">") }
            guard words.first == UInt8(ascii: "["), let end = words.firstRange(of: Array("]:".utf8)) else { continue }
            let address = words[end.upperBound...].split(whereSeparator: \.isWhiteSpace).first ?? []
            let text = String(decoding: address, as: UTF8.self).filter { $0 != "<" && $0 != ">" }
            // An address with escapes is not written as it is read.
            if !used.contains(text), !text.contains("&"), !text.contains("\\") {
                lost.append(words.startIndex..<line.endIndex)
            }
        }
        return lost
    }
}
