import Diagnostics

/// The text of a Markdown heading as it was typed.
enum HeadingText {
    /// The first word and the rest. A colon after the first word belongs to neither.
    static func split(_ text: SourceText) -> (first: SourceText, rest: SourceText) {
        let bytes = Array(text.text.utf8)
        let end = bytes.firstIndex(where: \.isWhiteSpace) ?? bytes.count
        let first = end > 0 && bytes[end - 1] == UInt8(ascii: ":") ? end - 1 : end
        return (text.slice(0..<first), text.slice(end..<bytes.count).trimmed)
    }
}
