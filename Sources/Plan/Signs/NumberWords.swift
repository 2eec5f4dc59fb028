/// The whole numbers that English writes as one word.
package enum NumberWords {
    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20,
    ]

    /// The number that a word in small letters means.
    package static func number(_ word: String) -> Int? { numbers[word] }

    /// Whether a word is one of the tens behind which a smaller number can follow, `sixty-one`.
    package static func isTens(_ word: String) -> Bool {
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].contains(word)
    }

    /// The words of a text that mean numbers.
    package static func find(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { number($0) != nil }
    }
}
