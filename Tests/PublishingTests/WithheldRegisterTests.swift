import Diagnostics
import Foundation
import Graph
import Plan
import Publishing
import Reading
import Testing

/// Posts, boards and terms that only something withheld uses are nowhere in the bytes of an edition.
@Suite struct WithheldRegisterTests {
    /// A site as a council would have it, with or without what is for the board.
    private func files(withWithheld: Bool) -> [(path: String, bytes: [UInt8])] {
        let board = withWithheld
        let texts = [
            "site.yaml": """
            council: Anytown Council
            title: Plan
            reporting date: 01/06/2024
            contact: Write to us
            audiences: [board, intranet, public]
            statuses:
              - {id: on track, word: On track, shape: half, colour: blue, meaning: on track}
            young people:
              drafts: labelled
            """,
            "posts.yaml": """
            - {post: Head of Care, also: [Care Lead\(board ? ", Basalt Lead" : "")], until: 01/03/2024, succeeded by: Head of Homes}
            - post: Head of Homes
            - post: Head of Nothing
            \(board ? "- {post: Head of Quarries, also: [Granite Officer], organisation: Slateworks, succeeded by: Head of Marble}\n- post: Head of Marble" : "")
            """,
            "boards.yaml": """
            - {board: Care Board, also: [CB], chair: Head of Care}
            \(board ? "- {board: Obsidian Board, also: [OBS], chair: Chair of Gravel, meetings: [09/09/2029]}" : "")
            """,
            "glossary.yaml": """
            - {term: MASH, stands for: Multi-Agency Safeguarding Hub}
            - {term: XYZ, meaning: Nothing}
            \(board ? "- {term: QRY, stands for: Limestone review, meaning: Heard by PMC}\n- {term: PMC, meaning: Pumice}" : "")
            """,
            "inspections/one.md": "---\ninspection: one\ntitle: One\n---\n## R1 How children are heard\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: Better\nstate: agreed\nbegan: 01/04/2024\nanswers: one\n---\n",
            "plans/p/s1.md": """
            ---
            section: S1
            title: Listening
            lead: Care Lead
            ---
            ## S1.1 Ask children (R1)
            Lead: Head of Care
            Due: 28/06/2024

            ### Context
            The MASH tells the CB.
            \(board ? "\n```only\naudience: board\nThe QRY is dear.\n```\n" : "")
            \(board ? "## S1.2 Close a home (R1)\nLead: Granite Officer, Basalt Lead\nDue: 30/08/2024\nAudience: board\n\n### How\n- Ask the OBS\n" : "")
            """,
            "plans/p/progress.csv": """
            date,ref,status,text,agreed by,audience
            01/05/2024,S1.1,on track,They are asked.,Care Board,
            \(board ? "02/05/2024,S1.1,,Not yet.,Obsidian Board,board" : "")
            """,
            "young-people/en/index.md": """
            ---
            page: index
            title: Our promises
            ---
            ```words-explained
            ```
            """,
            "reports/r.md": """
            ---
            report: r
            kind: board report
            title: How it goes
            board: Care Board
            meeting: 03/06/2024
            author: Head of Homes
            ---
            ## Summary

            The MASH works.
            """,
        ]
        return texts.map { ($0.key, Array($0.value.utf8)) }
    }

    private func render(withWithheld: Bool, _ edition: String) throws -> OutputPlan {
        let reading = ContentReader.read(files: files(withWithheld: withWithheld), name: "Content")
        #expect(reading.problems.filter { $0.severity == .error }.map(\.message) == [])
        let site = try CheckedSite.check(reading, Sites.request("Content", edition), kinds: [])
        return try #require(SitePress(site, workers: 2)).plan()
    }

    /// What stands only in entries that are left out.
    static let secrets = [
        "quarr", "granite", "slateworks", "marble", "basalt", "obsidian", "OBS", "gravel", "2029", "QRY", "limestone",
        "PMC",
        "pumice",
    ]

    @Test(arguments: ["public", "intranet", "young-people"])
    func `an edition is the same bytes as if they had never been written`(_ edition: String) throws {
        let plan = try render(withWithheld: true, edition)
        let without = try render(withWithheld: false, edition)
        #expect(plan.files.map(\.address.path) == without.files.map(\.address.path))
        for (one, other) in zip(plan.files, without.files) {
            #expect(one.bytes == other.bytes, "\(one.address.path)")
            let text = String(decoding: one.bytes, as: UTF8.self) + one.address.path
            for secret in Self.secrets {
                let options: String.CompareOptions = secret == secret.uppercased() ? [] : .caseInsensitive
                #expect(text.range(of: secret, options: options) == nil, "\(one.address.path) holds \(secret)")
            }
        }
    }

    @Test(arguments: ["board", "draft"])
    func `who may see what uses them has them all`(_ edition: String) throws {
        let plan = try render(withWithheld: true, edition)
        let text = plan.files.map { String(decoding: $0.bytes, as: UTF8.self) + $0.address.path }.joined()
        for secret in Self.secrets { #expect(text.range(of: secret, options: .caseInsensitive) != nil, "\(secret)") }
    }
}
