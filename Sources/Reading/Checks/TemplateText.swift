/// Words that templates put where an author's own belong.
enum TemplateText {
    private static let phrases = [
        "lorem ipsum", "context on improvement area", "click or tap here", "click here to enter", "[insert", "<insert",
        "insert text", "type here", "add text here", "delete as appropriate", "xxxx",
    ]
    private static let patterns = phrases.map { Array($0.utf8) }
    /// The places of the phrases that begin with each byte.
    private static let placesByFirstByte = (0...UInt8.max).map { byte in
        patterns.indices.filter { patterns[$0].first == byte }
    }

    /// The first of the phrases that stands in a text, whatever its case.
    static func find(in text: String) -> String? {
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for start in bytes.indices {
            let places = placesByFirstByte[Int(bytes[start])]
            if let place = places.first(where: { bytes[start...].starts(with: patterns[$0]) }) { return phrases[place] }
        }
        return nil
    }
}
