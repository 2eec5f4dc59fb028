import Foundation
import Plan
import Publishing
import Testing

/// A council that calls everything otherwise, and writes nothing that reads like our words: what it calls so stands
/// wherever the program says one, in pages, print pages (which PDF and Word are made from), feeds, calendars, what the
/// search looks through and the tables for other programs.
@Suite struct NonsenseTests {
    /// Our nouns, which no file may say.
    private static var ours: Regex<(Substring, Substring)> {
        #/(?i)\b(actions?|sections?|groups?|plans?|steps?|recommendations?|leads?|inspections?|annex(?:es)?|appendi(?:x|ces)|children|how we will|latest progress|next steps)\b/#
    }

    /// What keeps the noun: what a meeting is asked to decide is called so by every council, and these are names.
    private static let others: Set = [
        Words.english.reports.recommendations, Words.english.reports.councilPlan,
        Words.english.labels.clocks.statementDue,
    ]

    private static let sources = [
        "site.yaml": """
        council: Gribble
        title: What Gribble does
        reporting date: 31/03/2025
        contact: Write to Gribble
        audiences: [few, many]
        labels:
          action: [Zork, Zorks]
          section: [Glim, Glims]
          group: [Murn, Murns]
          plan: [Orf, Orfs]
          step: [Ilk, Ilks]
          recommendation: [Frab, Frabs]
          lead: [Plon, Plons]
          inspection: [Vosk, Vosks]
          annex: [Treb, Trebs]
          appendix: [Quemp, Quemps]
          people: [Quib, Quibs]
          when: Wenn
          latest progress: Wemble
          completed: Drosk
          difference made: Fizzle
          next steps: Yarb
        names:
          lead: [Plonner]
          due: [Nurp]
          steps: [Hoo]
          measures: [Knobe]
          context: [Backle]
          plain words: [Simpel]
        statuses:
          - {id: fin, word: Fin, shape: circle, colour: green, meaning: complete}
          - {id: rum, word: Rum, shape: half, colour: blue, meaning: on track}
          - {id: bad, word: Bad, shape: triangle, colour: red, meaning: late}
        """,
        "posts.yaml": "- post: Head of Wug\n- post: Head of Dax\n",
        "boards.yaml": "- board: Table of Blick\n  meetings: [14/01/2025, 11/03/2025, 13/05/2025]\n",
        "inspections/v.md": """
        ---
        inspection: v
        title: The look of the Tulvers
        ---
        ## F1 Wugs should be warm

        ## F2 Daxes should be dry
        """,
        "plans/o/plan.md": """
        ---
        plan: o
        title: Warm and dry
        state: agreed
        began: 01/04/2024
        agreed by: Table of Blick
        answers: v
        ---
        What Gribble does for wugs.
        """,
        "plans/o/s1.md": """
        ---
        section: S1
        title: Warmth
        ---
        # M1 Stoves
        Plonner: Head of Wug

        ## S1.1 Light the stoves (F1)
        Plonner: Head of Wug
        Nurp: 31/12/2024

        ### Hoo
        - S1.1a Buy wood (due November 2024)
        - S1.1b Stack it (due June 2025)

        ### Knobe
        - Nobody shivers (F1)

        ## S1.2 Sweep the flues (F1)
        Plonner: Head of Dax
        Nurp: 28/02/2025

        ### Knobe
        - No smoke stays (F1)

        ## S1.3 Mend the roof (F2)
        Plonner: Head of Dax
        Nurp: 31/05/2025

        ### Knobe
        - No drop falls (F2)
        """,
        "plans/o/progress.csv": """
        date,ref,status,text,new due,why,agreed by,evidence,field,new words
        12/02/2025,S1.1,bad,The wood is wet.,30/04/2025,It rained,Table of Blick,,,
        12/02/2025,S1.1a,fin,It is bought.,,,,The bill,,
        14/03/2025,S1.2,fin,They are swept.,,,,The broom's book,,
        14/03/2025,S1.3,rum,Half is mended.,,,,,,
        14/03/2025,S1.3,,,,It was asked for,Table of Blick,,title,Mend the whole roof (F2)
        14/03/2025,S1,bad,Wood costs more.,,,,,,
        """,
        "plans/o/difference.csv": """
        date,ref,what changed,kind,who checked,where kept
        20/03/2025,S1.2,Wugs cough less.,data,Head of Dax,The broom's book
        """,
        "reports/b.md": """
        ---
        report: b
        kind: board report
        title: Warmth in March
        board: Table of Blick
        meeting: 13/05/2025
        as of: 31/03/2025
        author: Head of Wug
        annexes: [x]
        ---
        ## What Blick should know

        The stoves are cold.
        """,
        "reports/x.md": """
        ---
        report: x
        kind: annex
        letter: A
        title: All that is done
        board: Table of Blick
        meeting: 13/05/2025
        as of: 31/03/2025
        plan: o
        columns: [action, lead, when, due, status, progress, how, measures]
        ---
        All of it.
        """,
        "pages/accessibility.md": """
        ---
        page: accessibility
        title: Accessibility statement
        compliance: none
        prepared: 31/03/2025
        tested with screen reader users: no
        reply: We answer within ten days.
        ---
        ## Scope
        These pages.

        ## Known problems
        None is known.

        ## How we tested
        Nobody has tested them.
        """,
    ]

    private static func plan() throws -> OutputPlan {
        let folder = FileManager.default.temporaryDirectory.appending(path: "nonsense-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in sources {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((text + "\n").utf8).write(to: file)
        }
        return try Sites.render(folder.path(percentEncoded: false), "many")
    }

    @Test func `no file says one of our nouns`() throws {
        let plan = try Self.plan()
        var kinds: Set<String> = []
        for file in plan.files {
            let path = file.address.path
            guard path != Address.gallery.path, let texts = Self.texts(of: file) else { continue }
            kinds.insert(path.split(separator: ".").last.map(String.init) ?? "")
            for text in texts where text.firstMatch(of: Self.ours) != nil {
                #expect(Self.others.contains { text.contains($0) }, "\(path): \(text.prefix(160))")
            }
        }
        #expect(kinds.isSuperset(of: ["html", "atom", "ics", "csv", "js"]))
        #expect(plan.files.contains { $0.address.path == "print/b.html" })
    }

    @Test func `each of the council's own nouns and headings stands somewhere`() throws {
        let all = try Self.plan().files.filter { $0.address.path.hasSuffix(".html") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for noun in [
            "Zork", "Glim", "Murn", "Orf", "Ilk", "Frab", "Plon", "Vosk", "Treb", "Quemp", "quibs", "Wenn", "Drosk",
            "Fizzle",
            "Yarb", "Wemble", "Nurp", "Hoo", "Knobe",
        ] { #expect(all.contains(noun), "\(noun)") }
        #expect(!all.contains(/(?i)\ba ilks?\b/) && !all.contains(/(?i)\ba orfs?\b/))
    }

    /// What people read of a file; nil for one that nobody reads.
    private static func texts(of file: OutputPlan.File) -> [String]? {
        let path = file.address.path
        let text = String(decoding: file.bytes, as: UTF8.self)
        switch path.split(separator: ".").last {
        case "html", "atom": return shown(text)
        case "ics":
            let unfolded = text.replacing("\r\n ", with: "")
            return unfolded.split(whereSeparator: \.isNewline).map(String.init).filter { line in
                ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "NAME"].contains { line.hasPrefix($0) }
            }
        // Heads of the rows of changes are for programs, as the names of files are.
        case "csv":
            return path == Address.changesData.path ? nil : text.split(whereSeparator: \.isNewline).map(String.init)
        case "js" where path == Address.searchIndex.path:
            return text.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }.filter { !$0.contains(".html") }
        default: return nil
        }
    }

    /// The texts of a page that people see or hear.
    private static func shown(_ page: String) -> [String] {
        let texts = page.split(separator: ">").map { String($0.prefix { $0 != "<" }) }
        let attributes = page.matches(of: #/\b(?:aria-label|title|data-label|alt|content)="([^"]*)"/#).map {
            String($0.1)
        }
        // What a page lets a browser load is for browsers.
        return (texts + attributes).filter { !$0.contains("/") && !$0.contains("-src '") }
    }
}
