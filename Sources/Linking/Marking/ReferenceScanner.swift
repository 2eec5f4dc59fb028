import Diagnostics
import Plan

/// Finds the references in running text: whole words that are ids.
///
/// A word is the longest run of letters, digits, `.`, `-` and `_`, without marks at its end, so that `P2.10` is never
/// read as `P2.1`. A name and a colon before it are its scope. What is not an id of the site is left as text.
struct ReferenceScanner: Sendable {
    /// A word that could be a reference, in UTF-8 bytes of the text.
    struct Found: Sendable {
        /// Where it stands, with its scope.
        let range: Range<Int>
        /// What it means.
        let result: Result<Entity, ReferenceResolver.Failure>
        /// Whether it stands in brackets that hold nothing but references: `(OA1)`, `(OA1, OA2)`.
        let isTag: Bool
    }

    /// Finds out what an id means.
    let resolver: ReferenceResolver
    /// The scope that bare ids are read in.
    let scope: String

    /// The references of a text, in order.
    func scan(_ text: String) -> [Found] {
        // Most texts hold no id at all; the first digit after a letter is the quickest sign that one may.
        guard ReferenceScanner.mayHoldReference(text) else { return [] }
        let bytes = Array(text.utf8)
        var found: [Found] = []
        var offset = 0
        while let word = nextWord(bytes, &offset) {
            guard isCandidate(bytes[word]) else { continue }
            let range = withScope(bytes, word, after: found.last?.range.upperBound ?? 0)
            if isInAddress(bytes, range) { continue }
            let written = String(decoding: bytes[range], as: UTF8.self)
            let result = resolver.resolve(written, in: scope)
            let isTag = isTag(bytes, range)
            switch result {
            case .failure(.unknown), .failure(.malformed):
                // Only a tag, or an id with its scope, claims to be a reference.
                guard range.lowerBound < word.lowerBound || (isTag && !isOfLaw(bytes[word])) else { continue }
            default: break
            }
            found.append(Found(range: range, result: result, isTag: isTag))
        }
        return found
    }

    /// Whether a Markdown text can hold a reference at all: it has an id, a link, or a character by its number. To look
    /// takes a hundredth of the time that it takes to parse the text.
    static func mayHoldReference(inMarkdown text: String) -> Bool {
        mayHoldReference(text)
            || text.utf8.contains { byte in
                byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
            }
    }

    private static func mayHoldReference(_ text: String) -> Bool {
        // Looked for by the digit, of which texts have far fewer than letters.
        let bytes = text.utf8.span
        for index in 1..<max(1, bytes.count) where bytes[index].isASCIIDigit {
            if bytes[index - 1].isASCIILetter { return true }
        }
        return false
    }

    private func nextWord(_ bytes: [UInt8], _ offset: inout Int) -> Range<Int>? {
        while offset < bytes.count {
            guard bytes[offset].isIDByte || bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let start = offset
            while offset < bytes.count, bytes[offset].isIDByte { offset += 1 }
            // A letter outside ASCII before or behind makes it no id.
            if offset == start || bytes.startsLetterOutsideASCII(at: offset) {
                passLetters(bytes, &offset)
                continue
            }
            var end = offset
            while end > start, !bytes[end - 1].isASCIILetter, !bytes[end - 1].isASCIIDigit { end -= 1 }
            if end > start { return start..<end }
        }
        return nil
    }

    /// Passes over a character outside ASCII; if it is a letter, over the rest of the word too.
    private func passLetters(_ bytes: [UInt8], _ offset: inout Int) {
        guard bytes.startsLetterOutsideASCII(at: offset) else {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            return
        }
        while offset < bytes.count, bytes[offset].isIDByte || bytes.startsLetterOutsideASCII(at: offset) {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
    }

    /// Letters that some id of the site begins with, then a digit; or an id in other case.
    private func isCandidate(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.prefix(while: \.isASCIILetter)
        guard letters.count < word.count, letters.count > 0, word.dropFirst(letters.count).first?.isASCIIDigit == true
        else { return false }
        return resolver.index.prefixes.contains(String(decoding: letters, as: UTF8.self))
            || resolver.index.isInOtherCase(String(decoding: word, as: UTF8.self))
    }

    /// Sections of the Children Act 1989, the Housing Act 1996, the Mental Health Act 1983 and the Education Act 2002 by which people
    /// name what is done: `S47`. A plan may have sections with that letter, and not these.
    private static let law: Set = [
        "7", "17", "20", "22", "23", "24", "25", "26", "31", "34", "35", "36", "37", "38", "44", "46", "47", "50", "75",
        "85",
        "117", "136", "140", "157", "175", "184", "188", "189", "251",
    ]

    private func isOfLaw(_ word: ArraySlice<UInt8>) -> Bool {
        word.first.map { $0 | 0x20 } == UInt8(ascii: "s")
            && ReferenceScanner.law.contains(String(decoding: word.dropFirst(), as: UTF8.self))
    }

    /// Whether it is part of a web or mail address, which is one word from space to space.
    private func isInAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let at = UInt8(ascii: "@")
        if range.lowerBound > 0, bytes[range.lowerBound - 1] == at { return true }
        if range.upperBound < bytes.count, bytes[range.upperBound] == at { return true }
        // No address that people write is longer; without a bound, one endless word would be read once for each id.
        let earliest = max(0, range.lowerBound - 512)
        var start = range.lowerBound
        while start > earliest, !bytes[start - 1].isWhiteSpace { start -= 1 }
        return bytes[start..<range.lowerBound].indices.contains { index in
            let rest = bytes[index..<range.lowerBound]
            return rest.starts(with: "://".utf8) || rest.starts(with: "www.".utf8)
        }
    }

    /// The word with the `name:` before it, when there is one that is no reference itself.
    private func withScope(_ bytes: [UInt8], _ word: Range<Int>, after end: Int) -> Range<Int> {
        guard word.lowerBound > 1, bytes[word.lowerBound - 1] == UInt8(ascii: ":") else { return word }
        var start = word.lowerBound - 1
        while start > end, bytes[start - 1].isIDByte { start -= 1 }
        return start < word.lowerBound - 1 ? start..<word.upperBound : word
    }

    private func isTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        // No bracket that people write holds more; without a bound, a text of nothing but ids would be read once for
        // each of them.
        let earliest = max(0, range.lowerBound - 200)
        let latest = min(bytes.count, range.upperBound + 200)
        var start = range.lowerBound
        while start > earliest, isTagByte(bytes[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < latest, isTagByte(bytes[end]) { end += 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: "("), end < bytes.count, bytes[end] == UInt8(ascii: ")")
        else { return false }
        return bytes[start..<end].split(whereSeparator: \.isTagSeparator).allSatisfy {
            $0.elementsEqual("and".utf8) || $0.contains(where: \.isASCIIDigit)
        }
    }

    private func isTagByte(_ byte: UInt8) -> Bool {
        byte.isIDByte || byte.isTagSeparator || byte == UInt8(ascii: ":")
    }
}

extension UInt8 {
    /// What may stand between the references of one tag: a space, `,`, `;`, `&` or `/`.
    fileprivate var isTagSeparator: Bool {
        switch self {
        case 0x20, 0x2C, 0x3B, 0x26, 0x2F: true
        default: false
        }
    }
}

extension [UInt8] {
    /// Whether a character outside ASCII begins here that is no mark: dashes, quotes and special spaces are encoded
    /// with the first bytes C2 and E2, pictures with F0, which no letter of a European language has.
    fileprivate func startsLetterOutsideASCII(at offset: Int) -> Bool {
        offset < count && self[offset] >= 0xC3 && self[offset] < 0xF0 && self[offset] != 0xE2
    }
}
