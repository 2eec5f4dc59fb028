import Assessing
import Diagnostics
import Foundation
import Graph
import Markup
import Plan
import Testing

@testable import Templates

/// The report to a board, as it is printed: nothing that the plan says is lost, and what matters stands first.
@Suite struct BoardPaperTests {
    private static let papers = [
        (TestSite.york, "2022-12-ambition-board"), (TestSite.wexmoorBoard, "2025-06-10-improvement-board"),
    ]

    /// A paper, what it tells of, and its words, one space between two.
    private struct Told {
        let html: String
        let facts: BoardFacts
        let text: String

        init(_ site: TestSite, _ name: String) throws {
            html = site.page(.printPage(name))
            let report = try #require(site.plan.content.reports.first { $0.name.text == name })
            let assessment = try #require(report.day.map(site.assessment.told))
            facts = assessment.facts(of: report)
            text = Told.squeezed(
                html.replacing(#/<(svg|style)\b.*?<\/\1>/#.dotMatchesNewlines(), with: "").replacing(
                    #/<[^>]*>/#, with: " "
                )
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&"))
        }

        static func squeezed(_ text: String) -> String { text.asTyped.lowercased().filter { !$0.isWhitespace } }

        func says(_ words: String) -> Bool { text.contains(Told.squeezed(words)) }
    }

    @Test(arguments: BoardPaperTests.papers.indices)
    func `every action has its title, posts, dates, reasons and reports in it`(index: Int) throws {
        let (site, name) = Self.papers[index]
        let told = try Told(site, name)
        for action in told.facts.actions {
            let id = action.id.local
            #expect(told.says("\(id) \(action.action.title.text)"), "\(id)")
            for lead in action.leads {
                guard case .post(let post) = lead.who else { continue }
                #expect(told.says(site.plan.posts.posts[post].name.text), "\(id)")
            }
            for date in action.state.due { #expect(told.says(site.words.when(date.value)), "\(id) \(date)") }
            if let row = action.latestProgress { #expect(told.says(site.words.date(of: row)), "\(id)") }
            let isException = told.facts.exceptions.contains { $0.id == action.id }
            if isException, let why = action.reason?.why { #expect(told.says(why.text), "\(id)") }
            if let remedy = action.correctiveAction { #expect(told.says(remedy.text), "\(id)") }
            if let date = action.backOnTrackBy { #expect(told.says(site.words.when(date.value)), "\(id)") }
            if let date = action.state.request?.newDue { #expect(told.says(site.words.when(date.value)), "\(id)") }
        }
    }

    @Test func `a heading of the author's does not take the place of a part`() throws {
        let site = try TestSite.written([
            "site.yaml": "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n",
            "boards.yaml": "- board: Board\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s.md": "---\nsection: P1\ntitle: S\n---\n## P1.1 Ask\nDue: 31/01/2023\n",
            "reports/r.md":
                "---\nreport: r\ntitle: R\nkind: board report\nboard: Board\nmeeting: 12/12/2022\n---\n## Exceptions\nNone.\n",
        ])
        let html = site.page(.printPage("r"))
        #expect(html.ranges(of: #"id="exceptions""#).count == 1 && html.contains(#"id="exceptions-2""#))
    }

    @Test(arguments: BoardPaperTests.papers.indices)
    func `every gap of a thread, every kept fault and every request has a place in it`(index: Int) throws {
        let (site, name) = Self.papers[index]
        let told = try Told(site, name)
        for thread in told.facts.threads {
            #expect(told.says(thread.recommendation.recommendation.title.text))
            for gap in thread.gaps {
                for id in gap.actions { #expect(told.says(id.local), "\(id.local)") }
            }
        }
        for fault in told.facts.kept { #expect(told.says(fault.reason.text)) }
        for request in told.facts.report.requests { #expect(told.says(request.title.text)) }
        for count in told.facts.standings.totals { #expect(told.says("\(count)")) }
    }

    @Test(arguments: BoardPaperTests.papers.indices)
    func `what a board must know stands first, and its title is the message`(index: Int) throws {
        let (site, name) = Self.papers[index]
        let told = try Told(site, name)
        let title = try #require(told.html.firstMatch(of: #/<h1>(.*?)<\/h1>/#)).output.1
        #expect(title.contains("open actions") && !title.contains("."))
        let parts = told.html.matches(of: #/class="board-part part-([a-z-]+)"/#).map { String($0.output.1) }
        #expect(parts.prefix(2) == ["recommendations", "exceptions"])
        let brief = BoardMatter.Part.allCases.filter { $0.place != .whole }.map(\.rawValue)
        #expect(parts.filter(brief.contains) == Array(parts.prefix { brief.contains($0) }))
        #expect(!told.html.contains("paper-cover"))
        // Each part behind them is one printed link away.
        let listed = told.html.components(separatedBy: "paper-contents").last?.components(separatedBy: "</nav>").first
        for part in parts.drop(while: { brief.contains($0) }) {
            #expect(listed?.contains("<a class=\"see\" href=\"#\(part)\">") == true, "\(part)")
        }
    }

    @Test(arguments: BoardPaperTests.papers.indices)
    func `what has no room on the pages that lead it stands behind them, one printed link away`(index: Int) throws {
        let (site, name) = Self.papers[index]
        let told = try Told(site, name)
        let due = told.facts.dueInBrief
        #expect(due.first.count + due.rest.count == told.facts.due.due.count && due.first.count <= 20)
        for item in told.facts.due.due {
            guard let step = item.step else { continue }
            let words = item.action.action.steps[step].undated.markup.blocks.map(\.plainText).joined()
            #expect(told.says(words), "\(item.action.id)")
        }
        #expect(told.html.contains("href=\"#due-later\"") == !due.rest.isEmpty)
        #expect(told.facts.exceptionsInBrief.count == min(8, told.facts.exceptions.count))
        for row in told.facts.differences.inThreads + told.facts.differences.others {
            #expect(told.says(site.words.day(row.difference.date.value)))
            for source in [row.difference.checkedBy, row.difference.keptAt].compactMap(\.self) {
                #expect(told.says(source.text))
            }
        }
    }

    @Test func `a board's first paper says that there is nothing to compare with`() throws {
        let first = try Told(.york, "2022-12-ambition-board")
        let later = try Told(.wexmoorBoard, "2025-06-10-improvement-board")
        #expect(first.facts.periods.isEmpty && first.says(TestSite.york.words.reports.firstToBoard))
        #expect(!later.facts.periods.isEmpty && !later.says(TestSite.york.words.reports.firstToBoard))
        #expect([first, later].allSatisfy { $0.html.contains(#"<h2 id="changes">"#) })
    }

    @Test func `the marks on its lines of time have a key, with those alone that occur`() throws {
        let names = TestSite.york.words.views.slips.key
        let marks = [
            names.earlier, names.track, names.over, names.unsaid, names.asked, names.ahead, names.back, names.agreed,
        ]
        let occurring = [
            [false, false, false, true, false, false, false, true], [true, true, true, false, true, true, true, true],
        ]
        for ((site, name), expected) in zip(Self.papers, occurring) {
            let html = try Told(site, name).html
            let key = try #require(html.firstMatch(of: #/<p class="slip-key">(.*?)<\/p>/#)).output.1
            #expect(marks.map { key.contains("> \($0.meaning)</span>") } == expected)
            #expect(marks.map { key.contains("<title>\($0.look)</title>") } == expected)
        }
    }

    @Test func `page 1 says what is dated before the plan, which silence is too new, and how actions ended`() throws {
        let words = TestSite.york.words
        let first = try Told(.york, "2022-12-ambition-board")
        #expect(first.html.components(separatedBy: words.status.whatBeforePlanMeans).count == 2)
        let later = try Told(.wexmoorBoard, "2025-06-10-improvement-board")
        #expect(later.facts.headline.awaiting == 1 && later.facts.headline.silent == 3)
        let tooNew = "Of these, 1 is too new to count as not reported."
        #expect(later.says("nothing was reported on 3 of the \(later.facts.headline.open). \(tooNew)"))
        #expect(later.says("Ended: withdrawn or taken into others"))
    }

    @Test(arguments: BoardPaperTests.papers.indices)
    func `how actions stood adds up, in short and in full`(index: Int) throws {
        let (site, name) = Self.papers[index]
        let standings = try Told(site, name).facts.standings
        for day in standings.days.indices {
            #expect(standings.groups.reduce(0) { $0 + $1.counts[day] } == standings.totals[day])
            #expect(standings.rows.reduce(0) { $0 + $1.counts[day] } == standings.totals[day])
        }
    }

    @Test func `only what slipped, may slip or moved has rows by section`() throws {
        let told = try Told(.wexmoorBoard, "2025-06-10-improvement-board")
        let part = try #require(
            told.html.components(separatedBy: "part-progress\"").last?.components(separatedBy: "board-part").first)
        let rows = part.matches(of: #/<th scope="row" role="rowheader" class="card-title">.*?class="id">([^<]+)</#)
        let shown = Set(rows.map { String($0.output.1) })
        #expect(shown.isSuperset(of: told.facts.exceptions.map(\.id.local)))
        let others = told.facts.actions.map(\.id.local).filter { !told.facts.exceptions.map(\.id.local).contains($0) }
        #expect(shown.isDisjoint(with: others) && !others.isEmpty)
    }
}
