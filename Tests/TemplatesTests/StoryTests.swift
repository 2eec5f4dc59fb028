import Graph
import Linking
import Plan
import Templates
import Testing

/// What single pages must say of the stories that the examples tell.
struct StoryTests {
    let york = TestSite.york
    let wexmoor = TestSite.wexmoor

    private func action(_ site: TestSite, _ scope: String, _ id: String) -> String {
        site.page(.action(EntityID(scope: scope, local: id)))
    }

    @Test func `the sum closes, in words on the overview and in figures on the list of plans`() {
        #expect(
            wexmoor.page(.overview).contains(
                "less 4 completed, 1 withdrawn and 3 merged or carried, leaves 14 open now"))
        let page = wexmoor.page(.plans)
        #expect(page.contains("− 4"))
        #expect(page.contains("<strong>14</strong>"))
    }

    @Test func `what is stated and what is computed stand side by side`() {
        let page = action(wexmoor, "better-together", "S1.4")
        #expect(page.contains("Overdue: 31 days over"))
        #expect(page.contains("stated on 11 March 2025"))
        #expect(page.contains("Later date asked for"))
    }

    @Test func `a date that moved keeps its history`() {
        let page = action(wexmoor, "better-together", "S3.3")
        #expect(page.contains("First agreed: 30 September 2024"))
        #expect(page.contains("31 January 2025"))
        #expect(page.contains("30 May 2025"))
        #expect(page.contains("The second post was offered and turned down"))
    }

    @Test func `an ended action says where it goes on, and that one whence it comes`() {
        #expect(action(wexmoor, "better-together", "S4.3").contains("Continued by"))
        #expect(action(wexmoor, "better-together", "S4.3").contains("listening/l1-2.html"))
        #expect(action(wexmoor, "better-together", "S1.2").contains("Continues"))
    }

    @Test func `a step that is late is marked at its own place`() {
        let page = action(wexmoor, "better-together", "S2.1")
        #expect(page.contains(#"<li id="s2-1c">"#))
        #expect(page.contains("Late: 59 days over"))
    }

    @Test func `open actions follow a post's successor, ended ones do not`() {
        let plan = wexmoor.plan
        let successor = plan.posts["Head of Family Help and Protection"].map {
            wexmoor.page(plan.posts.address(of: $0))
        }
        let former = plan.posts["Head of Safeguarding and Family Support"]
            .map { wexmoor.page(plan.posts.address(of: $0)) }
        #expect(successor?.contains("s2-2.html") == true)
        #expect(former?.contains("s2-4.html") == true)
        #expect(former?.contains("s2-2.html") == false)
    }

    @Test func `York's tables of completed, changed and next are empty and flagged, with the columns that are printed`()
    {
        for number in 1...9 {
            let page = york.page(.section(EntityID(scope: "ambition", local: "P\(number)")))
            #expect(page.contains("no action is said to be complete.") == (number < 9))
            // Rows about steps of theirs say something.
            #expect(page.contains("nothing was reported on an open action.") == ![4, 5, 7].contains(number))
        }
        let earlier = york.page(.section(EntityID(scope: "ofsted", local: "AP1")))
        #expect(!earlier.contains("class=\"outcome\""))
    }

    @Test func `a recommendation's page holds its whole thread`() {
        let page = york.page(.recommendation(EntityID(scope: "2022-ilacs", local: "OA1")))
        #expect(page.contains("2019-focused-visit/fv3.html"))
        #expect(page.contains("Learning") || page.contains("practice standards"))
        #expect(page.contains("ap1-1.html"))
        #expect(page.contains(#"id="gaps""#))
    }

    @Test func `unnamed posts and missing leads are listed`() {
        let page = york.page(.leads)
        #expect(page.contains("p7-2.html"))
        #expect(page.contains("p5-13.html"))
    }

    @Test func `the board's edition shows what the public one does not hold`() {
        #expect(!action(TestSite.wexmoorBoard, "better-together", "S2.5").isEmpty)
        #expect(action(wexmoor, "better-together", "S2.5").isEmpty)
        for page in wexmoor.rendered.values { #expect(!page.contains("S2.5")) }
    }

    @Test func `no word of the interface stands in a template`() throws {
        for (file, line) in try TemplateSources.lines() {
            let literals = TemplateSources.literals(in: line)
            for literal in literals where TemplateSources.looksLikeWords(literal) {
                Issue.record("\(file): \(literal)")
            }
        }
    }
}
