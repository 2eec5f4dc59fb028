/// What a person's name is: a title before a name, a usual given name before another, a letter that English has not, or
/// what somebody of that name is said to have done, wherever they stand; and where a post is expected, two or three words
/// with capitals that no post, body or place is called by.
enum PersonName {
    /// The names in some words, in UTF-8 bytes.
    static func find(in words: NameWords) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            if let end = end(ofNameAt: word, in: words) {
                found.append(words.ranges[word].lowerBound..<words.ranges[end - 1].upperBound)
                word = end
            } else {
                word += 1
            }
        }
        return found
    }

    /// Whether a text has a name in it, wherever it stands.
    static func isSure(_ text: String) -> Bool { !find(in: NameWords(text)).isEmpty }

    /// Whether a text that stands for a post is a person's name.
    static func stands(for text: String) -> Bool {
        let words = NameWords(text)
        if isSure(text) { return true }
        guard (1...4).contains(words.count), !words.forms.contains(.number) else { return false }
        let names = (0..<words.count).map(words.small)
        guard !names.contains(where: OfficeWords.contains) else { return false }
        // With a usual name in it, it need not have capitals: `jane`, `jane smith`, `Smith Jane`.
        if names.contains(where: GivenNames.contains) { return true }
        let own = (0..<words.count).filter { words.forms[$0] != .initial && !particles.contains(names[$0]) }
        guard (2...3).contains(words.count), let last = own.last, last == words.count - 1 else { return false }
        if own.allSatisfy({ words.forms[$0] == .capitalised }) { return true }
        // In capitals alone, words that are too long for abbreviations.
        let sizes = own.map { words.ranges[$0].count }
        return own.allSatisfy { words.forms[$0] == .capitals } && own.count > 1 && sizes.allSatisfy { $0 > 2 }
            && sizes.contains { $0 > 4 }
    }

    // MARK: - Titles

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir", "dame", "lord", "lady",
        "cllr", "councillor", "sgt", "sergeant", "insp", "constable",
    ]
    /// Those that are before nothing but a name.
    private static let sureTitles: Set<String> = ["mr", "mrs"]
    /// Those that stand before a name, and before what a post or a programme is called by.
    private static let looseTitles: Set<String> = [
        "miss", "prof", "professor", "rev", "reverend", "sir", "dame", "lord", "lady", "cllr", "councillor", "sgt",
        "sergeant", "insp", "constable",
    ]
    /// What follows words that are no title then: programs and offices.
    private static let noNames: Set<String> = [
        "teams", "word", "excel", "forms", "windows", "outlook", "powerpoint", "mayoress", "chancellor", "lieutenant",
        "out",
    ]
    static let particles: Set<String> = [
        "de", "da", "di", "du", "del", "der", "den", "dos", "la", "le", "van", "von", "al", "el", "bin", "ibn", "ap",
        "ab", "ben", "st",
    ]

    private static func end(ofNameAt word: Int, in words: NameWords) -> Int? {
        if let end = end(ofAgentAt: word, in: words) ?? end(ofForeignNameAt: word, in: words)
            ?? end(ofInitialNameAt: word, in: words) ?? end(ofShortAddressAt: word, in: words)
        {
            return end
        }
        let form = words.forms[word]
        guard form == .capitalised || form == .capitals || form == .small else { return nil }
        // Longer words and shorter ones are neither titles nor given names.
        guard (2...12).contains(words.ranges[word].count) else { return nil }
        // Of small words few begin one: `mr`, `dr`, and the address of a mailbox.
        if form == .small, words.ranges[word].count > 3, !mayBeginAddress(word, in: words) { return nil }
        let name = words.small(word)
        return end(afterTitle: name, at: word, in: words) ?? end(afterGivenName: name, at: word, in: words)
            ?? end(ofShortenedNameAt: word, in: words) ?? end(ofUserNameAt: word, in: words)
            ?? end(ofNameCalledAt: word, in: words) ?? end(ofNameAloneAt: word, in: words)
    }

    private static func end(afterTitle title: String, at word: Int, in words: NameWords) -> Int? {
        guard titles.contains(title) else { return nil }
        let form = words.forms[word]
        if form == .small, !sureTitles.contains(title) && title != "dr" { return nil }
        var next = word + 1
        var isShort = true
        // Initials, and what stands before a surname.
        while next < words.count, words.joins(next, afterStop: isShort), next - word <= 4 {
            if words.forms[next] == .initial {
                isShort = true
            } else if particles.contains(words.small(next)), next + 1 < words.count {
                isShort = false
            } else {
                break
            }
            next += 1
        }
        guard next < words.count, words.joins(next, afterStop: isShort), isSurname(next, after: title, form, words)
        else {
            // `Mr B`.
            return next > word + 1 && words.forms[next - 1] == .initial && form == .capitalised ? next : nil
        }
        return extended(next + 1, after: next, in: words)
    }

    private static func isSurname(
        _ word: Int, after title: String, _ form: NameWords.Form, _ words: NameWords
    ) -> Bool {
        let name = words.small(word)
        if noNames.contains(name) || (looseTitles.contains(title) && isNoSurname(name)) { return false }
        switch words.forms[word] {
        // An abbreviation before an abbreviation is no name: the MR of a scanner, the DR of a plan.
        case .capitalised: return form != .capitals || sureTitles.contains(title)
        case .capitals: return form != .capitals || (words.ranges[word].count > 2 && !OfficeWords.contains(name))
        case .small: return sureTitles.contains(title) && words.ranges[word].count > 2 && form == .small
        case .initial, .number: return false
        }
    }

    static func isNoSurname(_ word: String) -> Bool {
        OfficeWords.contains(word) && !OfficeWords.isSurname(word)
    }

    /// The end of a surname that goes on: behind a dash, or behind a given name.
    private static func extended(_ end: Int, after first: Int, in words: NameWords) -> Int {
        var end = end
        while words.isHyphenated(end), words.isName(end) { end += 1 }
        if words.joins(end), words.isName(end), GivenNames.contains(words.small(first)) { end += 1 }
        return end
    }
}
