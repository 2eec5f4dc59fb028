/// Words that name a time.
extension TextSentence {
    /// Whether the sentence names a time by the calendar: a day, a month, a season or a year.
    package var namesTime: Bool {
        words.indices.contains { index in
            let word = words[index].folded
            if TextSentence.times.contains(word) || TextSentence.isYear(word) { return true }
            // "may" and "march" are verbs too.
            guard word == "may" || word == "march" else { return false }
            let before = index > 0 ? words[index - 1].folded : ""
            let after = index + 1 < words.count ? words[index + 1].folded : ""
            return TextSentence.beforeMonth.contains(before) || TextSentence.isNumber(before)
                || TextSentence.isNumber(after)
        }
    }

    private static let times: Set<String> = [
        "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
        "spring", "summer", "autumn", "winter", "christmas", "easter",
    ]
    private static let beforeMonth: Set<String> = [
        "after", "before", "by", "during", "early", "end", "from", "in", "late", "mid", "of", "since", "until",
    ]

    private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
            && word.unicodeScalars.allSatisfy(\.isDigit)
    }
}
