/// The whole numbers that English writes as one word.
package enum NumberWords {
    /// From one on.
    private static let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]

    /// The number that a word in small letters means.
    package static func number(_ word: String) -> Int? { words.firstIndex(of: word).map { $0 + 1 } }

    /// Whether a word is one of the tens behind which a smaller number can follow, `sixty-one`.
    package static func isTens(_ word: String) -> Bool {
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].contains(word)
    }

    /// The words of a text that mean numbers.
    package static func find(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { number($0) != nil }
    }
}
