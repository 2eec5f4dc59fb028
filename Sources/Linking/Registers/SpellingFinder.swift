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

    private struct Spelling: Sendable {
        let words: [TextWords.Word]
        /// Which one it is.
        let id: Int
        /// The group that it belongs to, where it can hide others and be hidden by them.
        let group: Int?
    }

    /// By their first words, the longest first.
    private let spellings: [UInt64: [Spelling]]
    private let groups: Int
    /// Those that have no word in them, and so cannot be found.
    let wordless: [Int]

    /// Takes groups of spellings, each with its id.
    init(_ groups: [(nesting: Nesting, spellings: [(id: Int, text: String)])]) {
        var reader = TextWords()
        var spellings: [UInt64: [Spelling]] = [:]
        var wordless: [Int] = []
        for (number, group) in groups.enumerated() {
            for (id, text) in group.spellings {
                reader.read(text)
                let isNested = group.nesting == .longest && reader.words.count > 1
                let spelling = Spelling(words: reader.words, id: id, group: isNested ? number : nil)
                if let first = reader.words.first {
                    spellings[first.number, default: []].append(spelling)
                } else {
                    wordless.append(id)
                }
            }
        }
        self.spellings = spellings.mapValues { $0.sorted { ($1.words.count, $0.id) < ($0.words.count, $1.id) } }
        self.groups = groups.count
        self.wordless = wordless
    }

    /// Calls `found` with each spelling in the words of a text.
    func find(in words: [TextWords.Word], _ found: (Int) -> Void) {
        // Where in the text the spelling of each group stands that was found last.
        var last = [Range<Int>](repeating: 0..<0, count: groups)
        for start in words.indices {
            guard let candidates = spellings[words[start].number] else { continue }
            for spelling in candidates where stands(spelling, at: start, in: words) {
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

    private func stands(_ spelling: Spelling, at start: Int, in words: [TextWords.Word]) -> Bool {
        guard start + spelling.words.count <= words.count else { return false }
        return spelling.words.indices.allSatisfy { index in
            let (meant, written) = (spelling.words[index], words[start + index])
            return meant.number == written.number && (!meant.isInCapitals || written.isInCapitals)
        }
    }
}
