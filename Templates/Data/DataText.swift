import Foundation

/// Writes what a data file holds as JSON: the keys in the order of the alphabet, so that the same sources make the same
/// bytes.
enum DataText {
    /// - Parameter head: What stands in the file before the rest, at the same level.
    static func bytes(_ head: DataHead, _ rest: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Every value is text, a finite number or a list of such, which can always be written.
        guard let data = try? encoder.encode(Document(head: head, rest: rest)) else { return Array("{}\n".utf8) }
        return Array(data) + [UInt8(ascii: "\n")]
    }

    /// Two values whose keys stand beside each other.
    private struct Document<Rest: Encodable>: Encodable {
        let head: DataHead
        let rest: Rest

        func encode(to encoder: any Encoder) throws {
            try head.encode(to: encoder)
            try rest.encode(to: encoder)
        }
    }
}
