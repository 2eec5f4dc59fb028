import Archive
import Foundation

/// The texts that a file holds, for whoever looks for words in it: a page both with its tags, for what stands in them, and
/// without, for what goes on across them; a Word file by its parts; a PDF where there are programs that read it.
package enum ReadableText {
    package static func texts(of path: String, _ bytes: [UInt8]) throws -> [[UInt8]] {
        switch path.split(separator: ".").last {
        case "html", "svg", "xml": both(bytes)
        case "csv": fields(bytes)
        case "docx": try parts(of: bytes).flatMap { both($0) }
        case "pdf": try PrintedText.words(ofPDF: path).map { [$0] } ?? []
        default: [bytes]
        }
    }

    /// The fields of comma-separated values: what stands in two of them is no sentence.
    private static func fields(_ bytes: [UInt8]) -> [[UInt8]] {
        var fields: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
                fields.append([])
            } else {
                fields[fields.count - 1].append(byte)
            }
        }
        return fields
    }

    private static func both(_ bytes: [UInt8]) -> [[UInt8]] {
        let text = replacing(bytes, from: "&", to: ";", by: [])
        return [text, withoutTags(text)]
    }

    private static func parts(of bytes: [UInt8]) throws -> [[UInt8]] {
        let archive = try Archive(bytes, within: .init(part: 8 << 20, total: 32 << 20))
        return try archive.names.filter { $0.hasSuffix(".xml") }.compactMap { try archive.bytes(of: $0) }
    }

    /// A text without tags. What stood around one does not run together.
    package static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        replacing(bytes, from: "<", to: ">", by: [UInt8(ascii: " ")])
    }

    private static func replacing(
        _ bytes: [UInt8], from first: Unicode.Scalar, to last: Unicode.Scalar, by other: [UInt8]
    ) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var isWithin = false
        for byte in bytes {
            if isWithin {
                isWithin = byte != UInt8(ascii: last)
            } else if byte == UInt8(ascii: first) {
                isWithin = true
                text += other
            } else {
                text.append(byte)
            }
        }
        return text
    }
}
