import Foundation
import Plan
import Templates
import Testing

/// The page of what changed from meeting to meeting.
struct ChangesPageTests {
    private static func part(_ page: String, _ id: String) -> String {
        guard let start = page.range(of: "id=\"\(id)\"") else { return "" }
        let rest = page[start.upperBound...]
        return String(rest[..<(rest.range(of: "<section class=\"part\" id=")?.lowerBound ?? rest.endIndex)])
    }

    @Test func `each meeting has a part with both days, the newest first`() throws {
        let page = TestSite.wexmoorBoard.page(.changes)
        let headings = page.matches(of: /<section class="part" id="(to-[0-9-]+)">/).map { String($0.1) }
        #expect(headings.first == "to-2025-03-31")
        #expect(headings == headings.sorted(by: >))
        #expect(Self.part(page, "to-2025-03-11").contains("From 23 January 2025 to 11 March 2025"))
    }

    @Test func `nothing is said only of days that are named, beside who was silent`() {
        let last = Self.part(TestSite.wexmoorBoard.page(.changes), "to-2025-03-31")
        #expect(last.contains("Since 11 March 2025, up to 31 March 2025"))
        #expect(last.contains("No change recorded, 11 March 2025 to 31 March 2025."))
        #expect(last.contains("No report on 18 of 18 actions open then."))
    }

    @Test func `each kind of change stands by itself`() throws {
        let part = Self.part(TestSite.wexmoorBoard.page(.changes), "to-2025-03-11")
        let kinds = part.matches(of: /<h3[^>]*>(?:<a [^>]*>)?([^<]+)/).map {
            String($0.1).trimmingCharacters(in: .whitespaces)
        }
        #expect(
            kinds == [
                "Added", "Later dates asked for", "Status changed", "Paused, or begun again",
                "Changed for children",
            ])
        #expect(part.contains("30 September 2025"))
    }

    @Test func `a plan that began and one that ended are told as plans`() {
        let page = TestSite.york.page(.changes)
        #expect(page.contains("City of York Ambition Plan is new, with 52 actions."))
        #expect(page.contains("Ofsted Action Plan ended."))
    }

    @Test func `what became of the actions of a plan that ended is told of each once`() {
        let page = TestSite.york.page(.changes)
        #expect(page.components(separatedBy: "ap2-3.html").count == 2)
        #expect(!page.contains("by its id"))
        #expect(
            TestSite.york.page(.overview).contains(
                "Ofsted Action Plan ended: 10 reported finished and 22 not referred to again."))
    }

    @Test func `what several share is read before them, and what one says after it`() throws {
        let part = Self.part(TestSite.wexmoorBoard.page(.changes), "to-2025-03-11")
        let said = try #require(part.range(of: "“Late” (was “At risk”)"))
        let asked = try #require(part.range(of: "Not agreed: asks for"))
        let link = "href=\"actions/better-together/s1-4.html\""
        #expect(part[said.upperBound...].contains(link))
        #expect(part[..<asked.lowerBound].contains(link))
    }

    @Test func `where no meeting is listed, months are told`() throws {
        let site = try TestSite.written([
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/09/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2022\n",
            "site.yaml": """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            statuses:
              - {id: on-track, word: On track, meaning: on track, shape: square, colour: green}
              - {id: at-risk, word: At risk, meaning: at risk, shape: triangle, colour: amber}

            """,
            "plans/p/progress.csv":
                "date,ref,status,text\n10/10/2022,S1.1,On track,Begun\n10/11/2022,S1.1,At risk,No room\n",
        ])
        let page = site.page(.changes)
        #expect(Self.part(page, "to-2022-11-30").contains("Status changed"))
        #expect(page.contains("From 31 October 2022 to 30 November 2022"))
    }

    @Test func `a plan without any history has nothing to tell`() throws {
        let site = try TestSite.written([
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2022\n",
        ])
        #expect(site.page(.changes).contains("there is nothing to compare with."))
    }

    @Test func `of very many meetings the last are compared, and how many are not is said`() throws {
        let days = (0..<60).map { "0\($0 % 9 + 1)/\(10 + $0 / 30)/\(2000 + $0 / 9 + 10)" }
        let site = try TestSite.written([
            "boards.yaml": "- board: The Board\n  meetings: [\(Set(days).sorted().joined(separator: ", "))]\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2022\n",
        ])
        let page = site.page(.changes)
        #expect(page.components(separatedBy: "<h2").count - 1 == 50)
        #expect(page.contains("\(Set(days).count - 50) earlier spans are not compared here."))
    }

    @Test func `a whole history says nothing of what is left out`() {
        #expect(!TestSite.wexmoorBoard.page(.changes).contains("not compared here"))
    }
}
