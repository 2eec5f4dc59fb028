import Diagnostics

/// The text of a Markdown heading as it was typed.
enum HeadingText {
    /// The first word and the rest. A colon after the first word belongs to neither.
    static func split(_ text: SourceText) -> (first: SourceText, rest: SourceText) {
        // A no-break space, as Word puts after numbers, ends a word like any other.
        let bytes = Array(text.text.replacingNoBreakSpaces.utf8)
        let end = bytes.firstIndex(where: \.isWhiteSpace) ?? bytes.count
        let first = end > 0 && bytes[end - 1] == UInt8(ascii: ":") ? end - 1 : end
        return (text.slice(0..<first), text.slice(end..<bytes.count).trimmed)
    }
}

extension String {
    /// With two spaces in place of each no-break space, which is two bytes long, so that places stay.
    fileprivate var replacingNoBreakSpaces: String {
        guard utf8.contains(0xC2) else { return self }
        return unicodeScalars.reduce(into: "") { result, scalar in
            if scalar == "\u{A0}" { result += "  " } else { result.unicodeScalars.append(scalar) }
        }
    }
}
