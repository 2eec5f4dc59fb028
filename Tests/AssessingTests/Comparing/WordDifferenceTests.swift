import Assessing
import Testing

/// What is different between two texts, word by word.
struct WordDifferenceTests {
    @Test func `words that differ are told in the order in which they are read`() {
        let pieces = WordDifference(from: "Review the old policy", to: "Review the new policy now").pieces
        #expect(pieces == [.kept("Review the"), .removed("old"), .added("new"), .kept("policy"), .added("now")])
    }

    @Test func `nothing differs between equal words, however their lines break`() {
        #expect(WordDifference(from: "One  two\nthree", to: "One two three").pieces == [.kept("One two three")])
        #expect(WordDifference(from: "", to: "").pieces == [])
        #expect(WordDifference(from: "", to: "One").pieces == [.added("One")])
    }

    @Test(arguments: 0..<20) func `both texts can be read back`(seed: Int) {
        let words = ["a", "b", "c", "d"]
        func text(_ salt: Int) -> String {
            (0..<(seed + 5)).map { words[(seed * 7 + $0 * $0 * salt + salt) % 4] }.joined(separator: " ")
        }
        let (old, new) = (text(3), text(5))
        var (before, after): ([String], [String]) = ([], [])
        for piece in WordDifference(from: old, to: new).pieces {
            switch piece {
            case .kept(let text):
                before.append(text)
                after.append(text)
            case .removed(let text): before.append(text)
            case .added(let text): after.append(text)
            }
        }
        #expect(before.joined(separator: " ") == old)
        #expect(after.joined(separator: " ") == new)
    }

    @Test func `very long texts are told as a whole`() {
        let long = Array(repeating: "word", count: 50_000).joined(separator: " ")
        #expect(WordDifference(from: long, to: "other " + long).pieces.count == 2)
    }
}
