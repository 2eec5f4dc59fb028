import Testing

@testable import goldthread

/// Options that a word processor has changed.
@Suite struct MisreadDashTests {
    @Test(arguments: [["check", "–edition", "draft"], ["—edition=draft"]])
    func `a dash is told with what to type`(arguments: [String]) {
        #expect(MisreadDash.first(in: arguments)?.message.contains("type two hyphens: `--edition") ?? false)
    }

    @Test func `hyphens are right`() {
        #expect(MisreadDash.first(in: ["check", "--edition", "draft", "-h"]) == nil)
    }
}
