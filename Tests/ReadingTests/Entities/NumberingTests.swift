import Foundation
import Plan
import Reading
import Testing

/// Ids for the entries that have none.
struct NumberingTests {
    private static let site = "council: A\ntitle: B\n"
    private static let plan = "---\nplan: p\ntitle: P\nstate: agreed\n---\n"

    private static func files(_ section: String, _ others: [String: String] = [:]) throws -> [Numbering.File] {
        var texts = [
            "site.yaml": site, "plans/p/plan.md": plan, "plans/p/s1.md": "---\nsection: S1\ntitle: S\n---\n" + section,
        ]
        texts.merge(others) { $1 }
        return try #require(
            Numbering.files(of: texts.map { ($0.key, Array($0.value.utf8)) }.sorted { $0.0 < $1.0 }, name: "Content"))
    }

    private static func written(_ section: String, _ others: [String: String] = [:]) throws -> String {
        let file = try #require(try files(section, others).first)
        return String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "---\n").last ?? ""
    }

    @Test func `a number that is printed goes into a line of its own, and the id is a new one`() throws {
        #expect(
            try Self.written("## 1a Sell the vans\nLead: Head\n\n## 4.54 Check\n\n### How\n- Ask\n")
                == "## S1.1 Sell the vans\nPrinted as: 1a\nLead: Head\n\n## S1.2 Check\nPrinted as: 4.54\n\n### How\n- Ask\n"
        )
    }

    @Test func `a heading without a number is given an id alone`() throws {
        #expect(try Self.written("## Sell the vans\nLead: Head\n") == "## S1.1 Sell the vans\nLead: Head\n")
    }

    @Test func `no id is given that anything of the content ever named`() throws {
        let log = ["plans/p/progress.csv": "date,ref,text\n01/02/2023,S1.7,Gone\n"]
        #expect(try Self.written("## S1.2 One\nLead: Head\n\n## 3 Two\nLead: Head\n", log).contains("## S1.8 Two"))
        let kept = ["snapshots/a/plans/p/s1.md": "## S1.20 Taken out since\n"]
        #expect(try Self.written("## 3 Two\nLead: Head\n", kept).contains("## S1.21 Two"))
        let text = ["pages/a.md": "---\npage: a\ntitle: A\n---\nSee S1.12a.\n"]
        #expect(try Self.written("## 3 Two\nLead: Head\n", text).contains("## S1.13 Two"))
    }

    @Test func `lines end as they did, signs that close a heading stay, and the last line needs no end`() throws {
        #expect(
            try Self.written("## 1 One ##\r\nLead: Head\r\n")
                == "## S1.1 One ##\r\nPrinted as: 1\r\nLead: Head\r\n")
        #expect(try Self.written("## S1.1 One\nLead: Head\n\n## 2 Two").contains("## S1.2 Two\nPrinted as: 2\n"))
    }

    @Test func `text of the author's own is left as it is, and so is what has an id`() throws {
        #expect(try Self.files("## S1.1 One\nLead: Head\n\n## What this is about\nProse.\n").isEmpty)
    }

    @Test func `a group without an id is given one with letters of its own`() throws {
        let text =
            "# 3.1 Training\nLead: Head\n\n## 3.1.1 Fit it\nLead: Head\n\n# Stations\nLead: Head\n\n## S1.4 List them\n"
        #expect(
            try Self.written(text)
                == "# G1 Training\nPrinted as: 3.1\nLead: Head\n\n## S1.5 Fit it\nPrinted as: 3.1.1\nLead: Head\n\n"
                + "# G2 Stations\nLead: Head\n\n## S1.4 List them\n")
    }

    @Test func `the recommendations of an inspection are given letters`() throws {
        let inspection = [
            "inspections/i.md": "---\ninspection: i\ntitle: I\n---\n## 1. Improve visits\n\n## 2. Improve plans\n"
        ]
        let file = try #require(try Self.files("", inspection).first)
        #expect(file.given.map(\.id) == ["R1", "R2"])
        #expect(file.given.map(\.printed) == ["1", "2"])
    }
}
