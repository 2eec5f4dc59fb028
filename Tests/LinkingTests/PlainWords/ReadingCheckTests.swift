import Diagnostics
import Graph
import Linking
import Plan
import Testing

/// The reading check says what is hard to read, where it stands, and nothing about what it must not look at.
@Suite struct ReadingCheckTests {
    /// Problems of the plain words of one action, as `id: what stands at the place`.
    private func told(
        _ words: String, list: String = "", language: String = "en", glossary: String = ""
    ) throws -> [String] {
        let site = SmallSite().inspection("2022-a", "OA1").plan("p", "answers: 2022-a")
            .file("young-people/en/say-instead.yaml", list).file("glossary.yaml", glossary)
            .section("S1", "## S1.1 The action\n\n### In plain words\n\(words)\n")
        let kinds: [LinkingKind] = [
            .hardToRead, .longSentence, .passiveVoice, .readingScore, .sayInstead, .undefinedAbbreviation,
            .unexplainedAbbreviation,
        ]
        let content = try #require(site.read().content)
        var changed = content
        changed.site.language = language
        let linked = try LinkedSite((changed, []), edition: "public")
        return linked.problems.filter { kinds.map(\.rawValue).contains($0.id) }
            .map { "\($0.id): \($0.span.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))" }
    }

    private static let list = """
        - say: home
          instead of: [placement, residential setting]
          why: It is where we live.
        - say: foster carer
          instead of: [carer]
        """

    @Test func `each problem stands at its sentence or word`() throws {
        let words = """
            Your *placements* are
            checked by us. **A residential
            setting** is a [place](https://example.org/carer) and an IRO helps.

            - Ask the carer, not foster carers
            """
        #expect(
            try told(words, list: ReadingCheckTests.list) == [
                "say-instead: placements", "passive-voice: are checked", "say-instead: residential setting",
                "unexplained-abbreviation: IRO", "say-instead: carer",
            ])
    }

    @Test func `the words to say are told with the reason`() throws {
        let site = SmallSite().plan("p").file("young-people/en/say-instead.yaml", ReadingCheckTests.list)
            .section("S1", "## S1.1 The action\n\n### In plain words\nYour placement.\n")
        let problem = try #require(try site.link().problems(.sayInstead).first)
        #expect(problem.help == "say `home`: It is where we live")
        #expect(problem.related.map { String($0.span.text) } == ["placement"])
        #expect(problem.subject == .init(entity: "p:S1.1", field: "plain words"))
    }

    @Test func `what others said, code, references and pictures are not looked at`() throws {
        let words = """
            > My placement was moved by an LPA.

            Ask about `placement` and OA1 (OA1), or [this](ref:OA1).

            ```text
            placement
            ```
            """
        #expect(try told(words, list: ReadingCheckTests.list) == [])
    }

    @Test func `the text within a container is looked at, and that of a query is not`() throws {
        let words = """
            Ask us.

            ```note
            Your placement is here.
            ```

            ```actions
            plan: p
            ```
            """
        #expect(try told(words, list: ReadingCheckTests.list) == ["say-instead: placement"])
    }

    @Test func `twenty words are not too many, and items of a list are sentences of their own`() throws {
        let twenty = Array(repeating: "go", count: 20).joined(separator: " ")
        #expect(try told("We \(twenty).") == ["long-sentence: We \(twenty)."])
        let lines = "#### \(twenty)\n\(twenty):\n- \(twenty)\n- \(twenty)"
        #expect(try told(lines) == ["reading-score: \(twenty)"])
    }

    @Test func `an abbreviation that the text or the glossary explains is not told`() throws {
        #expect(try told("An IRO checks. Your Plan Helper (IRO) helps.") == [])
        #expect(try told("An IRO (who checks) helps. All IROs do. TV is OK.") == [])
        let glossary = "- term: IRO\n  meaning: who checks\n"
        #expect(
            try told("IROs help. So does a PEP, and a PEP.", glossary: glossary) == ["unexplained-abbreviation: PEP"])
    }

    @Test func `a text of thirty words has a score, and a hard one is a warning`() throws {
        let easy = String(repeating: "We will ask you what you want. ", count: 5)
        #expect(try told(easy) == ["reading-score: We will ask you what you want."])
        #expect(try told(String(easy.dropLast(31))) == [])
        let hard = String(repeating: "Participation arrangements strengthen organisational accountability. ", count: 8)
        #expect(
            try told(hard) == ["hard-to-read: Participation arrangements strengthen organisational accountability."])
    }

    @Test func `the score names its source and the limit`() throws {
        let words = String(repeating: "We will ask you what you want. ", count: 5)
        let site = SmallSite().plan("p").section("S1", "## S1.1 The action\n\n### In plain words\n\(words)\n")
        let linked = try site.link()
        let score = try #require(linked.problems(.readingScore).first)
        // 23 letters in 7 words.
        #expect(score.message == "this text has grade -2.5 by the Automated Readability Index (Senter and Smith, 1967)")
        var settings = ReadingCheck.Settings()
        settings.grade = -3
        let prose = try #require(linked.plan.actions.first?.action.plainWords)
        let text = ReadingCheck.Text(
            .init(entity: "a page"), prose: [prose], place: linked.plan.actions[0].action.id.span)
        let problem = try #require(ReadingCheck(linked.plan, settings: settings).check([text]).first)
        #expect(problem.message.hasSuffix("and the site's limit is -3"))
        #expect(problem.span.text == "S1.1")
    }

    @Test func `in another language only abbreviations are looked at`() throws {
        let words = String(repeating: "Participation arrangements were strengthened by an IRO. ", count: 8)
        #expect(try told(words, language: "cy") == ["unexplained-abbreviation: IRO"])
    }
}
