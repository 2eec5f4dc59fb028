import Testing

@testable import Readability

/// The text of a byte range.
func piece(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

@Suite struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        TextSentence.sentences(of: text).map { piece($0.range, of: text) }
    }

    private func words(_ text: String) -> [String] {
        TextSentence.sentences(of: text).flatMap(\.words).map { piece($0.range, of: text) }
    }

    @Test(arguments: [
        ("One. Two! Three? Four", 4), ("Ask them, e.g. Social workers, or i.e. me. Then wait.", 2),
        ("Meet Dr. Foster or Mrs. Bell. They know.", 2), ("Ask A. Smith today. Go.", 2), ("So do I. You too.", 2),
        ("It rose by 3.5 percent. See p. 5 of it. No. Never.", 4), ("We meet at 5 p.m. on Friday.", 1),
        ("We meet at 5 p.m. You come too.", 2), ("Homes, schools etc. are near. Good.", 2),
        ("“Stop!” she said. “Why?” Nobody knew.", 3), ("(See page 5.) Then go on.", 2), ("Well … maybe. Or not...", 2),
        ("Really?! Yes.", 2), ("1. Ask. 2. Wait.", 2), ("a. Ask them.", 1), ("It ended in 2022. Ask why.", 2),
        ("Write to us: help@york.example.org. We answer.", 2), ("See york.gov.uk/care. It is all there.", 2),
        ("See https://example.org/a.B?c=D!e. Go", 2), ("", 0), ("...", 0), ("🙂 👨‍👩‍👧 ‼️", 0), ("Version 2.1 is out", 1),
    ])
    func `sentences end where people see them end`(text: String, count: Int) {
        #expect(sentences(text).count == count, "\(sentences(text))")
    }

    @Test func `a sentence stands where it stands, with its quotes and marks`() {
        #expect(
            sentences("  “Tú y yo.”  Ask the é́cole’s head – or me (now).  ")
                == ["“Tú y yo.”", "Ask the é́cole’s head – or me (now)."])
    }

    @Test(arguments: [
        ("don’t stop", ["don’t", "stop"]), ("care-experienced people", ["care-experienced", "people"]),
        ("£1,000.50 at 10:30", ["1,000.50", "at", "10:30"]), ("and/or", ["and", "or"]),
        ("Q&A – R & D", ["Q&A", "R", "D"]),
        ("see www.york.gov.uk, then go", ["see", "then", "go"]), ("naïve cafe\u{301}s", ["naïve", "cafe\u{301}s"]),
        ("میں آپ", ["میں", "آپ"]), ("end- -start", ["end", "start"]), ("a b\u{A0}c\td", ["a", "b", "c", "d"]),
        ("42% of 7", ["42", "of", "7"]), ("👍🏽 ok ❤️", ["ok"]),
    ])
    func `words are told apart`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("the IRO and IROs, a PEP", ["IRO", "IROs", "PEP"]), ("I am OK", ["OK"]), ("A is As", []), ("OA3 and P2", []),
        ("Iro ABCDEFGHI", []),
    ])
    func `abbreviations are words in capitals`(text: String, expected: [String]) {
        let found = TextSentence.sentences(of: text).flatMap(\.words).filter(\.isAbbreviation)
        #expect(found.map { piece($0.range, of: text) } == expected)
    }

    @Test(arguments: [
        ("We begin in June.", true), ("In 2023 we begin.", true), ("By 31/12/2022.", true), ("Next summer.", true),
        ("In May we ask.", true), ("On 3 March we ask.", true), ("March 7 it is.", true), ("You may ask us.", false),
        ("They march on.", false), ("We ask 30 of you.", false), ("In 1500 words.", false),
        ("May 20 of you come?", true),
    ])
    func `a sentence may name a time`(text: String, expected: Bool) {
        #expect(TextSentence.sentences(of: text).map(\.namesTime) == [expected])
    }

    @Test func `a very long text without a space is read to the end`() {
        for text in ["(", "a.", "“", "a@", "A", "…", "(a"].map({ String(repeating: $0, count: 60_000) }) {
            let covered = TextSentence.sentences(of: text).map(\.range.upperBound).max() ?? 0
            #expect(covered <= text.utf8.count)
        }
    }

    @Test(arguments: [
        ("An Independent Reviewing Officer (IRO) helps.", ["IRO"]), ("An IRO (the person who checks) helps.", ["IRO"]),
        ("The IROs (people who check) help.", ["IRO"]), ("IRO means a person who checks.", ["IRO"]),
        ("IRO stands for it.", ["IRO"]), ("An IRO helps (see PEP here).", []), ("(IRO) helps.", []),
        ("An IRO (PEP) helps.", ["PEP"]),
    ])
    func `a text can explain its abbreviations`(text: String, expected: [String]) {
        let sentences = TextSentence.sentences(of: text)
        let explained = sentences.flatMap { AbbreviationExplanations.find(in: $0, of: text) }
        #expect(explained.sorted() == expected)
    }
}
