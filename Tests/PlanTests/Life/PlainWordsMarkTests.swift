import Testing

@testable import Plan

@Suite struct PlainWordsMarkTests {
    /// Worked out by another program from the description of the digest, which marks in the sources rest on.
    @Test(arguments: [
        ([], "2j"), (["a"], "fd"), (["Ask  children\n each month"], "uq"), (["a", "b"], "75"), (["a b"], "ma"),
        (["é – 🙂"], "56"),
    ])
    func `a digest is made as it is described`(texts: [String], letters: String) {
        #expect(TextDigest.letters(of: texts) == letters)
    }

    @Test func `white space does not count, and where a text ends does`() {
        #expect(TextDigest.letters(of: ["  Ask\tchildren each\u{A0}month\n"]) == "uq")
        #expect(TextDigest.letters(of: ["ab", "c"]) != TextDigest.letters(of: ["a", "bc"]))
    }

    @Test(arguments: [
        ("12/12/2022 k39dx4", "12/12/2022", "k39dx4"), ("12 December 2022  K39D", "12/12/2022", "k39d"),
        ("2022-12-12 22", "12/12/2022", "22"),
    ])
    func `a mark is a day in any form and letters`(written: String, day: String, letters: String) throws {
        let mark = try #require(PlainWordsMark(written))
        #expect(mark.written == "\(day) \(letters)")
        #expect(PlainWordsMark(mark.written) == mark)
    }

    @Test(arguments: [
        "", "12/12/2022", "k39dx4", "31/11/2022 k39d", "12/12/2022 k39", "12/12/2022 k3l9", "December 2022 k39d",
        "by 12/12/2022 k39d", "12/12/2022 é2", "12/12/2022 222222222222222222", "today k39d", "12/12/2022 k39d ok yes",
    ])
    func `what is not a day and letters is no mark`(written: String) {
        #expect(PlainWordsMark(written) == nil)
    }

    @Test func `a mark that no longer fits tells which part has changed`() throws {
        func wording(_ words: String, _ date: String) -> Wording {
            var wording = Wording()
            wording.add(.words, [words])
            var standing = Wording()
            standing.add(.date, [date])
            return wording.with(standing)
        }
        let mark = try #require(PlainWordsMark("12/12/2022 " + wording("a", "b").letters))
        #expect(wording("a", "b").changed(since: mark) == [])
        #expect(wording("c", "b").changed(since: mark) == [.words])
        #expect(wording("a", "c").changed(since: mark) == [.date])
        #expect(wording("c", "c").changed(since: mark) == [.words, .date])
        #expect(wording("a", "b").with(wording("a", "b")).changed(since: mark) == nil)
    }
}
