/// Finds the spellings of a register's entries in texts: whole words, in any case and also in the plural. What is spelled
/// in capitals is found in capitals only, so that `IT` is not every "it".
struct SpellingFinder: Sendable {
    /// How spellings of a group stand to one another.
    enum Nesting: Sendable {
        /// Every one that stands in a text is found.
        case all
        /// Within one, a shorter one is not meant: a deputy head of homes is no head of homes. An abbreviation is found all
        /// the same, as pages explain it wherever it stands.
        case longest
    }

    fileprivate struct Spelling: Sendable {
        let words: [TextWords.Word]
        /// Which one it is.
        let id: Int
        /// The group that it belongs to, where it can hide others and be hidden by them.
        let group: Int?
    }

    /// By the number of all their words.
    private let spellings: [UInt64: [Spelling]]
    /// How many words one has at most that begins with a word.
    private let most: [UInt64: Int]
    private let groups: Int
    /// Those that have no word in them, and so cannot be found.
    let wordless: [Int]

    /// Takes groups of spellings, each with its id.
    init(_ groups: [(nesting: Nesting, spellings: [(id: Int, text: String)])]) {
        var reader = TextWords()
        var spellings: [UInt64: [Spelling]] = [:]
        var most: [UInt64: Int] = [:]
        var wordless: [Int] = []
        for (number, group) in groups.enumerated() {
            for (id, text) in group.spellings {
                reader.read(text)
                let words = reader.words
                guard let first = words.first else {
                    wordless.append(id)
                    continue
                }
                let isNested = group.nesting == .longest && words.count > 1
                spellings[words.reduce(0, SpellingFinder.join), default: []].append(
                    Spelling(words: words, id: id, group: isNested ? number : nil))
                most[first.number] = max(most[first.number] ?? 0, words.count)
            }
        }
        self.spellings = spellings
        self.most = most
        self.groups = groups.count
        self.wordless = wordless
    }

    /// The number of some words and one more.
    private static func join(_ number: UInt64, _ word: TextWords.Word) -> UInt64 {
        (number ^ word.number) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Calls `found` with each spelling in the words of a text.
    func find(in words: [TextWords.Word], _ found: (Int) -> Void) {
        // Where in the text the spelling of each group stands that was found last.
        var last = [Range<Int>](repeating: 0..<0, count: groups)
        var standing: [Spelling] = []
        for start in words.indices {
            guard let most = most[words[start].number] else { continue }
            standing.removeAll(keepingCapacity: true)
            var number: UInt64 = 0
            for end in start..<min(start + most, words.count) {
                number = SpellingFinder.join(number, words[end])
                standing += (spellings[number] ?? []).filter { $0.stands(in: words[start...end]) }
            }
            // The longest first.
            for spelling in standing.reversed() {
                if let group = spelling.group {
                    let range = start..<start + spelling.words.count
                    // Two entries that are spelled alike are both meant.
                    guard start >= last[group].upperBound || range == last[group] else { continue }
                    last[group] = range
                }
                found(spelling.id)
            }
        }
    }
}

extension SpellingFinder.Spelling {
    /// Whether some words are the spelling.
    fileprivate func stands(in written: ArraySlice<TextWords.Word>) -> Bool {
        written.count == words.count
            && zip(words, written).allSatisfy { meant, word in
                meant.number == word.number && (!meant.isInCapitals || word.isInCapitals)
            }
    }
}
