/// Finds in what a group of young people said an age, or a name that somebody says, by which one of them could be known.
enum OneOfGroup {
    /// Where the first of them stands, in UTF-8 bytes.
    static func find(in words: NameWords) -> Range<Int>? {
        for word in 0..<words.count {
            guard let count = following(word, in: words) else { continue }
            return words.ranges[word].lowerBound..<words.ranges[word + count].upperBound
        }
        return nil
    }

    /// How many words after this one tell with it who a person is; nil when it begins nothing of the kind.
    private static func following(_ word: Int, in words: NameWords) -> Int? {
        let rest = (word + 1..<min(word + 4, words.count)).map(words.small)
        let first = words.small(word)
        if first == "aged", let age = rest.first, isAge(age) { return 1 }
        if isAge(first), rest.count > 1, rest[0].hasPrefix("year"), rest[1].hasPrefix("old") { return 2 }
        if first == "my", rest.starts(with: ["name", "is"]), rest.count == 3 { return 3 }
        return nil
    }

    private static func isAge(_ text: String) -> Bool { Int(text).map { (1...25).contains($0) } ?? false }
}
