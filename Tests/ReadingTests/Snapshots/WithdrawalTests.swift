import Plan
import Testing

@testable import Reading

/// Words that are taken out of what is kept.
@Suite struct WithdrawalTests {
    private func withdraw(_ words: String, from text: String) throws -> String? {
        let day = try #require(Day(year: 2026, month: 3, day: 2))
        let folder = KeptFolder(name: "a", path: "", files: [("x.csv", Array(text.utf8))]).sealed()
        let changed = try #require(Withdrawal(words, on: day)).applied(to: folder)
        #expect(changed?.folder.damage.isEmpty ?? true)
        return changed?.folder["x.csv"].map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `the words go, and the gap is marked`() throws {
        #expect(
            try withdraw("my teddy", from: "a,my teddy got lost,My teddy\nmy\n  teddy.")
                == "a,(withdrawn on 02/03/2026) got lost,My teddy\n(withdrawn on 02/03/2026).")
    }

    @Test func `each place is told by its line`() throws {
        let folder = KeptFolder(name: "a", path: "", files: [("x.csv", Array("my teddy, my\nteddy\n,my teddy".utf8))])
        let places = try #require(Withdrawal("my teddy", on: .latest)).applied(to: folder)?.places
        #expect(places == [.init(file: "x.csv", lines: [1, 1, 3])])
    }

    @Test(arguments: ["my teddys", "xmy teddy", "my teddyé", "myteddy", "my", ""])
    func `what only looks like them stays`(text: String) throws {
        #expect(try withdraw("my teddy", from: text) == nil)
    }

    @Test func `quotation marks are doubled in a table`() throws {
        #expect(
            try withdraw("pick \"our\" ones", from: "\"pick \"\"our\"\" ones!\"") == "\"(withdrawn on 02/03/2026)!\"")
    }

    @Test func `what is in other letters is found too`() throws {
        #expect(try withdraw("🚌 bus łódź", from: "the 🚌 bus łódź") == "the (withdrawn on 02/03/2026)")
    }

    @Test(arguments: ["", "   ", "a b", "…—!!"]) func `words that are too few are refused`(words: String) throws {
        #expect(Withdrawal(words, on: .latest) == nil)
    }
}
