/// Words that templates put where an author's own belong.
enum TemplateText {
    private static let phrases = [
        "lorem ipsum", "context on improvement area", "click or tap here", "click here to enter", "[insert", "<insert",
        "insert text", "type here", "add text here", "delete as appropriate", "xxxx",
        "error! reference source", "error! bookmark not", "{{",
    ]
    private static let patterns = phrases.map { Array($0.utf8) }
    /// For each byte the phrases that begin with it, and those that have it in the second place, a bit for each.
    private static let (firsts, seconds) = (bits(ofByteAt: 0), bits(ofByteAt: 1))

    private static func bits(ofByteAt place: Int) -> [UInt16] {
        var bits = [UInt16](repeating: 0, count: 256)
        for (number, pattern) in patterns.enumerated() { bits[Int(pattern[place])] |= 1 << UInt16(number) }
        return bits
    }

    /// The first of the phrases that stands in a text, whatever its case.
    ///
    /// Every paragraph of the sources comes through here, so a place is looked at closely only where two bytes fit.
    static func find(in text: String) -> String? {
        let bytes = text.utf8.span
        let (firsts, seconds) = (firsts, seconds)
        var candidates: UInt16 = 0
        for index in bytes.indices {
            let byte = Int(lowered(bytes[index]))
            let found = candidates & seconds[byte]
            if found != 0, let phrase = phrase(of: found, at: index - 1, in: text) { return phrase }
            candidates = firsts[byte]
        }
        return nil
    }

    private static func phrase(of candidates: UInt16, at start: Int, in text: String) -> String? {
        let rest = text.utf8.dropFirst(start).lazy.map(lowered)
        return patterns.indices.first { candidates >> UInt16($0) & 1 == 1 && rest.starts(with: patterns[$0]) }
            .map { phrases[$0] }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
