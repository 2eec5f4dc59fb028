import Foundation
import Plan
import Testing

/// The parts of pages: none is there for nothing, and each can be led to.
struct PartTests {
    /// Papers have parts of their own, and the gallery shows what there is.
    private static func isWhole(_ path: String) -> Bool {
        path.hasPrefix("reports/") || path.hasPrefix("papers/") || path == "gallery.html"
    }

    private static func pages(_ site: TestSite) -> [(path: String, main: String)] {
        site.rendered.filter { !isWhole($0.key) }.map { path, page in
            (path, page.components(separatedBy: "<main").dropFirst().joined())
        }
    }

    @Test(arguments: TestSite.all.indices) func `no part of a page says only that there is nothing in it`(index: Int) {
        for (path, main) in Self.pages(TestSite.all[index]) {
            for part in main.components(separatedBy: "<section class=\"part\">").dropFirst() {
                // The first screen answers its questions, also by *nothing*.
                let isAnswer = path == "index.html" && part.contains(#/^<h2 id="(?:overdue|changes|decisions)"/#)
                let isEmpty = part.contains(
                    #/^<h2[^>]*>(?:(?!<\/h2>).)*<\/h2>\s*(?:<p class="none">[^<]*<\/p>\s*)?<\/section>/#)
                #expect(!isEmpty || isAnswer, "\(path): \(part.prefix(120))")
            }
        }
    }

    @Test(arguments: TestSite.all.indices) func `every heading leads to its own place`(index: Int) {
        for (path, main) in Self.pages(TestSite.all[index]) {
            for heading in main.matches(of: #/<h[2-6]([^>]*)>((?:(?!<\/h[2-6]>).)*)/#) {
                let id = heading.1.firstMatch(of: #/id="([^"]*)"/#).map { String($0.1) } ?? "none"
                #expect(heading.2.contains("href=\"#\(id)\""), "\(path): \(heading.0.prefix(120))")
            }
        }
    }

    @Test(arguments: TestSite.all.indices) func `contents lead to the parts that follow, in their order`(index: Int) {
        var lists = 0
        // The page of changes is one list of periods, and leads to them by their days.
        for (path, main) in Self.pages(TestSite.all[index]) where !path.hasPrefix("changes") {
            let halves = main.components(separatedBy: "<nav class=\"contents\"")
            guard halves.count == 2, let end = halves[1].firstRange(of: "</nav>") else { continue }
            lists += 1
            let links = Tags(String(halves[1][..<end.lowerBound])).values(of: "href")
            let parts = halves[1][end.upperBound...].matches(of: #/<section class="part"><h2[^>]*id="([^"]*)"/#)
            #expect(links == parts.map { "#\($0.1)" }, "\(path)")
        }
        #expect(lists > 10)
    }
}
