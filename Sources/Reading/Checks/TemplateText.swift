/// Words that templates put where an author's own belong.
enum TemplateText {
    private static let phrases = [
        "lorem ipsum", "context on improvement area", "click or tap here", "click here to enter", "[insert", "<insert",
        "insert text", "type here", "add text here", "delete as appropriate", "xxxx",
    ]
    private static let patterns = phrases.map { Array($0.utf8) }
    /// The bytes that phrases begin with; at any other byte there is nothing to compare.
    private static let firstBytes = Set(patterns.compactMap(\.first))

    /// The first of the phrases that stands in a text, whatever its case.
    static func find(in text: String) -> String? {
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for start in bytes.indices where firstBytes.contains(bytes[start]) {
            if let index = patterns.firstIndex(where: { bytes[start...].starts(with: $0) }) { return phrases[index] }
        }
        return nil
    }
}
