import Foundation
import HTMLKit
import Plan
import Publishing
import Templates
import Testing

/// Every page says what it allows, before anything that it governs.
@Suite struct PolicyTests {
    /// Those that have a page of every kind: the others leave pages out.
    static let editions = ["draft", "young-people"]

    @Test(arguments: editions) func `every page begins with its policy`(_ edition: String) throws {
        for content in [Sites.york, Sites.wexmoor] {
            let plan = try Sites.edition(edition, of: content)
            #expect(plan.pageCount > 5)
            for file in plan.files where file.address.path.hasSuffix(".html") {
                // That of a paper that was issued stays what it was, and is looked at whenever it is read.
                if file.address.path.hasSuffix("/" + IssuedPaper.page) { continue }
                let page = String(decoding: file.bytes.prefix(800), as: UTF8.self)
                let policy = file.address.printedReport == nil ? PagePolicy.screen : .paper
                let head = """
                    <head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="\(policy.content)">\
                    <meta name="referrer" content="\(policy.referrer)"><title>
                    """
                #expect(page.contains(head), "\(file.address.path)")
            }
        }
    }

    @Test func `no page on a screen takes pictures that stand in an address`() {
        #expect(!PagePolicy.screen.content.contains("data:"))
        #expect(PagePolicy.paper.content.contains("img-src 'self' data:"))
        #expect(!PagePolicy.paper.content.contains("script-src"))
    }

    @Test func `the guide gives servers the policy that all pages keep to`() throws {
        let guide = try String(contentsOf: Sites.root.appending(path: "GUIDE.md"), encoding: .utf8)
        let headers = """
            Content-Security-Policy: \(PagePolicy.server.content)
            Referrer-Policy: \(PagePolicy.server.referrer)
            X-Content-Type-Options: nosniff
            """
        #expect(guide.contains("```\n\(headers)\n```"))
        for policy in [PagePolicy.screen, .paper] {
            let server = PagePolicy.server.content.components(separatedBy: "; ")
            for directive in policy.content.components(separatedBy: "; ") where !directive.hasSuffix("'none'") {
                #expect(server.contains { $0.hasPrefix(directive) }, "\(directive)")
            }
        }
    }
}
