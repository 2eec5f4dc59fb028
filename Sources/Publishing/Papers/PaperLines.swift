import Diagnostics
import Plan

/// The plain text of a page that this program wrote, line by line: what a reader of the paper reads, whatever it looks
/// like. Each block, cell and item is a line.
///
/// It knows the HTML that `HTMLKit` writes and no other: attributes in double quotes, text escaped by three entities.
enum PaperLines {
    /// Tags within a line; every other ends it.
    private static let inline = Set(
        ["a", "abbr", "b", "bdi", "code", "em", "i", "span", "strong", "time", "sub", "sup"].map { Array($0.utf8) })
    /// The characters that `HTMLKit` escapes.
    private static let entities: [(name: [UInt8], byte: UInt8)] = [
        (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    ]

    /// The lines of the body of a page.
    ///
    /// Bytes are scanned, not characters: as strings, two papers took a quarter of the time of a whole build.
    static func lines(of page: [UInt8]) -> [String] {
        guard var index = page.firstRange(of: Array("<body".utf8))?.lowerBound else { return [] }
        var lines: [String] = []
        var line: [UInt8] = []
        while index < page.endIndex {
            if page[index] == UInt8(ascii: "<") {
                let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.endIndex - 1
                if !inline.contains(name(ofTag: page[index...end])) { finish(&line, &lines) }
                index = end + 1
            } else if page[index] == UInt8(ascii: "&"),
                let entity = entities.first(where: { page[index...].starts(with: $0.name) })
            {
                line.append(entity.byte)
                index += entity.name.count
            } else {
                append(page[index], to: &line)
                index += 1
            }
        }
        finish(&line, &lines)
        return lines
    }

    /// Adds a byte; white space, however much of it, is one space, and none at the beginning.
    private static func append(_ byte: UInt8, to line: inout [UInt8]) {
        guard byte.isWhiteSpace else { return line.append(byte) }
        if let last = line.last, last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
    }

    private static func finish(_ line: inout [UInt8], _ lines: inout [String]) {
        if line.last == UInt8(ascii: " ") { line.removeLast() }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        line.removeAll(keepingCapacity: true)
    }

    private static func name(ofTag tag: ArraySlice<UInt8>) -> [UInt8] {
        Array(
            tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetter || $0.isASCIIDigit })
    }
}
