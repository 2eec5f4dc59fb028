import Foundation
import Graph
import Plan
import Templates
import Testing

/// However large a plan is: no page over a megabyte, and nothing dropped.
struct LargePlanTests {
    /// One section with every action, one post that leads them all, one recommendation that they answer; an action
    /// with thousands of rows of progress, which thousands of others mention.
    private static let site = Result { try TestSite.written(files) }
    private static let actionCount = 450
    private static let rowCount = 600
    private static let termCount = 400

    /// Titles and rows are long, so that few of them make a page that would be too large whole.
    private static let longTitle = String(repeating: "An action of some length, as plans have them. ", count: 12)
    private static let longText = String(
        repeating: "It went on with A2 and A3 and others through the year. ", count: 20)

    private static let files: [String: String] = {
        let actions = (1...actionCount).map { number in
            """
            ## A\(number) \(longTitle)
            Lead: Head of Everything
            Due: \(number % 3 == 0 ? "ongoing" : number % 2 == 0 ? "01/10/2022" : "31/12/2022")

            ### How we will do it
            - Work together with A1 and those who lead it

            ### How we will know
            - Fewer children wait, as number \(number) counts (R1)
            - More families say that they were heard

            """
        }
        let rows = (1...rowCount).map { number in
            "12/\((100 + number % 12 + 1).description.dropFirst())/2021,A1,"
                + "\"Row \(number) of the work, \(longText)\""
        }
        let updates = (1...actionCount).map { "01/12/2022,A\($0),Reported" }
        let differences = (1...300).map { "01/12/2022,A1,Change \($0) that children noticed,audit,Board,a file" }
        let terms = (1...termCount).map { "- term: T\($0)X\n  stands for: Term number \($0)\n  meaning: \(longText)\n" }
        let boards = (1...200).map { "- board: Board number \($0)\n  purpose: \(longText)\n" }
        return [
            "glossary.yaml": terms.joined(),
            "boards.yaml": boards.joined(),
            "pages/words.md": "---\npage: words\ntitle: Words\n---\nFirst T1X, then T\(termCount)X.\n",
            "posts.yaml": "- post: Head of Everything\n",
            "inspections/i.md": "---\ninspection: i\ntitle: I\n---\n## R1 One thing\n",
            "plans/p/plan.md":
                "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2021\nanswers: i\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: All\nlead: Head of Everything\nanswers: R1\n---\n\n"
                + actions.joined(separator: "\n"),
            "plans/p/progress.csv": (["date,ref,text"] + sortedByDay(rows) + updates).joined(separator: "\n"),
            "plans/p/difference.csv":
                (["date,ref,what changed,kind,who checked,where kept"] + differences).joined(separator: "\n"),
        ]
    }()

    private static func sortedByDay(_ rows: [String]) -> [String] { rows.sorted { $0.prefix(10) < $1.prefix(10) } }

    /// A page and those on which its lists go on, in order.
    private func chain(_ address: Address) throws -> [String] {
        let site = try LargePlanTests.site.get()
        return (1...1_000).lazy.map { site.page(address.further($0)) }.prefix { !$0.isEmpty }.map(\.self)
    }

    @Test func `no page is over a megabyte`() throws {
        for (path, page) in try LargePlanTests.site.get().rendered {
            #expect(page.utf8.count <= 1_000_000, "\(path)")
        }
    }

    @Test(arguments: [
        Address.section(EntityID(scope: "p", local: "S1")), .lead("Head of Everything"),
        .recommendation(EntityID(scope: "i", local: "R1")),
    ])
    func `every action is in the tables of its section, its lead and its recommendation`(_ address: Address) throws {
        let pages = try chain(address)
        #expect(pages.count > 2)
        let tables = pages.flatMap {
            part("actions", of: $0).components(separatedBy: "class=\"card-title\"").dropFirst()
        }
        let links = tables.compactMap { Tags("<x" + $0).values(of: "href").first }
        #expect(links == unique(links))
        #expect(Set(links).count == LargePlanTests.actionCount)
    }

    @Test func `every row of progress, every change and every mention of an action is there once`() throws {
        let pages = try chain(.action(EntityID(scope: "p", local: "A1")))
        let progress = pages.map { part("progress", of: $0) }.joined()
        for number in 1...LargePlanTests.rowCount { #expect(progress.contains("Row \(number) of the work")) }
        #expect(progress.components(separatedBy: " of the work").count - 1 == LargePlanTests.rowCount)
        let changes = pages.map { part("difference", of: $0) }.joined()
        for number in 1...300 { #expect(changes.contains("Change \(number) that")) }
        let mentions = pages.map { part("mentions", of: $0) }.joined()
        let links = Set(Tags(mentions).values(of: "href").filter { $0.hasPrefix("a") && !$0.contains("#") })
        #expect(links.count == LargePlanTests.actionCount - 1)
    }

    @Test func `every measure of a recommendation is there`() throws {
        let pages = try chain(.recommendation(EntityID(scope: "i", local: "R1")))
        let measures = pages.map { part("measures", of: $0) }.joined()
        for number in 1...LargePlanTests.actionCount { #expect(measures.contains("as number \(number) counts")) }
        #expect(measures.components(separatedBy: "they were heard").count - 1 == LargePlanTests.actionCount)
    }

    @Test func `what has no last day is listed whole`() throws {
        let pages = try chain(.deadlines)
        let rows = pages.map { part("open", of: $0).components(separatedBy: "class=\"card-title\"").count - 1 }
        #expect(rows.reduce(0, +) == LargePlanTests.actionCount / 3)
    }

    @Test func `every term and every board is in the glossary once`() throws {
        let pages = try chain(.glossary)
        #expect(pages.count > 2)
        let terms = pages.flatMap { part("terms", of: $0).components(separatedBy: "<dt id=").dropFirst() }
        #expect(terms.count == LargePlanTests.termCount)
        let boards = pages.flatMap { part("boards", of: $0).components(separatedBy: "<h3 id=").dropFirst() }
        #expect(boards.count == 200)
        #expect(pages.last?.contains("<dt id=\"term-t1x\"") == false)
    }

    @Test func `an abbreviation leads to the page of the glossary on which it stands`() throws {
        let links = Tags(try LargePlanTests.site.get().page(.page("words"))).values(of: "href").filter {
            $0.contains("#term-")
        }
        #expect(links.count == 2)
        for link in links {
            let parts = link.split(separator: "#").map(String.init)
            let page = try LargePlanTests.site.get().rendered[String(parts[0].dropFirst("../".count))]
            #expect(page.map { Tags($0).values(of: "id").contains(parts[1]) } == true, "\(link)")
        }
        #expect(Set(links.map { $0.prefix { $0 != "#" } }).count == 2)
    }

    @Test func `every page is in the sitemap`() throws {
        let pages = try chain(.sitemap)
        #expect(pages.count > 1)
        let actions = pages.flatMap { page in
            Tags(part("plans", of: page)).values(of: "href").filter { $0.hasPrefix("actions/p/") }
        }
        #expect(actions.count == LargePlanTests.actionCount)
        #expect(Set(actions).count == actions.count)
    }

    @Test func `the pages on which lists go on are known before any is written`() throws {
        let site = try LargePlanTests.site.get()
        let known = site.pages.map(\.address.path)
        #expect(Set(known).count == known.count)
        for address in [Address.section(EntityID(scope: "p", local: "S1")), .glossary, .sitemap, .deadlines] {
            let last = try #require(try chain(address).last)
            #expect(!last.contains("Continued on page"))
            // Each is there because some list goes on there, and the last of them ends on it.
            #expect(last.components(separatedBy: "<h2 id=").count > 1, "\(address.path)")
        }
    }

    @Test func `pages of a chain lead to one another, and say which they are`() throws {
        let address = Address.section(EntityID(scope: "p", local: "S1"))
        let pages = try chain(address)
        for (index, page) in pages.enumerated() {
            let links = Tags(page).values(of: "href")
            for number in 1...pages.count { #expect(links.contains("s1\(number > 1 ? "--\(number)" : "").html")) }
            #expect(page.contains("Page \(index + 1) of \(pages.count)") == (index > 0))
        }
        #expect(pages[0].contains("Continued on page 2"))
        #expect(pages.last?.contains("Continued on page") == false)
    }

    @Test func `every link of a large site leads somewhere, and titles are unique`() throws {
        let site = try LargePlanTests.site.get()
        let titles = site.rendered.values.compactMap {
            $0.components(separatedBy: "<title>").last?.components(separatedBy: "</title>").first
        }
        #expect(Set(titles).count == titles.count)
        let ids = site.rendered.mapValues { Set(Tags($0).values(of: "id")) }
        for address in [Address.section(EntityID(scope: "p", local: "S1")), .lead("Head of Everything")] {
            for page in try chain(address) {
                for href in Tags(page).values(of: "href")
                where href.hasPrefix(String(address.path.split(separator: "/").last ?? "").dropLast(5))
                    && !href.hasSuffix(".ics")
                {
                    let parts = href.split(separator: "#", maxSplits: 1)
                    let folder = address.path.prefix(upTo: address.path.lastIndex(of: "/") ?? address.path.startIndex)
                    let known = ids["\(folder.isEmpty ? "" : folder + "/")\(parts[0])"]
                    #expect(known != nil, "\(href)")
                    if parts.count > 1 { #expect(known?.contains(String(parts[1])) == true, "\(href)") }
                }
            }
        }
    }

    /// What stands in a part of a page.
    private func part(_ anchor: String, of page: String) -> String {
        let start = page.components(separatedBy: "<h2 id=\"\(anchor)\">")
        return start.count > 1 ? start[1].components(separatedBy: "</section>")[0] : ""
    }

    private func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
