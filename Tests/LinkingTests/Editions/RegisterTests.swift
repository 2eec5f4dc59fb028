import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

/// Which posts, boards and terms an edition has.
struct RegisterTests {
    /// A site with an action that everybody may see and one for the board, of these fields and texts.
    private func site(_ registers: [String: String], shown: String, withheld: String) -> SmallSite {
        var site = SmallSite().inspection("one", "R1").plan(
            "p", "answers: [one]\ncolumns:\n  - {key: partner, title: Partner, kind: post}")
        for (path, text) in registers { site = site.file(path, text) }
        return site.section("S1", "## A1 Shown\n\(shown)\n\n## A2 Kept back\nAudience: board\n\(withheld)\n")
    }

    private func posts(_ site: SmallSite, _ edition: String = "public") throws -> [String] {
        try site.link(edition).plan.content.posts.map { ([$0.name] + $0.also).map(\.text).joined(separator: " | ") }
    }

    private func terms(_ site: SmallSite, _ edition: String = "public") throws -> [String] {
        try site.link(edition).plan.content.glossary.map(\.term.text)
    }

    @Test func `what only something withheld uses is left out, and what nothing uses stays`() throws {
        let site = site(
            [
                "posts.yaml": "- post: Head of Care\n- post: Head of Quarries\n- post: Head of Nothing\n",
                "glossary.yaml":
                    "- {term: MASH, meaning: A hub}\n- {term: QRY, meaning: A quarry}\n- {term: XYZ, meaning: Nothing}\n",
                "boards.yaml": "- board: Care Board\n- board: Quarry Board\n- board: Board of Nothing\n",
            ],
            shown: "Lead: Head of Care\n\n### How\n- The MASH tells the Care Board.",
            withheld: "Lead: Head of Quarries\n\n### How\n- QRY tells the Quarry Board.")
        #expect(try posts(site) == ["Head of Care", "Head of Nothing"])
        #expect(try terms(site) == ["MASH", "XYZ"])
        #expect(try site.link().plan.content.boards.map(\.name.text) == ["Care Board", "Board of Nothing"])
        for edition in ["board", "draft"] {
            #expect(try posts(site, edition).count == 3)
            #expect(try terms(site, edition).count == 3)
            #expect(try site.link(edition).plan.content.boards.count == 3)
        }
    }

    /// Every way in which a shown text keeps a post that something withheld uses too.
    @Test(arguments: [
        "Lead: Head of Care, head of  quarries", "Lead: Head of Care\nPartner: Head of Quarries", "\nHEAD OF QUARRIES.",
        "\nAsk the **Head** of\n*Quarries*.", "\nThe Head of&nbsp;Quarries’ word.",
        "\n### How\n- Ask.\n  - Quarry Lead",
        "\n### In plain words\nAsk the quarry-lead.", "\n```note\nThe Quarry Lead knows.\n```",
        "\n```table\ncaption: Quarry Lead\n| a |\n| b |\n```", "\n```actions\nlead: quarry lead\n```",
        "Due: as set out by the Quarry Lead",
    ])
    func `a post that is shown stays`(shown: String) throws {
        let site = site(
            ["posts.yaml": "- post: Head of Care\n- {post: Head of Quarries, also: [Quarry Lead]}\n"],
            shown: shown, withheld: "Lead: Head of Quarries")
        #expect(try posts(site).contains { $0.hasPrefix("Head of Quarries") })
    }

    @Test func `a shorter name within a longer one is not meant`() throws {
        let site = site(
            ["posts.yaml": "- post: Head of Quarries\n- post: Deputy Head of Quarries\n"],
            shown: "Lead: Deputy Head of Quarries", withheld: "Lead: Head of Quarries")
        #expect(try posts(site) == ["Deputy Head of Quarries"])
    }

    @Test func `other ways of writing go by the same rule`() throws {
        let site = site(
            [
                "posts.yaml": "- {post: Head of Care, also: [Care Lead, Quarry Lead, Lead of Nothing]}\n",
                "boards.yaml": "- {board: Care Board, also: [CB, QB, ZB]}\n",
            ],
            shown: "Lead: Care Lead\n\nThe CB decides.", withheld: "Lead: Quarry Lead\n\nThe QB decides.")
        #expect(try posts(site) == ["Head of Care | Care Lead | Lead of Nothing"])
        #expect(try site.link().plan.content.boards.first?.also.map(\.text) == ["CB", "ZB"])
    }

    @Test func `what a post, a board or a term that is shown names is shown too`() throws {
        let site = site(
            [
                "posts.yaml": """
                - {post: Head of Care, until: 01/01/2024, succeeded by: Head of Homes}
                - {post: Head of Homes, organisation: LADO service}
                - post: Chair of Care
                - {post: Member for Care, also: [MfC]}
                - {post: Head of Nothing, succeeded by: Head of More}
                - post: Head of More
                - {post: Quarry Lead, succeeded by: Head of Quarries}
                - post: Head of Quarries
                """,
                "boards.yaml": "- {board: Care Board, chair: Chair of Care, members: [\"MfC, Head of Care\"]}\n",
                "glossary.yaml": """
                - {term: LADO, meaning: Somebody who tells the CSP}
                - {term: CSP, meaning: A partnership}
                - {term: QRY, meaning: Told by the SSB}
                - {term: SSB, meaning: A board}
                """,
            ],
            shown: "Lead: Head of Care\n\nThe Care Board decides.",
            withheld: """
                Lead: Head of Homes, Chair of Care, Member for Care, Head of More, Quarry Lead

                LADO, CSP, QRY.
                """)
        #expect(
            try posts(site) == [
                "Head of Care", "Head of Homes", "Chair of Care", "Member for Care | MfC", "Head of Nothing",
                "Head of More",
            ])
        #expect(try terms(site) == ["LADO", "CSP"])
    }

    @Test(arguments: [
        ("QRY", "The qry is not the QRYs.", true), ("QRY", "A qry.", false), ("IT", "It is it.", false),
        ("IT", "**IT**", true), ("quarry plan", "All Quarry plans.", true), ("Quarry plan", "A quarry. Plan it.", true),
        ("quarry", "A quarryman.", false), ("quarry", "Quarries!", true), ("QRY", "QRY-3", true),
        ("C2", "Form C2", true), ("café", "The CAFÉ", true), ("café", "The cafe\u{301}", true), ("QRY", "É QRY", true),
        ("QRY", "`QRY`", true), ("QRY", "[QRY](https://a.example)", true), ("QRY", "“QRY”", true),
        ("QRY", "xQRY", false), ("quarry", "A quar\u{AD}ry", true), ("quarry", "quar\u{200B}ry – £5", true),
        ("café", "Two cafés", true),
        ("QRY", "QRY&amp;co", true), ("QRY", "&QRY;", false), ("QRY", "& QRY ;", true), ("QRY", "&QRY", true),
        ("Ñandú", "ÑANDÚ.", true),
        ("QRY", "Ask Q R Y", false),
    ])
    func `a term is used where it stands as a whole word`(term: String, text: String, isUsed: Bool) throws {
        let site = site(
            ["glossary.yaml": "- {term: \(term), meaning: Something}\n"], shown: "\n\(text)", withheld: "\n\(term)")
        #expect(try terms(site) == (isUsed ? [term] : []))
    }

    @Test func `a term is also used by what it stands for, and by a block that explains it`() throws {
        let glossary = ["glossary.yaml": "- {term: QRY, stands for: Quarry review year, meaning: Something}\n"]
        #expect(try terms(site(glossary, shown: "\nThe Quarry Review Years.", withheld: "\nQRY")) == ["QRY"])
        #expect(try terms(site(glossary, shown: "\nA year.", withheld: "\nThe quarry review year.")).isEmpty)
        let page =
            "---\npage: index\ntitle: A\nchecked by: B\nchecked on: 01/01/2024\nchecked with: C\n---\n"
            + "```words-explained\nterms: [qry]\n```\n"
        let site = site(glossary, shown: "", withheld: "\nQRY").file("young-people/en/index.md", page)
        #expect(try terms(site) == ["QRY"])
    }

    @Test func `text for an audience, rows, papers, pages and drafts withhold what they use`() throws {
        let page = { (audience: String, text: String) in "---\npage: a\ntitle: A\naudience: \(audience)\n---\n\(text)\n"
        }
        let sites = [
            site([:], shown: "\n```only\naudience: board\nQRY\n```", withheld: ""),
            site(["pages/a.md": page("intranet", "QRY")], shown: "", withheld: ""),
            site(["pages/a.md": page("public", "```only\naudience: board\nQRY\n```\nText")], shown: "", withheld: ""),
            site([:], shown: "", withheld: "").progress("01/02/2024,A1,,QRY,,,,board"),
            site([:], shown: "", withheld: "").progress("01/02/2024,A2,,,01/01/2025,QRY,,"),
            site([:], shown: "", withheld: "").plan("next", state: "draft").section("N1", of: "next", "QRY"),
        ]
        for site in sites {
            #expect(try terms(site.file("glossary.yaml", "- {term: QRY, meaning: Something}\n")).isEmpty)
        }
    }

    @Test func `no reference from what is shown is lost`() throws {
        let site = site(
            [
                "posts.yaml": "- {post: \"Head, Care\"}\n- post: Head\n- post: Care\n- {post: it}\n",
                "boards.yaml": "- board: hr\n",
            ],
            shown: "Lead: Head; Care\nPartner: IT", withheld: "Lead: \"Head, Care\"")
        let linked = try site.file(
            "reports/r.md",
            "---\nreport: r\nkind: committee report\ntitle: R\nboard: HR\nmeeting: 01/02/2024\nauthor: IT\n---\nText.\n"
        ).link()
        #expect(linked.problems(.unknownPost).isEmpty && linked.problems(.unknownBoard).isEmpty)
        #expect(linked.plan.content.boards.count == 1)
    }
}
