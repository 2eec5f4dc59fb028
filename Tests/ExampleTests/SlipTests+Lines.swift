import Diagnostics
import Testing

/// Lines of an entry, of a list and of a file's front matter that are not quite what they were meant for.
extension SlipTests {
    private static let entry =
        "=== plans/p/s1.md (added)\n\n## P1.2 Tell children\nLead: Head of Homes\nDue: 29/12/2023\n"

    @Test(arguments: ["\n  Due: 29/12/2023", " Due: 29/12/2023"])
    func `a field that goes on with the one before it is told, and nothing else`(due: String) throws {
        let found = try problems(SlipTests.entry.replacing("\nDue: 29/12/2023", with: due))
        #expect(found.map(\.message) == ["`Due` does not begin its line, so it goes on with `Lead`"])
    }

    @Test func `a colon without a space is told as that`() throws {
        let found = try problems(SlipTests.entry.replacing("Due: 29", with: "Due:29"))
        #expect(found.map(\.message) == ["no space stands behind the colon of `Due`, so it is no field"])
        #expect(found.map(\.help) == ["write `Due: 29/12/2023`"])
    }

    @Test func `a comment in a list is shown nowhere, and is no fault`() throws {
        let list = "\n### How\n- Ask them\n<!-- and who? -->\n- Tell them\n"
        #expect(try told(SlipTests.entry + list) == [])
        let text = list.replacing("<!-- and who? -->", with: "\nAnd who?\n")
        #expect(try problems(SlipTests.entry + text).map(\.id) == ["wrong-type"])
    }

    @Test(arguments: ["**OA2** How homes are chosen", "- OA2 How homes are chosen"])
    func `a recommendation that is no heading is told`(line: String) throws {
        let found = try problems("=== inspections/2022-ilacs.md (added)\n\n\(line)\n")
        #expect(found.first?.id == "almost-an-entry")
        #expect(found.first?.help.contains("begin the line with `## OA2`") == true)
    }

    @Test func `a measure that is no answer is told beside a note about its action's measures`() throws {
        let entry = "\n### How we will know\n- TBC\n"
        let tied = SlipTests.entry.replacing("children", with: "children (OA1)")
        #expect(try problems(tied + entry).map(\.id).contains("placeholder"))
    }

    @Test func `items that are not lined up are told as that`() throws {
        let site = """
            === site.yaml
            council: Anytown Council
            title: A plan
            statuses:
              - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}
            - {id: on track, word: On track, shape: half, colour: blue, meaning: on track}

            """
        #expect(try problems(site).map(\.message) == ["this line is not lined up with those above it"])
    }

    @Test(arguments: ["progress-2.csv", "progress_1.csv", "difference-2.csv"])
    func `a second log of a plan is a copy`(name: String) throws {
        #expect(try told("=== plans/p/\(name)\n" + SlipTests.head) == ["copied-file 1"])
    }

    @Test(arguments: [
        ("Children gave 5 🙂.", "Children gave 5 ??."), ("Children gave 5 🙂.", "Children gave 5 ?."),
        ("“Yes”, they said.", "?Yes?, they said."), ("A café for carers opened.", "A caf? for carers opened."),
    ]) func `letters that plain CSV has lost are seen beside the newest snapshot`(then: String, now: String) throws {
        func found(_ now: String) throws -> [String] {
            try problems(
                """
                === plans/p/progress.csv
                date,ref,status,text,evidence
                21/04/2023,P1.1,complete,"\(now)",Audit of April

                === snapshots/may/snapshot.yaml
                snapshot: may
                as of: 01/05/2023

                === snapshots/may/site.yaml
                council: Anytown Council
                title: Anytown's improvement plan

                === snapshots/may/plans/p/plan.md
                ---
                plan: p
                title: Getting better
                state: agreed
                ---

                === snapshots/may/plans/p/progress.csv
                date,ref,status,text,evidence
                21/04/2023,P1.1,complete,"\(then)",Audit of April

                === snapshots/may/sums.txt (sealed)

                """
            ).map(\.id)
        }
        #expect(try found(now).contains("garbled-text"))
        #expect(try !found(then).contains("garbled-text"))
        #expect(try !found("Children were asked?").contains("garbled-text"))
    }

    @Test func `a heading in HTML is told once, as the entry that it was meant to be`() throws {
        let entry = "\n\n<h2>P1.2 Visit them</h2>\n\nLead: Head of Practice\nDue: 29/12/2023\n"
        let found = try problems("=== plans/p/s1.md (added)\n" + entry).filter { $0.severity == .error }
        #expect(found.map(\.id) == ["almost-an-entry"])
    }

    @Test(arguments: [("OA9: How plans are made", "unknown-field"), ("OA9 – How plans are made", "almost-an-entry")])
    func `a recommendation that is a line of text is told where it stands`(line: String, told: String) throws {
        let found = try problems("=== inspections/2022-ilacs.md (added)\n\n\(line)\n").filter { $0.severity == .error }
        #expect(found.map(\.id) == [told])
        let prose = "=== inspections/2022-ilacs.md (added)\n\nOA1 is where most was found.\n"
        #expect(try problems(prose).filter { $0.severity == .error }.isEmpty)
    }

    @Test(arguments: [
        ("Ask them (done 28/02/2023)", true), ("Ask them (completed)", true), ("Ask them (due diligence)", false),
        ("Ask them (due regard to age)", false), ("Ask them (done well)", false),
    ]) func `that a step is done is reported, and not written behind it`(step: String, isTold: Bool) throws {
        let found = try problems("=== plans/p/s1.md (added)\n\n### How\n- \(step)\n")
        #expect(
            found.contains { $0.id == "loose-date" && $0.message.contains("nothing counts the step as done") } == isTold
        )
        #expect(!found.contains { $0.id == "unknown-date" })
    }

    @Test(arguments: ["(OA1, see report)", "(#OA1)", "(OA1; page 4)"])
    func `a tie with more in its brackets is told`(tie: String) throws {
        let entry = "\n\n## P1.2 Two \(tie)\nLead: Head of Practice\nDue: 29/12/2023\n"
        #expect(try problems("=== plans/p/s1.md (added)\n" + entry).contains { $0.id == "almost-a-tie" })
    }

    @Test func `a register without posts is told once, and not at each lead`() throws {
        let more = "\n\n## P1.2 Two (OA1)\nLead: Head of Homes\nDue: 29/12/2023\n"
        let found = try problems("=== posts.yaml (absent)\n=== plans/p/s1.md (added)\n" + more)
        #expect(found.filter { $0.id == "unknown-post" }.map { $0.message.contains("there is no post in") } == [true])
    }

    @Test func `a file that was emptied is told as that`() throws {
        let found = try problems("=== plans/p/s1.md\n\n")
        #expect(found.contains { $0.message.contains("this file is empty") })
    }

    @Test func `a heading of a disease is none of an entry`() throws {
        let found = try problems("=== plans/p/plan.md (added)\n\n## COVID-19 and after\n\nMuch changed.\n")
        #expect(!found.contains { $0.id == "almost-an-entry" })
    }

    @Test func `a comparison of versions that was pasted in is told where it begins`() throws {
        let lines = "\n\n@@ -12,7 +12,8 @@ Lead\n"
        let found = try problems("=== plans/p/s1.md (added)\n" + lines).filter { $0.severity == .error }
        #expect(found.map(\.id) == ["unfinished-merge"])
    }

    @Test(arguments: ["Teams chat", "On Teams", "See above row", "IRO confirmed", "Mosaic", "self-evident"])
    func `evidence that names nothing is told`(evidence: String) throws {
        let rows = "=== plans/p/progress.csv (added)\n12/05/2023,P1.1,complete,Children are asked.,,,,\(evidence)\n"
        #expect(try told(rows).contains("placeholder 3"))
    }

    @Test(arguments: ["0", "12", "See scorecard", "As per the dashboard", "Will be added later", "No measure"])
    func `a measure that counts nothing is told`(measure: String) throws {
        let entry =
            "\n\n## P1.2 Two (OA1)\nLead: Head of Practice\nDue: 29/12/2023\n\n### How we will know\n- \(measure)\n"
        #expect(try problems("=== plans/p/s1.md (added)\n" + entry).map(\.id).contains("placeholder"))
    }
}
