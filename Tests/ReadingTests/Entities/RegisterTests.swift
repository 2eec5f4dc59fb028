import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct RegisterTests {
    @Test func `registers are lists and may be empty`() {
        for text in ["# nobody yet\n", "[]\n"] {
            let reading = Sources(["posts.yaml": text, "boards.yaml": text, "glossary.yaml": text]).read()
            #expect(reading.told == [])
        }
        // Where not even that stands, a program has emptied the file.
        #expect(
            Sources(["posts.yaml": ""]).read().told == [
                "missing-field 1:1 this file is empty, and something stood here"
            ])
    }

    @Test func `a register that is no list says so`() {
        let reading = Sources(["posts.yaml": "post: A\n", "glossary.yaml": "words\n"]).read()
        #expect(
            reading.told == [
                "wrong-type 1:1 this file is a list, and this is a single value",
                "wrong-type 1:1 this file is a list, and this is a set of `key: value` lines",
            ])
    }

    @Test func `posts are read with their days`() throws {
        let yaml = """
            - post: Head of Care
              kind: team
              also: [Care, "Head, Care"]
              from: 01/04/2022
              until: 31/03/2023
              vacant: 1 May 2023
              succeeded by: Head of Homes
            """
        let reading = Sources(["posts.yaml": yaml]).read()
        #expect(reading.told == [])
        let post = try #require(reading.content?.posts.first)
        #expect(post.kind == .team)
        #expect(post.also.map(\.text) == ["Care", "Head, Care"])
        #expect(post.from != nil && post.until != nil && post.vacant != nil)
        #expect(post.succeededBy?.text == "Head of Homes")
    }

    @Test func `a list where one value is expected is told once`() {
        let reading = Sources(["posts.yaml": "- post: [A, B]\n"]).read()
        #expect(reading.told == ["wrong-type 1:9 `post` takes a single value, and this is a list"])
    }

    @Test func `bank holidays are days with names`() {
        let yaml =
            "bank holidays:\n  - {date: 25/12/2023, name: Christmas Day}\n  - {date: 32/12/2023, name: None}\n  - {date: 26/12/2023}\n"
        let reading = Sources(["calendar.yaml": yaml]).read()
        #expect(reading.problems.map(\.id).sorted() == ["impossible-date", "missing-field"])
    }

    @Test func `clocks have a source and a name of their own`() throws {
        func clock(_ name: String, _ days: String, _ rest: String) -> String {
            "  - {clock: \(name), days: \(days), kind: working days after, from: a report\(rest)}\n"
        }
        let yaml =
            "clocks:\n" + clock("a", "70", ", source: a law") + clock("b", "70", "")
            + clock("a", "3", ", source: a law") + clock("c", "99999999", ", source: a law")
        let reading = Sources(["calendar.yaml": yaml]).read()
        #expect(reading.problems.map(\.id).sorted() == ["duplicate-key", "missing-field", "wrong-type"])
        let clocks = try #require(reading.content).calendar.clocks
        #expect(clocks.map(\.name.text) == ["a"])
        #expect(clocks.first?.days == 70)
    }

    @Test func `meetings are days`() throws {
        let yaml = "- board: Executive\n  papers due: papers\n  meetings: [28/07/2022, soon, 31/11/2022]\n"
        let reading = Sources(["boards.yaml": yaml]).read()
        #expect(reading.problems.map(\.id).sorted() == ["impossible-date", "unknown-date"])
        let board = try #require(reading.content?.boards.first)
        #expect(board.meetings.map(\.value.slashed) == ["28/07/2022"])
        #expect(board.papersDue?.text == "papers")
    }

    @Test func `the list of what to say is read`() throws {
        let yaml = """
            - say: home
              instead of: [placement, residential  setting]
              why: It is where we live.
            - say: family time
              instead of: contact
            - say: where you live
              instead of: Placement
            - instead of: respite
            """
        let reading = Sources(["young-people/en/say-instead.yaml": yaml]).read()
        #expect(
            reading.told == [
                "duplicate-key 7:15 `Placement` is on the list twice",
                "missing-field 8:3 an entry of the list needs `say`",
            ])
        let words = try #require(reading.content).preferredWords
        #expect(words.map(\.say.text) == ["home", "family time", "where you live"])
        #expect(words.map { $0.insteadOf.map(\.text) } == [["placement", "residential  setting"], ["contact"], []])
        #expect(words.first?.why?.text == "It is where we live.")
        #expect(words.first?.insteadOf.last?.span.line == 2)
    }

    @Test func `an inspection has judgements and recommendations`() throws {
        let text = """
            ---
            inspection: 2022-a
            title: A
            judgements:
              - area: Homes
                grade: good
              - area: Schools
            ---
            ## OA1 One
            Taken up by: 2023-b:OA1, 2023-b:OA2
            Audience: board

            ### In plain words
            You are heard.
            """
        let reading = Sources(["inspections/2022-a.md": text]).read()
        #expect(reading.told == ["missing-field 7:5 a judgement needs `grade`"])
        let inspection = try #require(reading.content?.inspections.first)
        #expect(inspection.judgements.map(\.grade.text) == ["good"])
        let recommendation = try #require(inspection.recommendations.first)
        #expect(recommendation.takenUpBy.map { String($0.span.text) } == ["2023-b:OA1", "2023-b:OA2"])
        #expect(recommendation.plainWords?.source.text == "You are heard.")
    }
}
