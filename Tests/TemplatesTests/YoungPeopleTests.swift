import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

/// The pages for young people.
struct YoungPeopleTests {
    private static let alone = TestSite(content: "Content", edition: "young-people")
    private static let wexmoorAlone = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "young-people")

    private static func page(_ name: String, _ tag: String = "en", of site: TestSite = wexmoorAlone) -> String {
        LanguageTag(tag).map { site.page(.youngPage($0, name)) } ?? ""
    }

    /// A site with one page for young people, which shows every page whether it was checked or not.
    private static func site(_ files: [String: String], page body: String) throws -> TestSite {
        var files = files
        files["site.yaml"] = """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            young people:
              drafts: labelled
              groups: [Young Voices]
            statuses:
              - {id: on track, word: On track, shape: ring, colour: green, meaning: on track}
              - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}
            """
        files["young-people/en/index.md"] = "---\npage: index\ntitle: Start\n---\n\(body)\n"
        return try TestSite.written(files)
    }

    // MARK: - Alone

    @Test(arguments: [alone, wexmoorAlone]) func `the edition leads nowhere that it does not have`(site: TestSite) {
        #expect(site.rendered.count > 5)
        for (path, html) in site.rendered {
            for link in html.matches(of: /(?:href|src)="([^"#]+)[^"]*"/).map({ String($0.1) })
            where !link.contains(":") {
                let folder = URL(filePath: "/" + path).deletingLastPathComponent()
                let target = String(folder.appending(path: link).standardized.path.dropFirst())
                let beside = [Address.youngSheet.path, Address.icon.path]
                let isThere = site.rendered[target] != nil || beside.contains(target)
                #expect(isThere || target.hasPrefix("assets/own/"), "\(path) leads to \(target)")
            }
            #expect(!html.contains("<script"), "\(path)")
        }
    }

    @Test func `the edition begins where one reads, or chooses a language`() {
        #expect(Self.alone.page(.overview).contains(#"content="0; url=young-people/en/index.html""#))
        let choice = Self.wexmoorAlone.page(.overview)
        #expect(!choice.contains("refresh"))
        for name in ["English", "polski", "اردو"] { #expect(choice.contains(">\(name)</a>")) }
    }

    @Test func `other editions have the pages and lead to them`() {
        let site = TestSite.york
        #expect(site.page(.overview).contains(#"<a href="young-people/en/index.html">Young people</a>"#))
        #expect(site.page(.sitemap).contains("young-people/en/index.html"))
        #expect(!Self.page("promises", of: site).isEmpty)
    }

    // MARK: - Promises

    @Test func `a promise is told as the plan stands on the day`() throws {
        let plan = """
            ## P1.1 Ask
            Due: 01/12/2022
            ### In plain words
            We will ask you.
            ## P1.2 Answer
            Due: 31/12/2022
            ### In plain words
            We will answer.
            ## P1.3 Write
            Due: 31/01/2023
            ### In plain words
            We will write it down.
            ## P1.4 Read
            Due: 31/01/2023
            """
        let site = try Self.site(
            [
                "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2022\n---\n",
                "plans/p/s1.md":
                    "---\nsection: P1\ntitle: Voice\n---\n## In plain words\nYou will be heard.\n\n" + plan,
                "plans/p/progress.csv":
                    "date,ref,status,text\n01/06/2022,P1.2,On track,Begun.\n02/06/2022,P1.3,Complete,Done.\n"
                    + "02/12/2022,P1.1,On track,Some were asked.\n",
            ], page: "```promises\nof: actions\n```\n\n```promises\nof: sections\n```")
        let page = Self.page("index", of: site)
        let states = page.matches(of: /<li class="promise is-([a-z-]+)">/).map { String($0.1) }
        #expect(states == ["late", "doing-it-now", "done", "late"])
        #expect(page.contains("<strong>This is late</strong>"))
        #expect(page.contains("4 things in all"))
        // P1.4 states nothing and has no plain words: both are said, and it is not counted as not begun.
        #expect(page.contains("We have not said yet"))
        #expect(page.contains(#"<li class="is-not-said">1 thing that we have not put in plain words yet</li>"#))
    }

    @Test func `York's promises stand by topic below how many of them stand how, then the seven recommendations`() {
        let page = Self.page("promises", of: Self.alone)
        #expect(page.contains("52 things in all"))
        let topics = page.matches(of: /<h2 id="topic-[a-z-]+">([^<]+)<\/h2>/).map { String($0.1) }
        #expect(topics == ["Home", "School", "Family", "My say", "Leaving care", "Other promises"])
        #expect(page.ranges(of: #"<li class="promise is-"#).count == 7)
    }

    @Test func `what York's papers call done is seen as done, and nothing else is`() throws {
        let page = Self.page("promises", of: Self.alone)
        let before = try #require(page.range(of: "What came before this plan"))
        let (now, earlier) = (page[..<before.lowerBound], page[before.lowerBound...])
        // Nothing is claimed that no paper states.
        #expect(!now.contains("is-done") && !now.contains("is-doing-it-now"))
        #expect(earlier.ranges(of: /<li class="is-done(-late)?">/).count == 10)
        #expect(earlier.contains("Here you see 10 of 32 things.") && earlier.contains("10 of these are done"))
    }

    @Test func `what comes next is told by month, as far ahead as is asked for`() {
        let page = Self.page("what-happens-next")
        #expect(page.contains("April 2025</h2>") && page.contains("By 30 April 2025"))
        #expect(!page.contains("2026"))
    }

    // MARK: - You said, we did

    @Test func `their own words are shown as they said them, only with their consent`() {
        let page = Self.page("you-said-we-did")
        #expect(
            page.contains("“My worker said &quot;soon&quot;. Soon is not a day.”") || page.contains("Soon is not a day")
        )
        #expect(page.contains("What we did") && page.contains("Why we did not do it"))
        #expect(page.contains("We have not answered yet."))
        for row in Self.wexmoorAlone.plan.content.youngPeople.heard where row.said == nil {
            #expect(page.contains(row.about?.text.prefix(20) ?? "missing"), "the council's words stand in their place")
        }
    }

    @Test func `rows for a narrower audience are in no wider edition`() {
        let board = TestSite.wexmoorBoard.plan.content.youngPeople.heard.count
        let alone = Self.wexmoorAlone.plan.content.youngPeople.heard.count
        #expect(board == alone + 1)
    }

    // MARK: - Drafts and Easy Read

    @Test func `a page that nobody has checked is a draft, in the draft edition or with a label`() throws {
        let files = ["young-people/en/index.md": "---\npage: index\ntitle: Start\n---\nHello.\n"]
        #expect(try Self.page("index", of: TestSite.written(files)).isEmpty)
        let draft = try Self.page("index", of: TestSite.written(files, edition: "draft"))
        #expect(draft.contains("No young people have checked this page yet."))
        let labelled = try Self.page("index", of: Self.site([:], page: "Hello."))
        #expect(labelled.contains("No young people have checked this page yet."))
    }

    @Test func `a checked page says who checked it, when and with whom`() {
        let page = Self.page("rights-and-people")
        #expect(page.contains("Easy Read"))
        #expect(page.contains(/checked this page on \d+ \w+ 2025, with/))
        #expect(!page.contains("No young people have checked"))
    }

    // MARK: - Languages

    @Test func `a page that is not translated is in English and says so in its own language`() throws {
        let page = Self.page("promises", "pl")
        #expect(page.contains(#"<html lang="pl" dir="ltr""#))
        #expect(page.contains("Nie mamy jeszcze tej strony w twoim języku"))
        #expect(page.contains(#"<div class="text" lang="en" dir="ltr">"#))
        #expect(page.contains("This is late") || page.contains("We are doing this now"))
    }

    @Test func `a page from right to left is marked as that, and leads to the same page in other languages`() {
        let page = Self.page("index", "ur")
        #expect(page.contains(#"<html lang="ur" dir="rtl""#))
        #expect(page.contains(#"<a href="../pl/index.html" hreflang="pl">polski</a>"#))
    }

    @Test func `the language panel says each line in its language and direction`() {
        let page = Self.page("index", of: Self.wexmoorAlone)
        for line in Self.wexmoorAlone.plan.content.site.languagePanel {
            #expect(
                page.contains(#"lang="\#(line.language.tag)" dir="\#(line.language.isRightToLeft ? "rtl" : "ltr")""#))
            #expect(page.contains(line.text.text))
        }
        #expect(Self.wexmoorAlone.plan.content.site.languagePanel.count == 5)
    }

    // MARK: - What could go wrong

    @Test func `hostile texts are text`() throws {
        let nasty = "</script><script>alert(1)</script>"
        let site = try Self.site(
            [
                "young-people/heard.csv":
                    "date,group,said,consent,did\n01/12/2022,Young Voices,\(nasty),yes,\(nasty) \u{202E}x\n"
            ], page: "```you-said-we-did\n```\n\n[x](page:nowhere) [y](javascript:alert) [z](ref:OA1)")
        let page = Self.page("index", of: site)
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script"))
        #expect(!page.contains("javascript:") && !page.contains("page:nowhere") && !page.contains("ref:OA1"))
    }

    @Test func `ids lead nowhere on these pages`() {
        for (path, html) in Self.alone.rendered where path.hasPrefix("young-people/") {
            #expect(!html.contains("recommendations/") && !html.contains("actions/"), "\(path)")
        }
    }

    @Test func `what young people said can stand in a text for people who read the plan`() throws {
        let site = try TestSite.written([
            "site.yaml":
                "council: T\ntitle: P\nreporting date: 12/12/2022\nyoung people:\n  groups: [Young Voices]\n",
            "young-people/heard.csv": "date,group,said,consent,did\n01/12/2022,Young Voices,Ask us,yes,We ask.\n",
            "pages/about.md": "---\npage: about\ntitle: About\n---\n```you-said-we-did\n```\n",
        ])
        #expect(site.page(.page("about")).contains("“Ask us”"))
    }
}
