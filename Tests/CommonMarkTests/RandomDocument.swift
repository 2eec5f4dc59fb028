/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Makes documents out of pieces of Markdown, put together without regard to sense.
struct RandomDocument {
    /// What a document may hold besides plain Markdown.
    enum Family {
        /// Nothing that a renderer would leave out.
        case safe
        /// Raw HTML and links that may not be published.
        case unsafe
        /// Text that stands in the source as it is: no entities, escapes, definitions or marks without a partner.
        case literal
        /// Bytes of any kind, zero bytes among them.
        case noise
    }

    private static let openings = [
        "", "", "", "", "- ", "* ", "1. ", "7) ", "+\t", "> ", ">", "  ", "    ", "\t", "# ", "### ", "- - ", "> - ",
        "10. ",
    ]
    private static let words = [
        "word", " ", " ", " ", "OA1", "*", "**", "_", "__", "`", "``", "[", "]", "!", "(", ")", "\"", "'", "–", "é",
        "日本",
        "  ", ".", "P2.1", "-", "#", "`code`", "*em*", "**strong**", "[a](b.html)", "![alt *x* `y`](c.png)", "👩‍👧",
    ]
    private static let paired = [
        "word ", "OA1 ", "é ", "日本 ", "*em* ", "**strong *x* y** ", "`code` ", "[a](b.html) ", "![alt](c) ", "P2.1",
        "\"q\" ",
        "[x] ", "d_e_f", "! ", "(it's) ", " ",
    ]
    private static let markup = [
        "&amp;", "&lt;", "&#233;", "&copy;", "&", "\\*", "\\", "[q](https://x.org/a?b=c&d)", "<https://x.org/é'>",
        "[t](u \"A & B\")", "[r]", "![i](j 'k')", "<a@b.org>", "[s](<x y>)", "[ref][r]", "  \\\n", "~~~", "<",
    ]
    private static let lines = [
        "---", "===", "```", "~~~ text a", "``` actions", "***", "[r]: https://x.org/ 'T'", "[note]: #x", "", "", "> ",
        "-",
    ]
    private static let unsafe = [
        "<b>", "</b>", "<!-- c -->", "<br/>", "[x](javascript:y)", "[e]( <> \"\")", "![x](data:image/png;base64,a)",
        "[f](file:///a)", "<ftp://x.org>", "[u](note:1)", "![d](vbscript:*x*)", "[![i](j)](javascript:k)",
        "<javascript:z>",
    ]
    private static let unsafeLines = ["<div>", "</div>", "<!--", "-->", "<script>", "</script>", "<p>x</p>", "<?php"]

    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next(_ family: Family) -> String {
        let ending = ["\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
        var text = ""
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            line(family, into: &text)
            text += Int.random(in: 0..<4, using: &generator) == 0 ? ending + ending : ending
        }
        return text
    }

    private mutating func line(_ family: Family, into text: inout String) {
        for _ in 0..<Int.random(in: 0...2, using: &generator) { text += pick(Self.openings) }
        if family != .literal, Int.random(in: 0..<5, using: &generator) == 0 {
            text += pick(family == .unsafe ? Self.lines + Self.unsafeLines : Self.lines)
            return
        }
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            switch (family, Int.random(in: 0..<6, using: &generator)) {
            case (.literal, _): text += pick(Self.paired)
            case (.unsafe, 0): text += pick(Self.unsafe)
            case (.noise, 0...1):
                text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0...255, using: &generator)))
            case (_, 1...2): text += pick(Self.markup)
            default: text += pick(Self.words)
            }
        }
    }

    private mutating func pick(_ pieces: [String]) -> String {
        pieces.randomElement(using: &generator) ?? ""
    }
}
