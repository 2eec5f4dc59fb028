import Assessing
import Diagnostics
import Foundation
import Graph
import Plan
import Templates
import Testing

/// That the pages of both councils say a thing once, and that nothing is lost by it.
struct CouncilsSayOnceTests {
    /// What stays in its row unless all rows are alike: leads, dates, lateness, and what was judged.
    private static let kept = Set([
        "Lead", "Answers for it", "Due", "Date", "From", "Last day", "As at", "Past their dates", "Judgement",
    ])

    /// The pages and papers, but for what is as it was: annexes, which reproduce a plan or figures as they were agreed, papers
    /// that were issued, and packs, which are made of papers. What is printed for young people has words of its own, in
    /// which each promise says how it stands. The gallery is as many pages as it has examples.
    private static func pages(of site: TestSite) -> [(path: String, page: String)] {
        let annexes = Set(site.plan.content.reports.filter { $0.kind.value == .annex }.map(\.name.text))
        let own = (site.rendered.map { ($0, $1) } + site.printed.map { ($0, $1) }).filter { path, page in
            let name = path.split(separator: "/").last?.dropLast(".html".count) ?? ""
            return !path.hasPrefix("papers/") && !page.contains("<main id=\"pack\"")
                && !annexes.contains(String(name)) && !name.hasPrefix(YoungPage.folder)
        }
        return own.flatMap { path, page in
            guard path == "gallery.html" else { return [(path, page)] }
            return page.components(separatedBy: "<div class=\"example\"").map { (path, $0) }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `no cell says again what a third of its table says`(index: Int) {
        for (path, page) in Self.pages(of: TestSite.all[index]) {
            for rows in PageText(page).tables {
                var counts: [String: Int] = [:]
                for row in rows {
                    for cell in row where !cell.hasTag && !cell.isLink && !Self.kept.contains(cell.label) {
                        let text = cell.text.replacing(#/ *\[[a-z]\]/#, with: "")
                        if text.split(separator: " ").count > 1 { counts["\(cell.label): \(text)", default: 0] += 1 }
                    }
                }
                for (text, count) in counts where count * 3 > rows.count {
                    Issue.record("\(path): \(text) in \(count) of \(rows.count) rows")
                }
            }
        }
    }

    /// All that authors wrote, whose words may come back.
    private static func sources(_ folder: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        let texts = files.compactMap { ($0 as? URL).flatMap { try? String(contentsOf: $0, encoding: .utf8) } }
        return folded(texts.joined(separator: " "))
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    @Test(
        arguments: zip(TestSite.all.indices, ["Content"] + Array(repeating: "Tests/Fixtures/wexmoor/Content", count: 2))
    )
    func `no phrase of four words is said more than three times on a page`(index: Int, folder: String) throws {
        let sources = try Self.sources(folder)
        let site = TestSite.all[index]
        // How something stands is said of each; it has a shape wherever it stands first. And plans are called by their names.
        let status = site.words.status
        let apart =
            [status.dueBeforePlan.filled([:]), status.reportedOnly.filled([:]), site.words.sum.mergedOrCarried]
            + site.plan.content.plans.map(\.title.text)
        for (path, page) in Self.pages(of: site) {
            var counts: [String: Int] = [:]
            let page = apart.reduce(page) { $0.replacing($1, with: " . ") }
            for words in PageText(page).phrases
            where words.count > 3 {
                for start in 0...(words.count - 4) {
                    counts[words[start..<start + 4].joined(separator: " "), default: 0] += 1
                }
            }
            // A phrase with a figure in it says something else with each.
            for (phrase, count) in counts
            where count > 3 && !phrase.contains(where: \.isNumber) && !sources.contains(Self.folded(phrase)) {
                Issue.record("\(path): \(phrase), \(count) times")
            }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `no key of ours is read on a page or a paper`(index: Int) throws {
        let site = TestSite.all[index]
        let content = site.plan.content
        let scopes = (content.plans.map(\.scope.text) + content.inspections.map(\.scope.text)).joined(separator: "|")
        let key = try Regex("(?:\(scopes)):[A-Za-z]*[0-9]")
        for (path, page) in site.rendered.merging(site.printed, uniquingKeysWith: { one, _ in one })
        where path != "gallery.html" {
            let words = PageText(page).words
            #expect(words.firstMatch(of: key) == nil, "\(path)")
            for snapshot in content.snapshots { #expect(!words.contains(snapshot.name), "\(path)") }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `what is said of an action stands on its section's page, or one link away`(index: Int) {
        let site = TestSite.all[index]
        for section in site.plan.sections {
            let page = site.page(section.address)
            for action in section.actions.compactMap(site.assessment.action) {
                #expect(page.contains("href=\"../../\(action.address.path)"), "\(section.id)")
                let own = PageText(site.page(action.address)).words
                for name in site.assessment.holders(of: action).map({ site.plan.posts.posts[$0].name.text }) {
                    #expect(own.contains(name.asTyped), "\(action.id)")
                }
                for date in action.state.due {
                    #expect(own.localizedCaseInsensitiveContains(site.words.when(date.value).asTyped), "\(action.id)")
                }
                for tie in action.ties { #expect(own.contains(tie.recommendation.local), "\(action.id)") }
            }
        }
    }
}
