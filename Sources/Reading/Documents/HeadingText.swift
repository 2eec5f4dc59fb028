import Diagnostics
import Plan

/// The text of a Markdown heading as it was typed.
enum HeadingText {
    /// The first word and the rest. What people put between an id and a title belongs to neither: a colon, a full stop or
    /// a bracket behind the word, a dash on its own.
    static func split(_ text: SourceText) -> (first: SourceText, rest: SourceText) {
        // A no-break space, as Word puts after numbers, ends a word like any other.
        let bytes = Array(text.text.replacingNoBreakSpaces.utf8)
        let end = bytes.firstIndex(where: \.isWhiteSpace) ?? bytes.count
        let rest = text.slice(end..<bytes.count).trimmed
        var first = end
        while first > 0, ":.,;)".utf8.contains(bytes[first - 1]) { first -= 1 }
        // `P1. 2 Title` is no `P1`.
        if first < end, bytes[end - 1] != UInt8(ascii: ":"), rest.text.utf8.first?.isASCIIDigit == true { first = end }
        return (text.slice(0..<first), withoutDash(rest))
    }

    /// Whether what follows an id is more of it: `P1 .2 Title`, `P1 . 2 Title`.
    static func goesOn(_ title: String) -> Bool {
        let bytes = title.utf8
        guard let sign = bytes.first, ".,/".utf8.contains(sign) else { return false }
        return bytes.dropFirst().first { !$0.isWhiteSpace }?.isASCIIDigit == true
    }

    private static func withoutDash(_ title: SourceText) -> SourceText {
        guard let dash = title.text.unicodeScalars.first, dash == "-" || dash == "–" || dash == "—" else {
            return title
        }
        let length = String(dash).utf8.count
        let next = title.text.utf8.dropFirst(length).first
        return next?.isWhiteSpace == true ? title.slice(length..<title.text.utf8.count).trimmed : title
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
