import Diagnostics

/// The smallest part of styles that means something, by the rules of CSS Syntax Level 3.
struct CSSToken {
    enum Kind: Equatable {
        /// A name by itself; in `text`.
        case word
        /// A name and the bracket that it opens; the name in `text`.
        case function
        /// A name after `@`; in `text`.
        case rule
        /// A name after `#`; in `text`.
        case hash
        /// What stands in quotes, its escapes resolved; in `text`.
        case string
        /// The whole of `url(…)`; its target in `text`.
        case url
        /// A number with its unit; in `text`.
        case number
        case space
        /// A bracket or a mark.
        case mark(UInt8)
    }

    let kind: Kind
    let text: String
    let span: Span

    func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: mark)) }

    /// The bracket that closes what this opens.
    var closing: Unicode.Scalar? {
        if kind == .function || isMark("(") { return ")" }
        return isMark("{") ? "}" : isMark("[") ? "]" : nil
    }

    /// Whether it closes a bracket.
    var isClosing: Bool { isMark(")") || isMark("]") || isMark("}") }

    /// The name as CSS compares names.
    var name: String { CSSToken.lowered(text) }

    /// Only the case of letters of the English alphabet makes no difference.
    static func lowered(_ text: String) -> String {
        String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}
