import Foundation
import Graph
import Plan
import Testing

/// How young people see what was promised, and what came of what they said.
struct PromiseTests {
    private static let wexmoor = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "young-people")

    private static func site(_ files: [String: String], page body: String, more: String = "") throws -> TestSite {
        var files = files
        files["site.yaml"] = """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            young people:
              drafts: labelled
              groups: [Young Voices]
            \(more)
            statuses:
              - {id: not started, word: Not started, shape: ring, colour: grey, meaning: not started}
              - {id: rescheduled, word: Rescheduled, shape: ring, colour: blue, meaning: rescheduled}
              - {id: at risk, word: At risk, shape: ring, colour: amber, meaning: at risk}
              - {id: on track, word: On track, shape: ring, colour: green, meaning: on track}
              - {id: late, word: Late, shape: ring, colour: red, meaning: late}
              - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}
            """
        files["young-people/en/index.md"] = "---\npage: index\ntitle: Start\n---\n\(body)\n"
        return try TestSite.written(files)
    }

    private static let plan = "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2022\n---\n"

    private static func page(_ site: TestSite) -> String { site.page(.youngPage(.english, "index")) }

    /// A page with one promise, of which a row says how it stands, and gives a new date with who agreed it.
    private static func promise(is status: String, newDue: String) throws -> String {
        page(
            try site(
                [
                    "boards.yaml": "- board: Board\n", "plans/p/plan.md": plan,
                    "plans/p/s.md":
                        "---\nsection: P1\ntitle: S\n---\n## P1.1 Ask\nDue: 31/01/2023\n### In plain words\nWe ask.\n",
                    "plans/p/progress.csv":
                        "date,ref,status,text,why,new due,agreed by\n"
                        + "01/12/2022,P1.1,\(status),Slow.,Few staff,\(newDue)\n",
                ], page: "```promises\nof: actions\nby: topic\n```"))
    }

    @Test func `promises stand by topic, with a mark and words for each, and the counts close`() throws {
        let html = Self.wexmoor.page(.youngPage(.english, "promises"))
        for topic in ["Home", "Family", "My say", "Leaving care", "Other promises"] {
            #expect(html.contains(">\(topic)</h"))
        }
        #expect(!html.contains(">School</h"), "what is empty does not appear")
        let promised = html.ranges(of: /<li class="is-[a-z-]+"><div class="promised-words">/).count
        #expect(promised == 22)
        #expect(html.contains("4 of 22 things are done"))
        let counts = try #require(html.firstMatch(of: /<ul class="counts">(.*?)<\/ul>/)).1
        let numbers = counts.matches(of: />[^<]*?(\d+)( of 22)?[^<]*</).compactMap { Int($0.1) }
        #expect(numbers.reduce(0, +) == 22)
    }

    @Test func `what is late says why and when we want to catch up, and what rests until when`() {
        let html = Self.wexmoor.page(.youngPage(.english, "promises"))
        #expect(html.contains("We want to move the date to 30 June 2025. That is not agreed yet."))
        #expect(html.contains("We want to catch up by the end of May 2025."))
        #expect(html.contains("We have not said why."))
        #expect(html.contains("Too few managers had time to look."))
        #expect(html.contains("We stopped for now, until 1 September 2025"))
    }

    @Test(
        arguments: [
            ("01/12/2022,P1.1,Late,Not yet.,", "We have not said when we will catch up."),
            ("01/12/2022,P1.1,Late,Not yet.,11/12/2022", "We have not said when we will catch up."),
            ("01/12/2022,P1.1,Late,Not yet.,12/12/2022", "We want to catch up by 12 December 2022."),
            ("01/12/2022,P1.1,Late,Not yet.,end of May 2023", "We want to catch up by the end of May 2023."),
        ]) func `a day that has passed is no day to catch up by`(row: String, said: String) throws
    {
        let site = try Self.site(
            [
                "plans/p/plan.md": Self.plan,
                "plans/p/s.md":
                    "---\nsection: P1\ntitle: S\n---\n## P1.1 Ask\nDue: 30/11/2022\n### In plain words\nWe ask.\n",
                "plans/p/progress.csv": "date,ref,status,text,back on track by\n\(row)\n",
            ], page: "```promises\nof: actions\nby: topic\n```")
        #expect(Self.page(site).contains(said))
    }

    @Test(
        arguments: [
            (",", "By 31 January 2023", "That is not agreed yet."),
            ("28/02/2023,", "We want to move the date to 28 February 2023. That is not agreed yet.", "The new date"),
            (
                "28/02/2023,Board",
                "The new date is 28 February 2023. Before, it was 31 January 2023.", "That is not agreed yet."
            ),
        ]) func `a later date is told as asked for until it is agreed`(date: String, said: String, unsaid: String)
        throws
    {
        let html = try Self.promise(is: "On track", newDue: date)
        #expect(html.contains(said))
        #expect(!html.contains(unsaid))
    }

    @Test(
        arguments: [
            ("On track", "", "We are doing this now"), ("Not started", "", "Not started yet"), ("", "", ""),
            ("Rescheduled", "", ""), ("At risk", "This may be late", ""),
        ]) func `that a date moved is told before how it is going, unless that is worse`(
            status: String, word: String, beside: String
        ) throws
    {
        let html = try Self.promise(is: status, newDue: "28/02/2023,Board")
        #expect(html.contains("<strong>\(word.isEmpty ? "We moved the date" : word)</strong>"))
        #expect(html.contains("We moved the date of 1") == word.isEmpty)
        #expect(html.contains("The new date is 28 February 2023. Before, it was 31 January 2023."))
        #expect(html.contains("We have not said why."))
        #expect(beside.isEmpty || html.contains("<p class=\"aside\">\(beside)</p>"))
    }

    @Test func `the date of a step that a promise is about does not move with the whole`() throws {
        let site = try Self.site(
            [
                "boards.yaml": "- board: Board\n",
                "plans/p/plan.md": Self.plan,
                "plans/p/s.md":
                    "---\nsection: P1\ntitle: S\n---\n## P1.1 Ask\nDue: 31/01/2023\nPlain words about: 1\n### How\n"
                    + "- Ask (due 15/01/2023)\n- Answer\n\n### In plain words\nWe ask.\n",
                "plans/p/progress.csv":
                    "date,ref,status,text,why,new due,agreed by\n"
                    + "01/12/2022,P1.1,On track,Slow.,Few staff,28/02/2023,Board\n",
            ], page: "```promises\nof: actions\nby: topic\n```")
        let html = Self.page(site)
        #expect(html.contains("<strong>We are doing this now</strong>") && html.contains("By 15 January 2023"))
        #expect(!html.contains("The new date"))
    }

    @Test func `what comes next has the date and the state that it has among the promises`() throws {
        let next = Self.wexmoor.page(.youngPage(.english, "what-happens-next"))
        let promises = Self.wexmoor.page(.youngPage(.english, "promises"))
        let row = /<li><p class="when">(.*?)<\/p><div>([\s\S]*?)<\/div><p class="state (.*?)">/
        let rows = next.matches(of: row).map { (when: $0.1, words: $0.2, state: $0.3) }
        #expect(rows.count > 8)
        for one in rows {
            let words = try #require(promises.range(of: one.words), "\(one.words)")
            let day = one.when.dropFirst("By ".count)
            #expect(promises[words.upperBound...].prefix(200).contains(day), "\(one.words) \(day)")
            #expect(promises[..<words.lowerBound].suffix(80).contains(one.state), "\(one.words) \(one.state)")
        }
    }

    @Test func `an answer that is a promise is no deed`() {
        let html = Self.wexmoor.page(.youngPage(.english, "you-said-we-did"))
        #expect(html.contains(/What we will do<\/strong><\/p><p>Yes. We will draw the pictures ourselves./))
        #expect(!html.contains(/What we did<\/strong><\/p><p>Yes/))
    }

    @Test func `of several dates none is told as the date of the words`() throws {
        func due(_ fields: String) throws -> String {
            Self.page(
                try Self.site(
                    [
                        "plans/p/plan.md": Self.plan,
                        "plans/p/s.md":
                            "---\nsection: P1\ntitle: S\n---\n## P1.1 Ask\n\(fields)\n### How\n- One\n- Two\n\n"
                            + "### In plain words\nWe ask.\n",
                    ], page: "```promises\nof: actions\n```"))
        }
        #expect(try due("Due: 31/01/2023").contains("By 31 January 2023"))
        #expect(try !due("Due: 31/01/2023; 28/02/2023").contains("2023"))
        #expect(try due("Due: 31/01/2023; 28/02/2023\nPlain words about: 1").contains("By 31 January 2023"))
    }

    @Test func `what they wait for has its day, once the council has said within how many`() throws {
        func page(_ date: String, _ more: String) throws -> String {
            Self.page(
                try Self.site(
                    ["young-people/heard.csv": "date,group,said,consent\n\(date),Young Voices,Ask us,yes\n"],
                    page: "```you-said-we-did\n```", more: more))
        }
        #expect(try page("01/12/2022", "  answer within: 30").contains("We will answer by 31 December 2022."))
        #expect(try page("12/11/2022", "  answer within: 30").contains("We will answer by 12 December 2022."))
        let late = try page("11/11/2022", "  answer within: 30")
        #expect(late.contains("We said that we would answer by 11 December 2022. That day has passed."))
        #expect(try !page("01/12/2022", "").contains("We will answer by"), "nobody has said by when")
        #expect(late.contains(#"<div class="said">"#) && late.contains(#"<div class="answer no-answer">"#))
    }

    @Test(arguments: [("yes,12/12/2022", true), ("yes,11/12/2022", false), ("withdrawn,", false), ("yes,", true)])
    func `their words are shown as long as they agree`(consent: String, isShown: Bool) throws {
        let site = try Self.site(
            [
                "young-people/heard.csv":
                    "date,group,said,consent,consent until,did\n01/12/2022,Young Voices,Ask us,\(consent),We ask.\n"
            ], page: "```you-said-we-did\n```")
        let page = Self.page(site)
        #expect(page.contains("Ask us") == isShown)
        #expect(page.contains("We do not show these words any more.") == !isShown)
        #expect(page.contains("We ask."))
    }

    @Test func `that a page is a draft is told once, at its foot`() {
        let html = Self.wexmoor.page(.youngPage(.english, "index"))
        #expect(html.ranges(of: "No young people have checked").count == 1)
        let foot = html.range(of: #"<footer class="site-footer">"#)
        #expect(foot.map { html[$0.lowerBound...].contains("No young people have checked") } == true)
    }
}
