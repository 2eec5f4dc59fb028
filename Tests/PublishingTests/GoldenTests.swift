import Foundation
import Publishing
import Testing

/// The key pages of the worked example, byte for byte. `GOLDTHREAD_UPDATE=1 swift test` writes them anew; look at the
/// difference before committing it.
@Suite struct GoldenTests {
    static let pages = [
        "index.html", "glossary.html", "recommendations/2022-ilacs/oa1.html", "recommendations/2022-ilacs/oa7.html",
        "recommendations/2019-focused-visit/fv1.html", "inspections/2022-ilacs.html", "plans/ambition.html",
        "plans/ofsted.html", "sections/ambition/p7.html", "sections/ofsted/ap5.html", "actions/ambition/p7-5.html",
        "actions/ambition/p7-2.html", "actions/ofsted/ap5-1.html", "leads/index.html", "leads/head-of-mash.html",
        "pages/about.html",
    ]
    static let wexmoorPages = [
        "index.html", "plans/better-together.html", "sections/better-together/s3.html",
        "actions/better-together/s1-4.html", "actions/better-together/s2-1.html", "actions/better-together/s3-3.html",
        "actions/better-together/s2-7.html", "recommendations/2023-ilacs/oa3.html",
    ]

    @Test(arguments: pages) func `York's key pages are as they were agreed`(_ path: String) throws {
        try compare(try Sites.edition("intranet", of: Sites.york).text(path), with: "york/" + path)
    }

    @Test(arguments: wexmoorPages) func `the fictional council's key pages are as they were agreed`(
        _ path: String
    ) throws {
        try compare(try Sites.edition("board", of: Sites.wexmoor).text(path), with: "wexmoor/" + path)
    }

    private func compare(_ text: String, with name: String) throws {
        let file = Sites.root.appending(path: "Tests/PublishingTests/Golden").appending(path: name)
        let environment = ProcessInfo.processInfo.environment
        if environment["GOLDTHREAD_UPDATE"] == "1", environment["CI"] == nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard golden != text else { return }
        let lines = zip(golden.split(separator: "\n"), text.split(separator: "\n")).enumerated()
        let first = lines.first { $0.element.0 != $0.element.1 }
        let difference = first.map { "line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" } ?? "its length"
        Issue.record("\(name) differs in \(difference)")
    }
}
