import Plan

/// The words of a text as they are looked at for people: letters and figures stand apart, capitals are told from small
/// letters, and what stands between two words is known.
struct NameWords {
    /// How a word is written.
    enum Form {
        case number
        /// One capital letter.
        case initial
        /// Two capital letters or more and no other.
        case capitals
        /// With a capital at its head.
        case capitalised
        case small
    }

    let bytes: [UInt8]
    /// The bytes of each word, an apostrophe within it included.
    let ranges: [Range<Int>]
    let forms: [Form]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var forms: [Form] = []
        var offset = 0
        while offset < bytes.count {
            let start = offset
            if bytes[offset].isASCIIDigit {
                while offset < bytes.count, bytes[offset].isASCIIDigit { offset += 1 }
                forms.append(.number)
            } else {
                offset = NameWords.end(ofWordAt: offset, in: bytes)
                guard offset > start else {
                    offset += NameWords.signLength(at: offset, in: bytes)
                    continue
                }
                forms.append(NameWords.form(of: bytes[start..<offset]))
            }
            ranges.append(start..<offset)
        }
        self.ranges = ranges
        self.forms = forms
    }

    var count: Int { ranges.count }

    /// A word, in small letters.
    func small(_ word: Int) -> String { String(decoding: bytes[ranges[word]], as: UTF8.self).lowercased() }

    /// What stands before a word, back to the last one.
    func gap(before word: Int) -> ArraySlice<UInt8> {
        bytes[(word > 0 ? ranges[word - 1].upperBound : 0)..<(word < count ? ranges[word].lowerBound : bytes.count)]
    }

    /// Whether a word stands beside the one before it with nothing but space between them, or a full stop and space where
    /// the last word was cut short.
    func joins(_ word: Int, afterStop: Bool = false) -> Bool {
        guard word > 0, word < count else { return false }
        var gap = gap(before: word)
        if afterStop, gap.first == UInt8(ascii: ".") { gap.removeFirst() }
        let isStopped = afterStop && gap.isEmpty
        return isStopped || (!gap.isEmpty && gap.count <= 6 && gap.allSatisfy(NameWords.isSpace))
    }

    /// Whether a dash alone joins a word to the one before it, as in a double name.
    func isHyphenated(_ word: Int) -> Bool { word > 0 && word < count && gap(before: word).elementsEqual("-".utf8) }

    /// Whether a word begins with a capital and could be a part of a name.
    func isName(_ word: Int) -> Bool {
        word < count && (forms[word] == .capitalised || forms[word] == .capitals)
    }

    /// Whether a capital stands behind an apostrophe within a word.
    func hasInnerCapital(_ word: Int) -> Bool {
        guard forms[word] == .capitalised else { return false }
        return ranges[word].dropFirst().dropLast().contains { offset in
            let sign = NameWords.apostropheLength(at: offset, in: bytes)
            return sign > 0 && offset + sign < bytes.count && (0x41...0x5A).contains(bytes[offset + sign])
        }
    }

    /// Spaces, those that do not break included: none of their bytes is one of another sign that may stand here.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80 || byte == 0xAF
    }

    private static func isLetter(_ offset: Int, in bytes: [UInt8]) -> Bool {
        guard offset < bytes.count else { return false }
        let byte = bytes[offset]
        // What begins with these bytes is punctuation and space.
        return byte.isASCIILetter || (byte >= 0xC3 && byte != 0xE2)
    }

    private static func end(ofWordAt start: Int, in bytes: [UInt8]) -> Int {
        var offset = start
        while isLetter(offset, in: bytes) {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            let sign = apostropheLength(at: offset, in: bytes)
            if sign > 0, isLetter(offset + sign, in: bytes), !isPossessive(offset + sign, in: bytes) { offset += sign }
        }
        return offset
    }

    private static func apostropheLength(at offset: Int, in bytes: [UInt8]) -> Int {
        guard offset < bytes.count else { return 0 }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "'") { return 1 }
        guard byte == 0xE2, offset + 2 < bytes.count else { return 0 }
        return bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99 ? 3 : 0
    }

    private static func isPossessive(_ offset: Int, in bytes: [UInt8]) -> Bool {
        bytes[offset] | 0x20 == UInt8(ascii: "s") && !isLetter(offset + 1, in: bytes)
    }

    private static func signLength(at offset: Int, in bytes: [UInt8]) -> Int {
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end - offset
    }

    private static func form(of word: ArraySlice<UInt8>) -> Form {
        // Nearly every word is ASCII, for which no text need be made.
        if word.allSatisfy({ $0 < 0x80 }) {
            guard let first = word.first, (0x41...0x5A).contains(first) else { return .small }
            if word.count == 1 { return .initial }
            return word.contains { $0 >= 0x61 } ? .capitalised : .capitals
        }
        let text = String(decoding: word, as: UTF8.self)
        guard let first = text.first, first.isUppercase else { return .small }
        if text.count == 1 { return .initial }
        return text.allSatisfy { !$0.isLowercase } ? .capitals : .capitalised
    }
}
