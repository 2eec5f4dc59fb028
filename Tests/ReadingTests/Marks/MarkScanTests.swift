import Testing

@testable import Reading

@Suite struct MarkScanTests {
    /// A word, and every other that one slip makes of it.
    private func slips(_ word: String) -> Set<String> {
        let letters = Array(word)
        var words: Set = [word]
        for place in 0...letters.count {
            for letter in "abcdefghijklmnopqrstuvwxyz0 " {
                words.insert(String(letters[..<place] + [letter] + letters[place...]))
                words.insert(String(letters[..<place] + [letter] + letters[place...].dropFirst()))
            }
            words.insert(String(letters[..<place] + letters[place...].dropFirst()))
            var swapped = letters
            if place + 1 < letters.count { swapped.swapAt(place, place + 1) }
            words.insert(String(swapped))
        }
        return words.filter { !$0.hasSuffix("  ") }
    }

    @Test(arguments: ["audience: board", "board only"])
    func `no slip of a mark's words is passed over`(mark: String) {
        let word = mark.hasPrefix("audience") ? "audience" : "only"
        for slip in slips(word) where slip.split(separator: " ").joined().count >= word.count {
            let text = "Some text.\n(\(mark.replacing(word, with: slip)))\nMore."
            #expect(MarkScan(text, looksAtColons: false).lines.count == 1, "\(slip)")
        }
    }

    @Test func `lines without such words are passed over`() {
        let text = """
            Evidence and assurance, once early: the price – “as agreed” – is the board's, by daily guidance.
            - It is in the *first* plan’s finance… (P1.1), £100 • science: experience, patience
            """
        #expect(MarkScan(text, looksAtColons: false).lines.isEmpty)
        #expect(MarkScan(text, looksAtColons: true).lines.count == 2)
    }
}
