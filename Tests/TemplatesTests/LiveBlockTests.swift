import Assessing
import Foundation
import Graph
import Linking
import Plan
import Testing

/// What live blocks say, on the fictional council as at 31 March 2025.
struct LiveBlockTests {
    private func block(_ name: String, _ keys: String = "", edition: String = "public") throws -> Rendered {
        Rendered(try WexmoorPage.render("```\(name)\n\(keys)\n```\n", edition: edition))
    }

    // MARK: - Actions

    @Test(arguments: [
        ("status: overdue", ["S1.4", "S2.2"]),
        ("status: at risk", ["S3.2"]),
        ("status: [overdue, At risk]", ["S1.4", "S2.2", "S3.2"]),
        ("status: not reported", ["S2.3", "S4.2"]),
        ("status: open\nsection: S4", ["S4.2", "S4.4", "S4.5", "S4.6"]),
        ("plan: better-together\nstatus: complete", ["S1.1", "S1.2", "S2.4", "S4.1"]),
        ("lead: Head of Commissioning", ["S3.2", "S3.6", "S4.4"]),
        (
            "recommendation: 2023-ilacs:OA3\ndue after: 31/03/2025\ndue before: 31/05/2025",
            ["S3.1", "S3.2", "S3.3", "S3.7"]
        ),
    ]) func `actions are those that all filters let through`(keys: String, ids: [String]) throws {
        let block = try block(
            "actions", "plan: better-together\n" + keys.replacing("plan: better-together\n", with: ""))
        #expect(block.ids == ids)
        #expect(block.captions.first?.hasPrefix("\(ids.count) action") == true)
    }

    @Test func `a caption says which actions are meant`() throws {
        let block = try block(
            "actions",
            "plan: better-together\nsection: S1\nrecommendation: 2023-ilacs:OA1\nstatus: [late, overdue]\ndue after: 31/01/2025"
        )
        #expect(
            block.captions == [
                "1 action of Better Together, in S1 A good first answer, "
                    + "answering OA1 \(oa1), with the status Late or past its date, due after 31 January 2025"
            ])
    }

    private var oa1: String {
        TestSite.wexmoor.plan.recommendation(EntityID(scope: "2023-ilacs", local: "OA1"))?.recommendation.title.text
            ?? ""
    }

    @Test func `columns print what the plans print`() throws {
        let keys = """
            section: S3
            status: On track
            columns: [action, how, measures, difference, when, deadline, moved, days late, cost, corrective action]
            """
        let block = try block("actions", keys)
        #expect(block.ids == ["S3.1", "S3.3", "S3.6"])
        #expect(
            block.headings == [
                "Action", "How we will do it", "How we will know", "What difference it made", "When", "Deadline",
                "Date moved", "Days since its date", "Cost in pounds", "Corrective action",
            ])
        #expect(block.html.contains("Hold evenings in the eight market towns"))
        #expect(block.html.contains("Foster homes, counted each quarter"))
        #expect(block.html.contains("More children live within twenty miles"))
        #expect(block.html.contains("61,000"))
        // The date first agreed, the day that counts, and how often it moved.
        #expect(block.html.contains("30 September 2024"))
        #expect(block.html.contains("30 May 2025"))
        #expect(block.html.contains("2 times"))
        #expect(!block.html.contains(#"id="s3-1a""#), "steps are at home on their action's page only")
    }

    @Test(arguments: BlockQuery.Kind.allCases) func `a block with nothing to show says so in words`(
        kind: BlockQuery.Kind
    ) throws {
        let keys: String? =
            switch kind {
            case .summary, .sum, .actions, .decisions, .measures, .exceptions, .deadlines, .waiting, .difference:
                "section: S1\nstatus: Rescheduled"
            case .changes: "section: S1\nstatus: Rescheduled\nsince: 10/12/2024"
            case .judgements: "inspection: 2024-focused-visit"
            // A draft has no version yet.
            case .versions: "plan: next-year"
            case .abbreviations: ""
            case .scorecard: "state: contradicted"
            case .thread: nil
            // Those for young people stand on their pages, and are tested there.
            case .promises, .comingUp, .youSaidWeDid, .wordsExplained: nil
            }
        guard let keys else { return }
        let block = try block(kind.rawValue, keys, edition: kind == .versions ? "draft" : "public")
        #expect(block.captions == [], "\(kind)")
        #expect(block.html.contains("<p class=\"none\">No ") || block.html.contains("class=\"gap\""), "\(kind)")
    }

    @Test func `changes since a day are told in words`() throws {
        let block = try block("changes", "plan: better-together\nsince: 10/12/2024")
        #expect(block.captions == ["Changes from 10 December 2024 to 31 March 2025 of Better Together"])
        #expect(block.html.contains("Added to the plan"))
        #expect(block.html.contains("Not agreed: asks for 30 June 2025"))
    }

    // MARK: - Figures

    @Test func `the summary and the sum give the figures of the plan's own page`() throws {
        let sum = try block("sum", "plan: better-together")
        let cells = try #require(TestSite.wexmoor.page(.plan("better-together")).sumCells)
        #expect(sum.html.sumCells == cells)
        #expect(cells.contains("= <strong>14</strong>"))
        let summary = try block("summary", "plan: better-together")
        #expect(TestSite.wexmoor.page(.overview).contains(summary.sentence))
        #expect(summary.sentence.hasPrefix("Better Together: 19 first agreed and 3 added, less 4 completed"))
        #expect(summary.html.contains("2 overdue actions"))
    }

    @Test func `a filtered sum still closes and says of what it is`() throws {
        let block = try block("sum", "section: S3")
        #expect(block.captions == ["Actions in S3 Homes close by: the sum, as at 31 March 2025"])
        // 5 first agreed, 2 added, 1 merged and 1 split.
        #expect(block.html.contains("= <strong>5</strong>"))
        let summary = try self.block("summary", "section: S3")
        #expect(
            summary.sentence == "Better Together, in S3 Homes close by: 5 first agreed and 2 added, "
                + "less 2 merged or carried, leaves 5 open now.")
    }

    // MARK: - What slipped

    @Test func `exceptions are what needs attention, then what moved`() throws {
        let block = try block("exceptions", "plan: better-together")
        #expect(Array(block.ids.prefix(4)) == ["S2.2", "S2.1", "S1.4", "S3.2"])
        #expect(Set(block.ids) == ["S1.4", "S2.2", "S3.2", "S2.1", "S3.7", "S3.3", "S4.5"])
        #expect(block.html.contains("An officer of the north team covers two mornings until May"))
        #expect(block.html.contains("The second post was offered and turned down"))
        #expect(block.html.contains("Overdue: 59 days over"))
        #expect(block.headings == ["Action", "Lead", "Due", "Status", "What was said, and what is done"])
        #expect(block.html.contains("<strong>Back on track by</strong>: "))
        #expect(!block.html.contains("<strong>Corrective action</strong>: <span class=\"none\""))
    }

    @Test func `decisions, deadlines and silence are those of their pages`() throws {
        #expect(try block("decisions").ids == ["S1.4", "S3.2"])
        #expect(
            try block("decisions", "columns: [action, date asked for]").headings == ["Action", "New date asked for"])
        let due = try block(
            "deadlines", "plan: better-together\ndue after: 31/05/2025\ndue before: 01/08/2025")
        // The action, then its step of a day of its own; S4.5's step is due in June.
        #expect(due.ids == ["S2.1", "S4.5", "S3.6", "S4.5"])
        #expect(
            due.captions == [
                "4 actions and steps of Better Together, due after 31 May 2025, due before 1 August 2025"
            ])
        let waiting = try block("waiting")
        #expect(waiting.html.contains("111 days") && waiting.html.contains("202 days"))
        #expect(waiting.html.contains("Principal Social Worker"))
    }

    // MARK: - What came of it

    @Test func `difference is that of the actions, sections and recommendations that are meant`() throws {
        let of = try block("difference", "recommendation: 2023-ilacs:OA4")
        #expect(of.html.contains("Young people say that the board did"))
        #expect(!of.html.contains("Callers are passed on"))
        let all = try block("difference").html.components(separatedBy: "difference-source").count - 1
        #expect(all == TestSite.wexmoor.plan.content.plans.flatMap(\.differences).count)
    }

    @Test func `a thread in short has its actions, measures, difference and gaps`() throws {
        let block = try block("thread", "recommendation: 2023-ilacs:OA3")
        let tied = TestSite.wexmoor.plan.recommendation(EntityID(scope: "2023-ilacs", local: "OA3"))?.actions ?? []
        #expect(Set(block.ids) == Set(tied.map(\.id).filter { $0.scope == "better-together" }.map(\.local)))
        #expect(block.html.contains("More children live within twenty miles of home than a year ago"))
        #expect(block.html.contains("no measure of a plan in force names this recommendation"))
        #expect(!block.html.contains("Missing:"))
    }

    @Test func `measures are those of a section and its actions, or of a recommendation`() throws {
        let section = try block("measures", "section: S1")
        #expect(section.html.contains("Families say that they understood what would happen next"))
        #expect(section.html.contains("Schools asked whether they knew whom to call"))
        #expect(!section.html.contains("Foster homes"))
        let recommendation = try block("measures", "recommendation: 2023-ilacs:OA4")
        let tagged = try #require(recommendation.html.range(of: "reported back within a month"))
        let other = try #require(recommendation.html.range(of: "Children have a box"))
        #expect(tagged.lowerBound < other.lowerBound)
    }

    @Test func `judgements and versions come from the registers`() throws {
        let inspection = try #require(TestSite.wexmoor.plan.inspection("2023-ilacs"))
        let judgements = try block("judgements", "inspection: 2023-ilacs")
        #expect(judgements.captions.map(\.asTyped) == [inspection.title.text])
        for judgement in inspection.judgements { #expect(judgements.html.contains(judgement.area.text)) }
        let versions = try block("versions", "plan: better-together")
        #expect(versions.captions == ["3 versions of Better Together"])
    }

    @Test func `abbreviations are those that the page uses, wherever the list stands`() throws {
        let page = try WexmoorPage.render(
            "```abbreviations\n```\n\n## The PSW\n\nThe MASH and the BRAG.\n\n```note\nTwo IROs.\n```\n")
        let block = Rendered(page)
        #expect(block.titles == ["BRAG", "IRO", "MASH", "PSW"])
        #expect(block.html.contains("Multi-agency safeguarding hub"))
        #expect(!block.titles.contains("ILACS"))
    }

    @Test func `the guide names every block, key and column`() throws {
        let guide = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../GUIDE.md"),
            encoding: .utf8)
        for definition in BlockDefinition.all {
            #expect(guide.contains("| `\(definition.name)` |"), "\(definition.name)")
            for field in definition.record.fields { #expect(guide.contains("`\(field.key.rawValue)"), "\(field.key)") }
        }
        for column in ActionColumn.allCases { #expect(guide.contains("`\(column.rawValue)`"), "\(column)") }
        for standing in ActionFilter.Standing.allCases { #expect(guide.contains("`\(standing.rawValue)`")) }
    }

    // MARK: - Containers

    @Test func `containers link their references and explain their abbreviations`() throws {
        for kind in ["note", "display", "plain"] {
            let html = try WexmoorPage.render("~~~\(kind)\nSee S1.1 and the *MASH*.\n\n### Below\n\n- one\n~~~\n")
            #expect(html.contains(#"class="ref" href="../actions/better-together/s1-1.html">S1.1</a>"#))
            #expect(html.contains(#"class="abbr""#))
            #expect(html.contains(">Below <a class=\"place\""))
            #expect(!html.contains("<pre"))
        }
        #expect(try WexmoorPage.render("```plain\nYour plan.\n```\n").contains("In plain words"))
    }

    @Test func `a mention in a container is listed where it leads`() throws {
        let site = try WexmoorPage.site("```note\nSee S1.1.\n```\n")
        let mentions = site.plan.mentions(of: EntityID(scope: "better-together", local: "S1.1"))
        #expect(mentions.contains { $0.origin.holder == .page("trial") })
    }

    @Test func `text for an audience stands where the block stood, for it and narrower ones`() throws {
        let text = "Before.\n```only\naudience: intranet\nWithin.\n```\nAfter.\n"
        for edition in ["intranet", "board", "draft"] {
            let html = try WexmoorPage.render(text, edition: edition)
            #expect(html.contains("<p>Before.</p>\n<p>Within.</p>\n<p>After.</p>"), "\(edition)")
        }
        #expect(try WexmoorPage.render(text).contains("<p>Before.</p>\n<p>After.</p>"))
    }

    @Test func `blocks beside a text that is cut out stay in their places`() throws {
        let text = "```note\nOne.\n```\n\n```only\naudience: board\nGone.\n```\n\n```actions\nstatus: overdue\n```\n"
        let html = try WexmoorPage.render(text)
        #expect(html.contains("One.") && !html.contains("Gone."))
        #expect(Rendered(html).ids == ["S1.4", "S2.2"])
    }
}

/// A page on the fictional council's site with a text of a test's own.
enum WexmoorPage {
    static func render(_ text: String, edition: String = "public") throws -> String {
        let page = try site(text, edition: edition).page(.page("trial"))
        let main = try #require(page.range(of: "<main"))
        return String(page[main.lowerBound...])
    }

    static func site(_ text: String, edition: String = "public") throws -> TestSite {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/wexmoor/Content")
            .standardized.path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        var files: [String: String] = [:]
        for name in names where [".md", ".yaml", ".csv"].contains(where: name.hasSuffix) {
            files[name] = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
        }
        files["pages/trial.md"] = "---\npage: trial\ntitle: A trial\n---\n" + text
        return try TestSite.written(files, edition: edition)
    }
}

/// What a block has written, read with as little as a test needs.
struct Rendered {
    let html: String

    init(_ html: String) { self.html = html }

    /// The ids of the rows of its tables.
    var ids: [String] { html.matches(of: #/card-title"><a[^>]*><span class="id">([^<]+)</#).map { String($0.1) } }
    /// The texts at the head of its rows.
    var titles: [String] { html.matches(of: #/card-title">([^<]+)</#).map { String($0.1) } }
    /// The captions of its tables.
    var captions: [String] { html.matches(of: #/<caption>([^<]*)</#).map { String($0.1) } }
    /// The headings of its columns.
    var headings: [String] { html.matches(of: #/role="columnheader"[^>]*>([^<]*)</#).map { String($0.1) } }
    /// The first sentence of a summary.
    var sentence: String { html.firstMatch(of: #/<p>([^<]*open now[^<]*\.)</#).map { String($0.1) } ?? "" }
}

extension String {
    /// The cells of the row of a sum, without the name of the plan.
    fileprivate var sumCells: String? {
        guard let row = firstMatch(of: #/(<td[^>]*data-label="First agreed">.*?)<\/tr>/#.dotMatchesNewlines()) else {
            return nil
        }
        return String(row.1)
    }
}
