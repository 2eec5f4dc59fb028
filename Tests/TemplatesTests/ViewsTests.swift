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
    func `the figures of the chart are those of its table, and of the assessment`(index: Int) throws {
        let site = TestSite.all[index]
        let page = site.page(.overview)
        guard page.contains("<figure") else {
            #expect(page.contains("No status is stated of any open action."))
            return
        }
        let chart = try #require(page.components(separatedBy: "<figure").dropFirst().first)
            .components(separatedBy: "</figure>")[0]
        let table = try #require(chart.components(separatedBy: "<tbody").last)
        let rows = table.components(separatedBy: "<tr").dropFirst().map { row in
            Text.figures(in: row.replacing(#/<span class="moved">.*?<\/span>/#, with: ""))
        }
        for row in rows { #expect(row.count > 3 && row.dropLast(3).reduce(0, +) == row.dropLast(2).last) }
        // The last row of several is the sum of the others.
        let body = rows.count > 1 ? rows.dropLast() : rows[...]
        let current = site.plan.content.plans.filter { $0.isInForce(on: site.day) }
        let open = site.assessment.tally(current.flatMap { site.plan.actions(of: $0).map(\.id) }).open
        #expect(body.reduce(0) { $0 + ($1.dropLast(2).last ?? 0) } == open)
        // Every part that is drawn has a figure that is not zero, and the other way round.
        let bars = Tags(chart.components(separatedBy: "class=\"legend\"")[0])
        let drawn = bars.values(of: "class").count { $0.hasPrefix("bar ") }
        #expect(drawn == body.reduce(0) { $0 + $1.dropLast(3).count { $0 > 0 } })
    }

    @Test(arguments: TestSite.all.indices)
    func `drawings have a name, or are hidden`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            for tag in Tags(page).tags where tag.name == "svg" {
                let isNamed = tag.attributes["role"] == "img" && tag.attributes["aria-labelledby"] != nil
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
        for id in ["fv1", "fv2", "oa1", "oa7"] { #expect(!bare.contains("\(id).html")) }
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

    @Test func `a thread says the same drawn and as a list`() throws {
        let page = TestSite.york.page(.recommendation(EntityID(scope: "2022-ilacs", local: "OA1")))
        let drawing = try #require(
            page.components(separatedBy: #"class="thread""#).last?.components(separatedBy: "</svg>"))
        for chip in ["FV3", "OA1", "P7.3"] {
            #expect(drawing[0].contains(">\(chip)<"))
            #expect(drawing[1].contains(">\(chip)<"))
        }
        #expect(page.contains(#"<circle class="thread-knot" "#), "an empty knot where nothing is stated")
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
