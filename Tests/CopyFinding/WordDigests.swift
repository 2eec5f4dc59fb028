/// The words of a text, each as a digest, as `Tests/copying/make-digests` takes them: letters and figures, small, with
/// apostrophes left out of them.
package struct WordDigests {
    /// The digest of each word.
    package private(set) var words: [UInt64] = []
    /// Whether each word is figures alone.
    private(set) var areFigures: [Bool] = []
    private var letters: [UInt8] = []
    private var ends: [Int] = []

    /// Takes a text in UTF-8.
    package init(_ text: some Sequence<UInt8>) {
        var word = Word()
        // The two bytes that dashes, blanks and quotes outside ASCII may begin with, until it is known which it is.
        var held: [UInt8] = []
        for byte in text {
            switch (held.count, byte) {
            case (2, 0x98), (2, 0x99): held = []
            case (2, _):
                held = []
                end(&word)
            case (1, 0x80): held.append(byte)
            case (1, _):
                for one in held { add(one, to: &word) }
                held = []
                add(byte, to: &word)
            case (_, 0xE2): held = [byte]
            // What follows C2 is a blank or a sign.
            case (_, 0xC2): end(&word)
            case (_, UInt8(ascii: "'")): break
            default: add(byte, to: &word)
            }
        }
        end(&word)
    }

    private mutating func add(_ byte: UInt8, to word: inout Word) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: break
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            add(byte | 0x20, to: &word)
            return
        default:
            end(&word)
            return
        }
        word.digest = (word.digest ^ UInt64(byte)) &* Digests.prime
        word.isFigures = word.isFigures && byte <= UInt8(ascii: "9")
        word.isEmpty = false
        letters.append(byte)
    }

    private mutating func end(_ word: inout Word) {
        guard !word.isEmpty else { return }
        words.append(word.digest)
        areFigures.append(word.isFigures)
        ends.append(letters.count)
        word = Word()
    }

    /// Words as they are told in a message.
    package func text(_ range: Range<Int>) -> String {
        range.map { String(decoding: letters[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]], as: UTF8.self) }
            .joined(separator: " ")
    }

    private struct Word {
        var digest = Digests.start
        var isFigures = true
        var isEmpty = true
    }
}
