import Diagnostics
import Plan
import Testing

@testable import Reading

/// `audiences` of `site.yaml`: what they may be called, and their order.
struct AudienceTests {
    private func read(_ audiences: String, _ more: [String: String] = [:]) -> Reading {
        var texts = more
        texts["site.yaml"] = "council: Anytown\ntitle: Plan\naudiences:\(audiences)\n"
        return Sources(texts).read()
    }

    @Test(arguments: [
        "[board]", "[private]", "[public]", "board", "[board, intranet, public]", "[board, staff, public]",
        "[board, intranet]", "[board, committee]", "[leads, board]", "[committees, board, public]", "[staff, intranet]",
        "[improvement-board, all-staff, public-site]", "[public-health, intranet, public]", "[boards, extranet]",
        "[board, public, everyone]", "[confidential, board, public]", "[partners, parents, pupils]", "[all, web]",
    ])
    func `a sound order is left alone`(audiences: String) {
        #expect(read(" " + audiences).told == [])
    }

    @Test(arguments: [
        ("[public, board]", "`public` is not the last audience, so its edition has what is meant for `board`"),
        (
            "[public, intranet, board]",
            "`public` is not the last audience, so its edition has what is meant for `intranet` and `board`"
        ),
        (
            "[board, public, intranet]",
            "`public` is not the last audience, so its edition has what is meant for `intranet`"
        ),
        ("[board, website, leads]", "`website` is not the last audience, so its edition has what is meant for `leads`"),
    ])
    func `what is public is wider than everything`(audiences: String, message: String) throws {
        let problem = try #require(read(" " + audiences).problems.first)
        #expect(problem.message == message)
        #expect(problem.severity == .error)
    }

    @Test(arguments: [
        (
            "[intranet, board]",
            "`board` stands behind `intranet`, so the edition `intranet` has what is meant for `board`"
        ),
        (
            "[staff, members, public]",
            "`members` stands behind `staff`, so the edition `staff` has what is meant for `members`"
        ),
        (
            "[internal, exempt]",
            "`exempt` stands behind `internal`, so the edition `internal` has what is meant for `exempt`"
        ),
        ("[leads, private]", "`private` stands last, as the widest of the audiences"),
    ])
    func `names that tell the order stand in it`(audiences: String, message: String) throws {
        let reading = read(" " + audiences)
        let problem = try #require(reading.problems.first)
        #expect(problem.message == message)
        #expect(problem.isAcceptable && reading.problems.count == 1)
    }

    @Test func `the order to write is told where the names tell it`() {
        #expect(
            read(" [public, intranet, board]").problems.first?.help.hasSuffix("`[board, intranet, public]`") == true)
        #expect(read(" [public, x, board]").problems.first?.help == "write them from the narrowest to the widest")
    }

    @Test(arguments: [
        ("[board, intranet, publik]", "the audience `publik` is nearly called `public`"),
        ("[baord, intranet, public]", "the audience `baord` is nearly called `board`"),
        ("[board, intarnet]", "the audience `intarnet` is nearly called `intranet`"),
        ("[drafts, public]", "the audience `drafts` is nearly called `draft`"),
        ("[draf, public]", "the audience `draf` is nearly called `draft`"),
        ("[leads, youngpeople]", "the audience `youngpeople` is nearly called `young-people`"),
    ])
    func `a slip in a usual name is told`(audiences: String, message: String) {
        #expect(read(" " + audiences).problems.map(\.message) == [message])
    }

    @Test func `a slip does not hide the order`() {
        #expect(read(" [publik, board]").problems.map(\.id) == ["misspelt-audience", "public-not-last"])
    }

    @Test(arguments: [
        ("", "wrong-type 3:11 `audiences` names none"),
        (" []", "wrong-type 3:12 `audiences` names none"),
        (" [[board, public]]", "wrong-type 3:13 an item of `audiences` is a list, and each is a single value"),
        (
            " [board, {public: x}]",
            "wrong-type 3:20 an item of `audiences` is a set of `key: value` lines, and each is a single value"
        ),
        (
            " {board: 1, public: 2}",
            "wrong-type 3:12 `audiences` takes a value or a list of them, and this is a set of `key: value` lines"
        ),
        (" board, public", "malformed-id 3:12 `board, public` cannot be the name of an audience"),
        (" [board public]", "malformed-id 3:13 `board public` cannot be the name of an audience"),
        (" [Board, public]", "malformed-id 3:13 `Board` cannot be the name of an audience"),
        ("\n  - board\n  -\n  - public", "malformed-id 5:4 an audience has no name"),
        (" \"[public, board]\"", "malformed-id 3:13 `[public, board]` cannot be the name of an audience"),
        (" [board, public, board]", "duplicate-key 3:28 the audience `board` is given twice"),
        (" [board, board, public]", "duplicate-key 3:20 the audience `board` is given twice"),
        (" [draft, public]", "malformed-id 3:13 `draft` is an edition that there always is, and no audience"),
        (
            " [young-people, public]",
            "malformed-id 3:13 `young-people` is an edition that there always is, and no audience"
        ),
    ])
    func `what cannot be read is told with its cause, and nothing that follows from it`(text: String, told: String) {
        let page = "---\npage: a\ntitle: A\naudience: leads\n---\nText.\n"
        #expect(read(text, ["pages/a.md": page]).told == [told])
    }

    @Test func `several names in one text are taken apart in the help`() {
        let help = "for several write `[board, public]`; a single one has dashes in place of spaces"
        #expect(read(" board, public").problems.first?.help == help)
        #expect(read(" Board; Public").problems.first?.help == help)
    }

    @Test func `no list of names drops what is not a name`() {
        let site = Sources(["site.yaml": "council: Anytown\ntitle: Plan\nnames:\n  due: [[When]]\n"]).read()
        #expect(site.told == ["wrong-type 4:9 an item of `due` is a list, and each is a single value"])
        let reading = Sources([
            "site.yaml": "council: Anytown\ntitle: Plan\n",
            "posts.yaml": "- post: Head of Care\n  also: [Care, [Homes]]\n",
            "boards.yaml": "- board: Board\n  members: {chair: Head of Care}\n",
        ]).read()
        #expect(
            reading.told == [
                "wrong-type 2:12 `members` takes a value or a list of them, and this is a set of `key: value` lines",
                "wrong-type 2:16 an item of `also` is a list, and each is a single value",
            ])
    }
}
