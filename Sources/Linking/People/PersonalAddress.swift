/// Finds what computers know one person by: an e-mail address that is no team's, and what somebody logs on with.
enum PersonalAddress {
    /// Where they stand, in UTF-8 bytes.
    ///
    /// - Parameter known: Whether a word, in small letters, stands in what a site calls something by.
    static func find(in words: NameWords, besides known: (String) -> Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for word in 0..<words.count {
            if isUser(word, in: words) {
                found.append(words.ranges[word].lowerBound..<words.ranges[word + 1].upperBound)
            } else if let start = mailbox(before: word, in: words, besides: known) {
                found.append(words.ranges[start].lowerBound..<words.ranges[word - 1].upperBound)
            }
        }
        return found
    }

    // MARK: - Addresses

    /// What mailboxes of many are called by, also as a part of a longer word.
    private static let boxes = [
        "access", "admin", "advice", "alert", "apply", "booking", "care", "complain", "consult", "contact", "council",
        "democratic", "enquir", "event", "feedback", "fostering", "governance", "hello", "help", "hub", "improve",
        "info", "inspect", "mail", "media", "news", "office", "participation", "policy", "post", "press", "privacy",
        "project", "reception", "referral", "report", "request", "safeguard", "school", "scrutiny", "service", "social",
        "support", "team", "train", "voice", "web", "young", "your",
    ]

    /// The first word of somebody's own address of which a word is the first behind the `@`.
    private static func mailbox(before word: Int, in words: NameWords, besides known: (String) -> Bool) -> Int? {
        guard word > 0, words.gap(before: word).elementsEqual("@".utf8),
            words.gap(before: word + 1).first == UInt8(ascii: ".")
        else { return nil }
        var start = word - 1
        while start > 0, isWithinAddress(words.gap(before: start)) { start -= 1 }
        let parts = (start..<word).filter { words.forms[$0] != .number }.map(words.small)
        let isOfMany = parts.contains { part in
            known(part) || OfficeWords.contains(part) || boxes.contains(where: part.contains)
        }
        return parts.isEmpty || isOfMany ? nil : start
    }

    private static func isWithinAddress(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.isEmpty || (gap.count == 1 && gap.allSatisfy("._-+".utf8.contains))
    }

    // MARK: - Users

    /// `jbloggs2`: a letter and a surname run together, which begin as no word does, and a figure.
    private static func isUser(_ word: Int, in words: NameWords) -> Bool {
        guard words.forms[word] == .small, (5...12).contains(words.ranges[word].count), word + 1 < words.count,
            words.forms[word + 1] == .number, words.ranges[word + 1].count < 3, words.gap(before: word + 1).isEmpty,
            word == 0 || words.gap(before: word).last.map("/._-@".utf8.contains) == false
        else { return false }
        let name = Array(words.small(word).unicodeScalars)
        guard name.allSatisfy(\.isASCII), !isVowel(name[0]), !isVowel(name[1]), name.contains(where: isVowel) else {
            return false
        }
        return !beginnings.contains(String(String.UnicodeScalarView(name.prefix(2))))
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouy".unicodeScalars.contains(letter) }

    /// The two consonants that words begin with.
    private static let beginnings: Set<String> = [
        "bl", "br", "ch", "cl", "cr", "cz", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kh", "kl", "kn", "kr",
        "ll",
        "ph", "pl", "pn", "pr", "ps", "qu", "rh", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "sq", "st", "sv", "sw",
        "th",
        "tr", "ts", "tw", "vl", "wh", "wr",
    ]
}
