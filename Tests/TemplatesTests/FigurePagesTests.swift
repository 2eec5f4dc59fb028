import Assessing
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Templates

/// What pages and papers say in numbers.
struct FigurePagesTests {
    private let wexmoor = TestSite.wexmoor
    private let york = TestSite.york

    private func action(_ id: String) -> String {
        wexmoor.page(.action(EntityID(scope: "better-together", local: id)))
    }

    @Test func `a measure has its baseline, last figure and target beside it`() {
        let page = action("S2.2")
        #expect(page.contains("37 (May 2024)") && page.contains("41 (March 2025)") && page.contains("0 (30/06/2025)"))
        // An indicator that tells of a measure stands below it.
        #expect(action("S3.1").contains("96 (31 March 2023)"))
    }

    @Test func `a row of figures that are all kept back is one sentence, and others keep their column`() {
        let page = wexmoor.page(.indicator(EntityID(scope: "quarterly", local: "C1")))
        #expect(page.contains("Its 9 figures, Q1 2023/24 to Q4 2024/25, are all kept back."))
        let tables = page.components(separatedBy: "<table")
        #expect(tables.count == 4)
        for table in tables.dropFirst() { #expect(table.contains(">As printed<")) }
    }

    @Test func `what all rows of an indicator say alike stands once, below them`() {
        let page = wexmoor.page(.indicator(EntityID(scope: "quarterly", local: "C1")))
        for words in ["In the period alone", "Missing and Exploitation Manager", ">Neutral<", ">none<"] {
            #expect(page.components(separatedBy: words).count == 2, "\(words)")
        }
        #expect(!page.contains("The source gives none"))
    }

    @Test func `what changed for children begins with numbers`() throws {
        let page = wexmoor.page(.difference)
        let numbers = try #require(page.firstRange(of: "What changed in numbers"))
        let rows = try #require(page.firstRange(of: "By recommendation"))
        #expect(numbers.lowerBound < rows.lowerBound)
        #expect(page.contains("S1.1m") && page.contains("112 (May 2024)"))
    }

    @Test func `figures that are older than a plan tell of no change through it`() {
        let page = york.page(.difference)
        #expect(page.contains("No figure is of the time of what it is tied to."))
        #expect(page.contains("so that they tell of no change through them: "))
    }

    @Test func `ties that are ours are said to be so wherever they are shown, and no others`() throws {
        let action = EntityID(scope: "ambition", local: "P6.1")
        for page in [york.page(.difference), york.page(.action(action))] {
            #expect(page.contains("These ties are ours: no source states them."))
        }
        #expect(york.page(.indicator(EntityID(scope: "improvement-board-2019", local: "K147"))).contains("tie is ours"))
        for (path, page) in wexmoor.rendered where path != "gallery.html" {
            #expect(!page.contains("ours: no source states"), "\(path)")
        }
    }

    @Test func `a recommendation that no indicator is tied to says so`() {
        let ids = york.plan.recommendations.map(\.id).filter { $0.scope == "2022-ilacs" }
        let none = ids.filter { york.page(.recommendation($0)).contains("No indicator is tied to it.") }
        #expect(ids.count == 7 && !none.isEmpty && none.count < ids.count)
    }

    @Test func `what a scorecard says once above its table stands beside the form that filters it`() throws {
        let page = york.page(.scorecard("improvement-board-2019"))
        let form = try #require(page.firstRange(of: "<form class=\"filter\""))
        let table = try #require(page.firstRange(of: "id=\"figures\""))
        #expect(!page[form.upperBound..<table.lowerBound].contains("<section"))
    }

    @Test func `a scorecard's rows carry what they are told apart by`() {
        let page = york.page(.scorecard("improvement-board-2019"))
        let rows = Tags(page).tags.filter { $0.name == "tr" && $0.attributes["data-area"] != nil }
        #expect(rows.count == 41)
        #expect(rows.count { $0.attributes["data-area"] == "cla" } == 9)
        let owners = rows.count {
            $0.attributes["data-owner"] == "assistant-director-childrens-specialist-services"
        }
        #expect(owners == 7)
        let states = rows.flatMap { ($0.attributes["data-state"] ?? "").split(separator: " ") }
        #expect(states.count { $0 == "exception" } == 6)
        // Every choice of a filter but "all" has a name, and areas have a row each.
        let names = Tags(page).tags.filter { $0.name == "select" }.compactMap { $0.attributes["name"] }
        #expect(names == ["area", "owner", "state", "sort"])
    }

    @Test func `an annex has the figures of others as rows of their own`() {
        let paper = york.printed.first { $0.key.contains("improvement-board-2019-annex") }?.value ?? ""
        #expect(paper.contains("Adoptions"))
        let benchmarks = paper.split(separator: "National").count - 1
        #expect(benchmarks == 13)
    }

    @Test func `a board report has small charts, and says who explains what must be explained`() throws {
        let paper = wexmoor.printed.first { $0.key.contains("2025-06-10-improvement-board") }?.value ?? ""
        let part = try #require(paper.split(separator: "part-figures").last).prefix { _ in true }
        #expect(Tags(String(part)).tags.contains { $0.attributes["class"] == "spark" })
        #expect(part.contains("S2.2m") && part.contains("Head of Family Help and Protection"))
    }

    @Test func `a thread on paper has its indicators, or says that it has none`() {
        let threads = wexmoor.printed.first { $0.key.contains("thread-2023-oa4") }?.value ?? ""
        #expect(threads.contains("M3") && threads.contains("figure-line"))
        let york = york.printed.first { $0.key.contains("thread-oa7") }?.value ?? ""
        #expect(york.contains("No indicator is tied to it."))
    }
}
