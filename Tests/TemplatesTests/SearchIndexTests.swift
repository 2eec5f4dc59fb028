import Foundation
import Graph
import Linking
import Plan
import Templates
import Testing

/// What the search looks through.
struct SearchIndexTests {
    /// The index, read as the browser reads it.
    private func read(_ site: TestSite) throws -> [String: Any] {
        let text = String(decoding: site.searchIndex, as: UTF8.self)
        #expect(text.hasPrefix("var goldthreadIndex={"))
        let json = text.dropFirst("var goldthreadIndex=".count).dropLast(";\n".count)
        return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    private func entries(_ index: [String: Any]) throws -> [[Any]] { try #require(index["entries"] as? [[Any]]) }

    @Test(arguments: TestSite.all.indices)
    func `every entry leads to a place that exists`(number: Int) throws {
        let site = TestSite.all[number]
        let addresses = try entries(read(site)).compactMap { $0[1] as? String }
        #expect(Set(addresses).count == addresses.count)
        for address in addresses {
            let parts = address.split(separator: "#").map(String.init)
            let page = try #require(site.rendered[parts[0]] ?? site.young[parts[0]], "\(address)")
            if parts.count > 1 { #expect(Tags(page).values(of: "id").contains(parts[1]), "\(address)") }
        }
    }

    @Test func `every entity with a page is found by its id`() throws {
        let site = TestSite.york
        let found = Set(try entries(read(site)).compactMap { $0[1] as? String })
        for (_, entity) in site.plan.entities.all { #expect(found.contains(entity.address.path)) }
    }

    @Test func `an entry says what it is, where it stands and how`() throws {
        let index = try read(.york)
        let row = try #require(try entries(index).first { $0[1] as? String == "actions/ambition/p2-1.html" })
        #expect((index["kinds"] as? [String])?[row[0] as? Int ?? 0] == "Action")
        let place = (index["places"] as? [String])?[row[3] as? Int ?? 0]
        #expect(place == "City of York Ambition Plan › P2 Voice of children, young people, and families")
        #expect(row[4] as? String == "P2.1")
        #expect((row[6] as? [Int])?.isEmpty == false)
        let tie = try #require((row[7] as? [Int])?.first)
        #expect(try entries(index)[tie][4] as? String == "OA7")
    }

    @Test func `words are listed once, each with the entries that have it`() throws {
        let index = try read(.york)
        let words = try #require(index["words"] as? String).split(separator: " ")
        let hits = try #require(index["hits"] as? String).split(separator: ",", omittingEmptySubsequences: false)
        #expect(words.count == hits.count)
        #expect(Set(words).count == words.count)
        let count = try entries(index).count
        for hit in hits {
            let sum = hit.split(separator: " ").reduce(0) { $0 + (Int($1, radix: 36) ?? .max / 2) }
            #expect(sum < count)
        }
    }

    @Test func `what stands in a table, a container or a paper is found`() throws {
        let page = """
            ---
            page: about
            title: About
            ---
            ```table
            caption: Zebras
            | Giraffe |
            |---|
            | Okapi |
            ```

            ```note
            Tapirs
            ```

            """
        let report = "---\nreport: r\nkind: annex\ntitle: R\nletter: A\n---\n## One\n\nPangolins.\n"
        let index = try read(TestSite.written(["pages/about.md": page, "reports/r.md": report]))
        let words = try #require(index["words"] as? String).split(separator: " ")
        for word in ["zebras", "giraffe", "okapi", "tapirs", "pangolins"] {
            #expect(words.contains { word.hasPrefix($0) }, "\(word)")
        }
    }

    @Test func `the same sources make the same bytes`() {
        for site in TestSite.all { #expect(site.searchIndex == site.searchIndex) }
    }

    @Test func `nothing in any field can end the script`() throws {
        let nasty = "</script><!--\u{2028}\u{2029}&\"\\ \u{202E}آواز"
        let site = try HostileSite.make(nasty)
        let text = String(decoding: site.searchIndex, as: UTF8.self)
        for mark in ["<", ">", "&", "\u{2028}", "\u{2029}"] { #expect(!text.contains(mark)) }
        let titles = try entries(read(site)).compactMap { $0[2] as? String }
        #expect(titles.filter { $0.contains("</script><!--") && $0.contains("&”\\") }.count >= 9)
        for (path, page) in site.rendered {
            #expect(!page.withoutScriptFiles.contains("</script>"), "\(path)")
            #expect(!page.contains("<!--"), "\(path)")
        }
    }
}

/// A small site with the same text in every field.
enum HostileSite {
    static func make(_ text: String) throws -> TestSite {
        let quoted = "'" + text.replacingOccurrences(of: "'", with: "''") + "'"
        return try TestSite.written([
            "site.yaml": """
            council: \(quoted)
            title: \(quoted)
            service: \(quoted)
            contact: \(quoted)
            reporting date: 12/12/2022
            """,
            "posts.yaml": "- post: \(quoted)\n  organisation: \(quoted)\n  also: [\(quoted)]\n",
            "glossary.yaml": "- term: \(quoted)\n  stands for: \(quoted)\n  meaning: \(quoted)\n",
            "boards.yaml": "- board: \(quoted)\n  purpose: \(quoted)\n  members: [\(quoted)]\n",
            "inspections/2022-visit.md": """
            ---
            inspection: 2022-visit
            title: \(quoted)
            ---
            ## OA1 \(text)
            \(text)
            """,
            "plans/p/plan.md": """
            ---
            plan: p
            title: \(quoted)
            state: agreed
            began: 01/01/2022
            answers: [2022-visit]
            ---
            \(text)
            """,
            "plans/p/s1.md": """
            ---
            section: S1
            title: \(quoted)
            lead: \(quoted)
            ---
            \(text)

            ## S1.1 \(text) (OA1)
            Lead: \(text)
            Due: 31/12/2022

            ### How
            - \(text)
            """,
            "pages/about.md": "---\npage: about\ntitle: \(quoted)\n---\n\(text)\n",
        ])
    }
}
