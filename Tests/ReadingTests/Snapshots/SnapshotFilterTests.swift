import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

/// What a snapshot holds of the sources.
@Suite struct SnapshotFilterTests {
    private static let day = Day(year: 2024, month: 6, day: 1) ?? .latest

    /// The files that are kept of some sources on 1 June 2024.
    private func kept(_ texts: [String: String], plans: Set<String> = []) throws -> [String: String] {
        let sources = Sources(texts)
        let reading = sources.read()
        #expect(!reading.problems.hasErrors, "\(reading.told)")
        let content = try #require(reading.content)
        let folder = try #require(
            SnapshotFilter.folder(of: content, sources.texts, on: SnapshotFilterTests.day, plans: plans))
        #expect(SnapshotReader.read(folder, today: content).problems.isEmpty)
        let texts = folder.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    private static func plan(_ name: String, _ more: String = "") -> String {
        "---\nplan: \(name)\ntitle: \(name)\nstate: agreed\n\(more)---\n"
    }

    private static let section = "---\nsection: S1\ntitle: S\n---\n\n## S1.1 One\n"

    @Test func `it holds the plans that are meant and what they refer to`() throws {
        let files = try kept(
            [
                "plans/p/plan.md": Self.plan("p", "answers: i\n"), "plans/q/plan.md": Self.plan("q"),
                "inspections/i.md": "---\ninspection: i\ntitle: I\n---\n",
                "inspections/j.md": "---\ninspection: j\ntitle: J\n---\n",
                "pages/a.md": "---\npage: a\ntitle: A\n---\nText\n", "posts.yaml": "- post: Head\n",
            ], plans: ["p"])
        #expect(
            files.keys.sorted() == [
                "inspections/i.md", "plans/p/plan.md", "posts.yaml", "site.yaml", "snapshot.yaml", "sums.txt",
            ])
    }

    @Test func `rows of later days are left out, and the others stay as they were typed`() throws {
        let files = try kept([
            "plans/p/plan.md": Self.plan("p"), "plans/p/s1.md": Self.section,
            "plans/p/progress.csv":
                "date,ref,text\r\n02/06/2024,S1.1,\"Later,\n\nwith lines\"\r\n"
                + "01/06/2024,S1.1,  On the day \"\"\r\n,,\r\n02/06/2024,S1.1,x",
            "plans/p/difference.csv": "date,ref,what changed\n03/06/2024,S1.1,A\n",
        ])
        #expect(
            files["plans/p/progress.csv"] == "date,ref,text\r\n01/06/2024,S1.1,  On the day \"\"\r\n,,\r\n")
        #expect(files["plans/p/difference.csv"] == "date,ref,what changed\n")
    }

    @Test func `what young people were told later is left out`() throws {
        let files = try kept([
            "site.yaml": "council: A\ntitle: B\nyoung people: {title: Us, groups: [Us]}\n",
            "plans/p/plan.md": Self.plan("p"), "posts.yaml": "- post: Head\n",
            "young-people/heard.csv":
                "date,group,about,did,told by,told on\n01/05/2024,Us,A,B,\"Head\",02/06/2024\n"
                + "02/05/2024,Us,A,B,Head,01/06/2024\n02/06/2024,Us,C,D,,\n",
        ])
        #expect(
            files["young-people/heard.csv"]
                == "date,group,about,did,told by,told on\n01/05/2024,Us,A,B,\"\",\n02/05/2024,Us,A,B,Head,01/06/2024\n")
    }

    @Test func `comments are left out, and nothing that looks like one`() throws {
        let files = try kept([
            "posts.yaml": "# SECRET\n- post: \"Head # 1\" # SECRET\n  also: [a#b] # SECRET\n  # SECRET\n",
            "glossary.yaml": "- term: T\n  meaning: |  # SECRET\n    # kept\n    One <!-- SECRET --> two\n\n# SECRET\n",
            "plans/p/plan.md":
                "---\nplan: p\ntitle: 'It''s # kept'\nstate: agreed\n# SECRET\n---\n\n<!-- SECRET -->\n\n"
                + "<!--\nSECRET\n\n## S\n-->\nText.\n",
            "plans/p/s1.md": Self.section
                + "\nA <!-- SECRET --> b `<!-- kept -->`\n\n```note\n<!-- SECRET -->\nText <!-- SECRET -->.\n```\n\n- Item <!-- SECRET -->\n\n"
                + "```text\n<!-- kept -->\n```\n\n    # kept\n",
            "plans/p/progress.csv": "date,ref,text\n01/06/2024,S1.1,\"A <!-- SECRET \"\"x\"\" --> b\"\n",
        ])
        for (path, text) in files { #expect(!text.contains("SECRET"), "\(path): \(text)") }
        #expect(files["posts.yaml"] == "- post: \"Head # 1\"\n  also: [a#b]\n")
        #expect(files["glossary.yaml"]?.contains("# kept\n    One  two") == true)
        #expect(files["plans/p/plan.md"]?.contains("'It''s # kept'") == true)
        #expect(files["plans/p/s1.md"]?.components(separatedBy: "kept").count == 4)
        #expect(files["plans/p/progress.csv"] == "date,ref,text\n01/06/2024,S1.1,\"A  b\"\n")
    }

    @Test func `what tells only how things look, and what is accepted today, is left out`() throws {
        let site =
            "council: A\naccepted:\n  - kind: missing-lead\n    entity: p\n    reason: x\ntitle: B\nnotice: \"x: #\"\n"
        let files = try kept(["site.yaml": site, "plans/p/plan.md": Self.plan("p")])
        #expect(files["site.yaml"] == "council: A\ntitle: B\n")
    }
}
