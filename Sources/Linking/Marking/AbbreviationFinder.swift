import Plan

/// Finds the abbreviations that the glossary explains, and the short names of boards, in running text.
struct AbbreviationFinder: Sendable {
    private let names: Set<String>
    /// The longest name, in bytes: no longer word is looked up.
    private let longest: Int

    init(_ content: Content) {
        let terms = content.glossary.filter { $0.standsFor != nil }.map(\.term)
        let boards = content.boards.flatMap(\.also)
        names = Set((terms + boards).map(\.text).filter(AbbreviationFinder.isWord))
        longest = (names.map(\.utf8.count).max() ?? 0) + 1
    }

    /// Whether a term is one word with a capital or a figure in it, so that it is looked for in running text.
    private static func isWord(_ term: String) -> Bool {
        term.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } && term.utf8.contains(where: isSign)
    }

    private static func isSign(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte.isASCIIDigit }

    /// The abbreviations of a text, in order, also in their plurals, by their names.
    func find(in text: String) -> [(range: Range<Int>, name: String)] {
        guard !names.isEmpty else { return [] }
        var found: [(Range<Int>, String)] = []
        var text = text
        text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let start = offset
                var hasSign = false
                while offset < bytes.count, AbbreviationFinder.isLetter(bytes[offset]) {
                    hasSign = hasSign || AbbreviationFinder.isSign(bytes[offset])
                    offset += 1
                }
                if hasSign, offset - start <= longest, !AbbreviationFinder.goesOn(bytes, start, offset),
                    let name = name(of: String(decoding: bytes[start..<offset], as: UTF8.self))
                {
                    found.append((start..<offset, name))
                }
                if offset == start { offset += 1 }
            }
        }
        return found
    }

    private func name(of word: String) -> String? {
        if names.contains(word) { return word }
        guard word.hasSuffix("s") else { return nil }
        let one = String(word.dropLast())
        return names.contains(one) ? one : nil
    }

    /// Letters, figures and everything beyond ASCII but dashes and quotes.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || (byte >= 0x80 && byte != 0xE2)
    }

    /// Whether a dash or a dot and a figure make the word a part of a longer name: `COVID-19`, `P2.1`.
    private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end + 1 < bytes.count, [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(bytes[end]),
            bytes[end + 1].isASCIIDigit
        {
            return true
        }
        return start > 0 && [UInt8(ascii: "-"), UInt8(ascii: "_")].contains(bytes[start - 1])
    }
}
