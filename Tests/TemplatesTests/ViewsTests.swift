import Assessing
import Foundation
import Graph
import Linking
import Plan
import Templates
import Testing

/// What the pages that look across plans must say.
struct ViewsTests {
    @Test(arguments: TestSite.all.indices)
    func `the marks of the first screen are as many as the open actions, and their numbers say so`(index: Int) throws {
        let site = TestSite.all[index]
        let page = site.page(.overview)
        let first = try #require(page.components(separatedBy: #"class="counted""#).dropFirst().first)
            .components(separatedBy: "</ul>")[0]
        let current = site.plan.content.plans.filter { $0.isInForce(on: site.day) }
        let open = site.assessment.tally(current.flatMap { site.plan.actions(of: $0).map(\.id) }).open
        var sum = 0
        for item in first.components(separatedBy: "<li").dropFirst() {
            let count = try #require(item.firstMatch(of: #/<strong>(\d+)<\/strong>/#).flatMap { Int($0.1) })
            let areas = Tags(item).tags.filter { $0.attributes["fill"] != nil && $0.name == "rect" }.map { tag in
                (Int(tag.attributes["width"] ?? "") ?? 0) * (Int(tag.attributes["height"] ?? "") ?? 0) / 400
            }
            #expect(areas.reduce(0, +) == count, "\(item)")
            sum += count
        }
        #expect(sum == open)
        #expect(page.contains(">The \(open) open actions<"))
    }

    @Test(arguments: TestSite.all.indices)
    func `no area is hatched, and no chart needs a legend`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            #expect(!page.contains("class=\"legend\"") && !page.contains("class=\"pattern"), "\(path)")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `drawings have a name, or are hidden`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            let tags = Tags(page).tags
            for (tag, first) in zip(tags, tags.dropFirst()) where tag.name == "svg" {
                let name = tag.attributes["aria-labelledby"] ?? tag.attributes["aria-label"]
                // Some are called by a title of their own, which must come first in them.
                let isCalled = name?.isEmpty == false || first.name == "title"
                let isNamed = tag.attributes["role"] == "img" && isCalled
                #expect(isNamed || tag.attributes["aria-hidden"] == "true", "\(path)")
            }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `the matrix counts the actions of the linked plan, and links to each recommendation`(index: Int) throws {
        let site = TestSite.all[index]
        let page = site.page(.matrix)
        let table = try #require(page.components(separatedBy: "<tbody").dropFirst().first)
            .components(separatedBy: "</tbody>")[0]
        let rows = table.components(separatedBy: "<tr").dropFirst()
        #expect(rows.count == site.plan.recommendations.count)
        for (row, linked) in zip(rows, site.plan.recommendations) {
            let there = linked.actions.count { site.assessment.state(of: $0.id).isThere }
            // The cells of plans lead to the actions of the recommendation; the last two lead elsewhere.
            let counts = ["actions", "earlier"].flatMap { anchor in
                row.components(separatedBy: "\(linked.address.path)#\(anchor)\">").dropFirst()
                    .compactMap { Int($0.prefix { $0.isNumber }) }
            }
            #expect(counts.reduce(0, +) == there, "\(linked.id.full)")
        }
    }

    @Test func `the matrix names what York's plans leave out`() {
        let page = TestSite.york.page(.matrix)
        let gaps = page.components(separatedBy: #"id="gaps""#).last ?? ""
        let bare = gaps.components(separatedBy: "<h3").dropFirst().first ?? ""
        for id in ["fv1", "fv3", "oa1", "oa7"] { #expect(!bare.contains("\(id).html")) }
        for id in ["fv2", "fv4", "fv5"] { #expect(bare.contains("\(id).html")) }
        #expect(bare.contains("Of these this site links nothing in force:"))
        #expect(page.ranges(of: "Not linked by this site").count == 3)
    }

    @Test(arguments: TestSite.all.indices)
    func `each month holds exactly what is due in it`(index: Int) throws {
        let site = TestSite.all[index]
        let page = site.page(.deadlines)
        var expected: [String: Set<String>] = [:]
        for action in site.plan.actions where site.assessment.isInForce(action.id) {
            let state = site.assessment.state(of: action.id)
            guard state.isOpen, let last = state.lastDay, last >= site.day else { continue }
            expected["due-\(last.iso8601.prefix(7))", default: []].insert(action.address.path)
        }
        var found: [String: Set<String>] = [:]
        for part in page.components(separatedBy: #"<h2 id="due-"#).dropFirst() {
            let month = "due-" + part.prefix(7)
            let rows = part.components(separatedBy: "</section>")[0].components(separatedBy: "<tr").dropFirst(2)
            for row in rows where !row.contains(">Step ") && !row.contains(#/>[A-Z][0-9.]+[a-z]</#) {
                found[month, default: []].insert(Tags("<tr" + row).values(of: "href").first ?? "")
            }
            #expect(!rows.isEmpty)
        }
        #expect(found.filter { !$0.value.isEmpty } == expected)
    }

    @Test func `a date on a day of rest says so, and names the working day before it`() {
        let page = TestSite.york.page(.deadlines)
        #expect(page.contains("A Saturday; last working day: 30 December 2022"))
    }

    @Test func `an overdue action stands before everything else, with the reason`() throws {
        let page = TestSite.wexmoor.page(.overview)
        let slipped = try #require(page.range(of: "s2-2.html"))
        let decisions = try #require(page.range(of: #"id="decisions""#))
        #expect(slipped.lowerBound < decisions.lowerBound)
        #expect(page.contains("An officer for every morning can only be found from May"))
    }

    @Test func `dates that moved without agreement are told from those with it`() throws {
        let page = TestSite.wexmoor.page(.moved)
        let parts = page.components(separatedBy: #"id="agreed""#)
        #expect(parts[0].contains("s1-4.html") && parts[0].contains("s3-2.html"))
        #expect(!parts[0].contains("s3-3.html"))
        #expect(parts[1].contains("s3-3.html") && parts[1].contains("Improvement Board"))
    }

    @Test func `what changed is listed by recommendation and section, and an empty plan says so`() {
        let page = TestSite.wexmoor.page(.difference)
        #expect(page.contains("Children in Care Council") && page.contains("Outside check"))
        let york = TestSite.york.page(.difference)
        #expect(york.contains("no source states what difference"))
        #expect(york.contains("plans/ambition.html") && york.contains("plans/ofsted.html"))
    }

    @Test func `a lead's page says what falls due by the end of next month`() throws {
        let site = TestSite.york
        let post = try #require(site.plan.posts["Head of MASH"])
        let page = site.page(site.plan.posts.address(of: post))
        #expect(page.contains("Due by 31 January 2023"))
        let part = page.components(separatedBy: #"id="due""#)[1].components(separatedBy: "</section>")[0]
        #expect(part.contains("p4-1.html"))
    }

    @Test func `versions tell what superseded what`() {
        let page = TestSite.york.page(.versions)
        #expect(page.contains("Superseded by") && page.contains("Supersedes"))
        #expect(page.contains("3.0"))
    }

    @Test func `a thread is the face of its recommendation, with a number and a line at each knot`() throws {
        let page = TestSite.york.page(.recommendation(EntityID(scope: "2022-ilacs", local: "OA1")))
        let band = try #require(page.components(separatedBy: #"<ol id="thread" class="band">"#).last)
            .components(separatedBy: "</ol>")[0]
        let knots = band.components(separatedBy: "<li").dropFirst()
        #expect(knots.count == 6)
        #expect(knots[1].contains("March 2022") && knots[1].contains(">FV3<"))
        #expect(knots[2].contains("1 action") && knots[2].contains("Reported on, not said if done: 1"))
        for broken in knots[3...] { #expect(!broken.contains("knot-hold")) }
        #expect(knots[2].contains(#"class="broken""#) && knots[5].contains(#"class="broken""#))
        let first = try #require(page.range(of: "class=\"band\""))
        #expect(try first.lowerBound < #require(page.range(of: "<h2")).lowerBound)
    }

    @Test(arguments: TestSite.all.indices)
    func `a thread that is drawn small says in its name what it shows`(index: Int) throws {
        let site = TestSite.all[index]
        for address in [Address.overview, .recommendations, .matrix] {
            let glyphs = Tags(site.page(address)).tags.filter { $0.attributes["class"] == "glyph" }
            #expect(!glyphs.isEmpty)
            for glyph in glyphs {
                let name = glyph.attributes["aria-label"] ?? ""
                #expect(name.hasPrefix("The thread of ") && name.contains("Answered ") && name.contains("Later "))
            }
        }
    }

    @Test func `evidence stands where the claim stands`() throws {
        let site = TestSite.wexmoor
        let evidence = "Evidence: Minutes of the Improvement Board, 10 December 2024"
        let id = EntityID(scope: "better-together", local: "S4.1")
        for address in [
            Address.action(id), .recommendation(EntityID(scope: "2023-ilacs", local: "OA4")),
            .section(EntityID(scope: "better-together", local: "S4")), .actions(),
        ] {
            #expect(site.page(address).contains(evidence), "\(address.path)")
        }
        #expect(site.page(.difference).contains("Evidence: Letter of the visiting council, February 2025"))
    }

    @Test func `evidence leads to its address, also where all rows of a table are complete`() throws {
        let entries = (1...6).map { "## S1.\($0) Do \($0)\nLead: Head\n" }.joined(separator: "\n")
        let rows = (1...6).map { "01/02/2022,S1.\($0),Complete,Done.,https://example.org/\($0)\n" }.joined()
        let site = try TestSite.written([
            "posts.yaml": "- post: Head\n",
            "site.yaml": """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            statuses:
              - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}

            """,
            "plans/p/plan.md": "---\nplan: p\ntitle: Plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n" + entries,
            "plans/p/progress.csv": "date,ref,status,text,evidence\n" + rows,
        ])
        let post = try #require(site.plan.posts["Head"])
        for address in [site.plan.posts.address(of: post), .section(EntityID(scope: "p", local: "S1"))] {
            let page = site.page(address)
            for number in 1...6 {
                #expect(page.contains("href=\"https://example.org/\(number)\""), "\(address.path) \(number)")
            }
        }
    }

    @Test func `each line of what slipped has its dates in words, with the mark that they have on it`() throws {
        let page = TestSite.wexmoor.page(.attention)
        let rows = page.components(separatedBy: "<tr").dropFirst(2)
        let late = try #require(rows.first { $0.contains("s1-4.html") })
        for mark in ["slip-over", "slip-agreed", "slip-asked", "slip-back", "slip-today"] {
            #expect(late.contains(mark), "\(mark)")
        }
        #expect(late.contains("asked for: 30 June 2025") && late.contains("on track: 30 June 2025"))
        #expect(late.contains("28 February 2025") && late.contains("31 days over"))
        // Its step is late, and it has a date of its own.
        let step = try #require(rows.first { $0.contains("s2-1.html") })
        #expect(step.contains("step S2.1c: 31 January 2025") && step.contains("30 June 2025"))
        #expect(page.contains("2 overdue actions and 1 late step: at most 59 days past the date."))
        // Nobody said that York's step is late: its bar is hollow.
        let york = TestSite.york.page(.attention)
        #expect(york.contains("slip-unsaid") && !york.contains("slip-over"))
    }
}

/// Reads figures out of markup.
enum Text {
    /// The figures of a row's cells, in order.
    static func figures(in row: String) -> [Int] {
        row.components(separatedBy: "<td").dropFirst().compactMap { cell in
            let text = cell.components(separatedBy: "</td>")[0].replacing(#/<[^>]*>|^[^>]*>/#, with: "")
            return Int(text.trimmingCharacters(in: .whitespaces))
        }
    }
}
