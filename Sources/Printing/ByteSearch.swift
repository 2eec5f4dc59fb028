/// Where a word stands among bytes.
enum ByteSearch {
    /// The first place of a word.
    static func first(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return nil }
        return (bytes.startIndex...bytes.endIndex - word.count).first { stands(word, at: $0, in: bytes) }
    }

    private static func stands(_ word: [UInt8], at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes[place] == word[0] && bytes[place..<place + word.count].elementsEqual(word)
    }
}
