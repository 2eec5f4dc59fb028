import Foundation
import Graph
import Plan
import Testing

/// Each state that can be reached, read back from what is published: of `Tests/Fixtures/states`, where `states.csv` says
/// what is read of each action on its page and on paper, in the search, and by young people. `Tests/papers/check-states`
/// reads the same of a site on the disk and its PDF.
struct StatePagesTests {
    /// An action and what is read of it.
    private struct Row {
        let id: EntityID
        let page, search, young: String
    }

    private static let site = TestSite(content: "Tests/Fixtures/states/Content")

    private static let rows: [Row] = {
        let root = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let text = (try? String(contentsOfFile: root + "/Fixtures/states/states.csv", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { line in
            // Only the first of two commas between quotes belongs to a cell.
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            var joined: [String] = []
            for cell in cells {
                if let last = joined.last, last.hasPrefix("\""), !last.hasSuffix("\"") {
                    joined[joined.count - 1] += "," + cell
                } else {
                    joined.append(cell)
                }
            }
            let said = joined.map { $0.trimmingCharacters(in: ["\""]) }
            let parts = said[0].split(separator: ":").map(String.init)
            return Row(id: EntityID(scope: parts[0], local: parts[1]), page: said[1], search: said[2], young: said[3])
        }
    }()

    /// What is stated may stand beside what is worked out.
    private static let stated: Set = ["Stuck", "Not stated", "Embedded", "Complete"]

    /// What stands at the head of an action's page.
    private static func head(_ row: Row) -> String {
        let page = site.page(.action(row.id)).components(separatedBy: "<main").last ?? ""
        return (page.components(separatedBy: "class=\"latest\"").first ?? "").replacing(#/<svg.*?<\/svg>/#, with: "")
    }

    @Test func `has every action of the fixture`() {
        #expect(Set(Self.rows.map(\.id)) == Set(Self.site.plan.actions.map(\.id).filter { $0.full != "later:L1" }))
        #expect(Self.rows.count > 20)
    }

    @Test func `is read on its own page and on no page of another state`() {
        let heads = Self.rows.map(Self.head)
        for row in Self.rows {
            let says = ">" + row.page + "<"
            let found = Self.rows.indices.filter { heads[$0].contains(says) }
            #expect(found.contains { Self.rows[$0].id == row.id }, "\(row.id.full)")
            let others = found.filter { Self.rows[$0].page != row.page }
            #expect(others.isEmpty || Self.stated.contains(row.page), "\(row.page): \(others)")
        }
    }

    @Test func `is read in the search, by a mark of its own`() throws {
        let text = String(decoding: Self.site.searchIndex, as: UTF8.self)
        let json = text.dropFirst("var goldthreadIndex=".count).dropLast(";\n".count)
        let index = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let entries = try #require(index["entries"] as? [[Any]])
        let template = Self.site.page(.search).components(separatedBy: "id=\"search-marks\">").last ?? ""
        let marks = (template.components(separatedBy: "</template>").first ?? "")
            .replacing(#/<svg.*?<\/svg>/#, with: "").components(separatedBy: "<span class=\"tag").dropFirst()
            .map { $0.components(separatedBy: ">").dropFirst().joined(separator: ">").replacing(#/<[^>]*>/#, with: "") }
        for row in Self.rows {
            let entry = entries.first { $0[1] as? String == Address.action(row.id).path }
            let words = (entry?[6] as? [Int] ?? []).compactMap { marks.indices.contains($0) ? marks[$0] : nil }
            #expect(words.contains(row.search), "\(row.id.full): \(words)")
        }
    }

    @Test func `is read on paper, the silent with what is overdue`() throws {
        let paper = try #require(Self.site.printed.values.first { $0.contains("board-part") })
        for row in Self.rows where row.page != "Not yet added" {
            #expect(paper.contains(row.page), "\(row.page)")
        }
        #expect(!paper.contains("First agreed") && paper.contains("First published"))
        #expect(paper.contains(#"<meta name="author" content="A charity">"#))
    }

    @Test func `is told in the headline with its base, the delivered apart`() {
        let page = Self.site.page(.plan("now"))
        #expect(
            page.contains(
                "Of 18 open actions, 3 are overdue, 1 passed its date with nothing reported, "))
        #expect(page.contains("3 are delivered, not yet embedded."))
    }

    @Test func `is read by young people, with a reason of its own or none`() throws {
        let page = try #require(Self.site.young["young-people/en/index.html"])
        let states = page.matches(of: /<li class="promise is-([a-z-]+)">/).map { String($0.1) }
        #expect(states == Self.rows.map(\.young).filter { !$0.isEmpty })
        #expect(page.contains("We stopped for now, until 1 March 2023"))
        #expect(page.contains("The bus was late.") && page.contains("We have not said why."))
        for secret in ["Secret reason", "Half done", "case records"] { #expect(!page.contains(secret)) }
    }

    @Test func `says how old a status is, in charts, at meetings and to young people`() throws {
        let old = "On track, said over 60 days ago"
        #expect(Self.site.page(.overview).contains(old) && Self.site.page(.plan("now")).contains(old))
        #expect(try #require(Self.site.printed.values.first { $0.contains("board-part") }).contains(old))
        let young = try #require(Self.site.young["young-people/en/index.html"])
        #expect(young.components(separatedBy: "When we last said how this is going: 20 September 2022.").count == 2)
    }

    @Test func `says when something was said as its source does, by a day or a month`() {
        let york = TestSite.york.page(.action(EntityID(scope: "ambition", local: "P7.2")))
        #expect(york.contains(">December 2022: The template") && !york.contains("1 December 2022"))
        let page = Self.site.page(.action(EntityID(scope: "now", local: "N3")))
        #expect(page.contains("5 December 2022") && page.contains("Date passed 14 days ago, not said if done"))
    }

    @Test func `tells which faults are kept and why, wherever a number rests on them`() throws {
        let plan = Self.site.page(.plan("now"))
        #expect(plan.components(separatedBy: "printed so in the plan of June").count == 2)
        #expect(plan.contains("id=\"kept\"") && plan.contains("the year is 2021 for 2023"))
        let section = EntityID(scope: "now", local: "N0")
        for (page, says) in [
            (Self.site.page(.overview), "2 dates of these actions and steps are doubtful, and"),
            (Self.site.page(.deadlines), "2 dates of these actions and steps are doubtful, and"),
            (Self.site.page(.section(section)), "3 things here are doubtful, and stand as they were printed"),
        ] {
            #expect(page.components(separatedBy: says).count == 2, "\(says)")
            #expect(page.contains("plans/now.html#kept"))
            #expect(page.contains("1 date left out as a suspected misprint.") || !page.contains("class=\"says\""))
        }
        let paper = try #require(Self.site.printed.values.first { $0.contains("board-part") })
        #expect(paper.components(separatedBy: "printed so in the plan of June").count == 2)
        #expect(paper.contains("the year is 2021 for 2023"))
    }

    @Test func `says once that something was due before its plan began`() {
        let overview = Self.site.page(.overview)
        #expect(overview.contains("2 are dated before the plan"))
        let deadlines = Self.site.page(.deadlines).components(separatedBy: "id=\"before-plan\"").last ?? ""
        let section = deadlines.components(separatedBy: "</section>").first ?? ""
        #expect(section.components(separatedBy: "Dated before the plan").count == 2)
        // What it means is told once on a page, where it stands first.
        let means = "the date had passed already when the plan began"
        #expect(overview.components(separatedBy: means).count == 2)
        #expect(Self.site.page(.deadlines).components(separatedBy: "had passed already when the plan began").count == 2)
    }

    @Test func `says who made the pages`() {
        #expect(Self.site.page(.overview).contains("These pages and papers were made by A charity."))
        #expect(!TestSite.wexmoor.page(.overview).contains("were made by"))
    }
}
