package import Markup

/// Markdown, as CommonMark defines it.
///
/// libcmark parses; its tree of C nodes lives only while a function of this target runs, and is freed on every path
/// out of it. What a caller gets is a value: the nodes of a text (``parse(_:)``), or its blocks with the lines that they
/// take up (``blocks(_:)``).
package enum Markdown {
    /// The longest block that should be given to libcmark, in bytes.
    ///
    /// libcmark 0.30.2 takes time that grows with the square of a paragraph's length on some input: `![[]()`
    /// repeated to 480 KB takes seven seconds. A reader refuses such a block; nothing that people write comes near.
    package static let maximumBlockBytes = 65_536

    /// The longest document that should be given to libcmark, in bytes: a bound on memory, for the same reason.
    package static let maximumDocumentBytes = 4 * 1_024 * 1_024

    /// How deep ``blocks(_:)`` describes blocks inside blocks.
    ///
    /// A line of `>` nests as deep as it is long, and a tree of values is taken apart by recursion: without a bound,
    /// one such line would exhaust the stack.
    package static let maximumDepth = 64

    /// Whether a text is one paragraph of words alone, so that it means itself and need not be parsed: it begins with a
    /// letter, does not end with a space, and holds no mark of Markdown, no line ending and no control character.
    ///
    /// Most steps, measures and cells are. To look takes a twentieth of the time that it takes to parse them.
    package static func isWords(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard let last = bytes.indices.last, bytes[last] != 0x20 else { return false }
        guard (0x61...0x7A).contains(bytes[0] | 0x20) else { return false }
        return bytes.indices.allSatisfy { !isMark(bytes[$0]) }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "<"),
            UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"):
            true
        default: false
        }
    }

    /// Parses a text. What libcmark splits for its own reasons (at quotes, brackets, `_`) is one node.
    package static func parse(_ text: String) -> Markup {
        if isWords(text) { return Markup(words: text) }
        let markup = withTree(of: text) { root, source in
            root.mergeText()
            var maker = MarkupMaker(SourceLines(source))
            root.forEachEvent { node, isEntering in maker.take(node, isEntering: isEntering) }
            return maker.markup
        }
        return markup ?? Markup(words: "")
    }
}
