import Diagnostics
import Foundation
import Graph
import HTMLKit
import Linking
import Plan
import Templates
import Testing

/// What holds of every page of the examples.
struct PagesTests {
    @Test(arguments: TestSite.all.indices)
    func `every link leads to a page and a place that exist`(index: Int) {
        let site = TestSite.all[index]
        let pages = site.rendered.merging(site.young) { first, _ in first }
        let ids = pages.mapValues { Set(Tags($0).values(of: "id")) }
        // Papers that were issued, and documents of others, lie beside the pages as they are.
        let content = site.plan.content
        let kept = Set(
            content.papers.flatMap { paper in
                paper.folder.files.map { Address.issued(paper.name, file: $0.path).path }
            } + content.documents.filter { $0.file != nil }.map { Address.documentFile($0.name.text).path })
        let data = site.dataFiles
        for (path, page) in pages {
            for href in Tags(page).values(of: "href") where !href.contains(":") {
                let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = parts[0].prefix { $0 != "?" }
                let target = file.isEmpty ? path : Self.resolve(String(file), from: path)
                if target.hasPrefix("assets/") && target.hasSuffix(".css") || kept.contains(target) { continue }
                if data.contains(target) { continue }
                if [Address.icon, .changesFeed, .changesData].map(\.path).contains(target) { continue }
                guard let known = ids[target] else {
                    Issue.record("\(path) links to \(href), and there is no \(target)")
                    continue
                }
                if parts.count > 1 { #expect(known.contains(String(parts[1])), "\(path) links to \(href)") }
            }
        }
    }

    private static func resolve(_ href: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in href.split(separator: "/") {
            if part == ".." {
                if !parts.isEmpty { parts.removeLast() }
            } else if part != "." {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    @Test(arguments: TestSite.all.indices)
    func `ids are given once`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            let ids = Tags(page).values(of: "id")
            #expect(Set(ids).count == ids.count, "\(path): \(ids.sorted())")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `headings begin with one h1 and skip no level`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            let levels = Tags(page).tags.compactMap { tag in
                tag.name.count == 2 && tag.name.first == "h" ? Int(tag.name.dropFirst()) : nil
            }
            #expect(levels.count { $0 == 1 } == 1, "\(path)")
            #expect(levels.first == 1, "\(path)")
            for (one, two) in zip(levels, levels.dropFirst()) { #expect(two <= one + 1, "\(path): \(levels)") }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `titles are unique and pages say their language`(index: Int) {
        var titles: [String: String] = [:]
        for (path, page) in TestSite.all[index].rendered {
            let title = page.components(separatedBy: "<title>").last?.components(separatedBy: "</title>").first ?? ""
            #expect(!title.isEmpty, "\(path)")
            if let other = titles.updateValue(path, forKey: title) { Issue.record("\(path) and \(other): \(title)") }
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\""), "\(path)")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `tables have captions, column headings and labelled cells`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            for part in page.components(separatedBy: "<table").dropFirst() {
                let table = part.components(separatedBy: "</table>")[0]
                #expect(table.contains("<caption>"), "\(path)")
                let tags = Tags("<table" + table).tags
                let columns = tags.count { $0.name == "th" && $0.attributes["scope"] == "col" }
                #expect(columns > 0, "\(path)")
                // A cell as wide as the table belongs to no column.
                for cell in tags where cell.name == "td" && cell.attributes["colspan"] == nil {
                    #expect(cell.attributes["data-label"] != nil, "\(path)")
                }
                for heading in tags where heading.name == "th" {
                    #expect(heading.attributes["scope"] != nil, "\(path)")
                }
            }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `every page says as at when, which edition, and how to reach its keepers`(index: Int) {
        let site = TestSite.all[index]
        for (path, page) in site.rendered {
            #expect(page.contains("As at "), "\(path)")
            #expect(page.contains(site.words.edition(site.plan.edition.name)), "\(path)")
            #expect(page.contains(site.words.site.contact), "\(path)")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `no phrase is left unfilled, and neither styles nor scripts stand in a page`(index: Int) {
        for (path, page) in TestSite.all[index].rendered {
            #expect(!page.contains("{"), "\(path)")
            #expect(!page.contains(" style="), "\(path)")
            #expect(!page.withoutScriptFiles.contains("<script"), "\(path)")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `pages are sorted by address, and each address is used once`(index: Int) {
        let paths = TestSite.all[index].pages.map(\.address)
        #expect(paths == paths.sorted())
        #expect(Set(paths).count == paths.count)
    }

    @Test func `rendering twice gives the same bytes`() {
        for page in TestSite.wexmoor.pages {
            var one = HTMLWriter()
            var two = HTMLWriter()
            page.render(&one)
            page.render(&two)
            #expect(one.bytes == two.bytes, "\(page.address.path)")
        }
    }

    @Test func `every entity has a page`() {
        for site in TestSite.all {
            for (_, entity) in site.plan.entities.all {
                #expect(site.rendered[entity.address.path] != nil, "\(entity.id.full)")
            }
        }
    }

    @Test func `former ids lead to the new address`() {
        let page = TestSite.wexmoor.page(.action(EntityID(scope: "better-together", local: "S2.7")))
        #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=s2-4.html">"#))
        #expect(page.contains(#"<link rel="canonical" href="s2-4.html">"#))
    }
}
