import Foundation
import Plan
import Testing

/// The pages of meetings, and what they keep from the public.
struct MeetingPagesTests {
    @Test func `an agenda says by when to register, as the source prints it`() {
        let page = TestSite.york.page(.meeting("2019-09-24-scrutiny"))
        #expect(page.contains("5 pm on Monday 23 September 2019"))
        #expect(page.contains("pages 45 - 84 in the source"))
        #expect(page.contains("This example names no persons."))
        #expect(page.contains("the proper officer decides"))
    }

    @Test func `titles that differ are told on the agenda and in the work plan`() {
        #expect(TestSite.york.page(.meeting("2019-09-24-scrutiny")).contains("Local Area Teams Audit Update"))
        #expect(TestSite.york.page(.workPlan("2019-20-scrutiny")).contains("Local Area Teams - Update"))
    }

    @Test func `a correction stands above minutes whose text is as it was`() {
        let page = TestSite.wexmoor.page(.minutes("2024-06-20-scrutiny"))
        #expect(page.contains("a third of the worries"))
        #expect(page.contains("said that half do"))
        #expect(page.contains("Approved with corrections"))
    }

    @Test func `a minute is called by its number, never by its key`() {
        for page in TestSite.all.flatMap({ $0.rendered.values }) {
            let text = page.replacing(/<[^>]*>/, with: " ")
            #expect(!text.contains(/\b(Minute|Item|WP)[0-9]/))
        }
    }

    @Test func `what committees decided stands on the thread with what was resolved, and is not listed twice`() {
        let page = TestSite.wexmoor.page(.recommendation(EntityID(scope: "2023-ilacs", local: "OA3")))
        #expect(page.contains("What committees said and decided"))
        #expect(page.contains("To note what carers said."))
        #expect(page.contains("reply due by 19 November 2024"))
    }

    /// What only the board may read, found in its edition by the same search that finds nothing of it in the public one.
    @Test(arguments: ["412,000", "395,000", "Larch House", "2024-11-14-house"])
    func `an exempt paper and minute leave no trace in the public edition`(canary: String) {
        func places(_ site: TestSite) -> [String] {
            let pages = site.rendered.merging(site.printed) { first, _ in first }.merging(site.young) { first, _ in
                first
            }
            return pages.filter { $0.value.contains(canary) || $0.key.contains(canary) }.keys.sorted()
                + (String(decoding: site.searchIndex, as: UTF8.self).contains(canary) ? ["search"] : [])
        }
        #expect(places(.wexmoorBoard) != [])
        #expect(places(.wexmoor) == [])
        let page = TestSite.wexmoor.page(.meeting("2024-11-14-cabinet"))
        #expect(page.contains("Exempt by paragraph 3"))
    }

    @Test func `the calendar has meetings and the last days for their papers`() {
        #expect(TestSite.wexmoor.dataFiles.contains(Address.meetingsCalendar.path))
    }
}
