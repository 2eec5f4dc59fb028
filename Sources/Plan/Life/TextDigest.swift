/// Two letters made of texts, to tell whether they have changed. A change is missed once in 1,024 times.
///
/// They are the 64-bit FNV-1a hash (Fowler, Noll, Vo: offset basis 14695981039346656037, prime 1099511628211) of the
/// texts in UTF-8, each run of white space as one space, none at their ends, the texts parted by byte 1F; folded to ten
/// bits by exclusive or, and written as two digits to base 32, the higher one first. They stand in the sources, so how
/// they are made never changes.
enum TextDigest {
    /// How many letters a digest has.
    static let size = 2
    /// The digits: small letters and figures without those that are easily confused (0 and o, 1 and l).
    private static let digits = Array("23456789abcdefghijkmnpqrstuvwxyz".utf8)
    private static let partition: UInt8 = 0x1F

    /// The letters of some texts.
    static func letters(of texts: [String]) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        for (index, text) in texts.enumerated() {
            if index > 0 { take(partition) }
            for (place, word) in words(of: text).enumerated() {
                if place > 0 { take(0x20) }
                for byte in word { take(byte) }
            }
        }
        var folded: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 10) { folded ^= hash >> UInt64(shift) & 0x3FF }
        return String(decoding: [digits[Int(folded >> 5)], digits[Int(folded & 0x1F)]], as: UTF8.self)
    }

    /// The words between white space. Most texts are ASCII, and bytes are taken apart in a tenth of the time.
    private static func words(of text: String) -> [Substring.UTF8View] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) } }
        return text.split(whereSeparator: \.isWhitespace).map(\.utf8)
    }

    /// Whether a text is made of such letters.
    static func isMade(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count % size == 0 && text.utf8.count <= 16 && text.utf8.allSatisfy(digits.contains)
    }
}
