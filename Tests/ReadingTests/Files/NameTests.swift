import Diagnostics
import Plan
import Testing

@testable import Reading

/// Copies, and names that not every system can hold, are told by their names and not read.
@Suite struct NameTests {
    private func told(_ paths: [String]) -> [String] {
        var sources = Sources.section("## P1.1 One\n")
        for path in paths { sources[path] = Array("never read".utf8) }
        return sources.read().problems.map { "\($0.id) \($0.span.file.path.dropFirst("Content/".count))" }
    }

    @Test(arguments: [
        "s1 (1).md", "s1(2).md", "s1 - Copy.md", "s1 - Copy (2).md", "Copy of s1.md", "Copy (2) of s1.md", "s1 copy.md",
        "s1 copy 2.md", "s1 2.md", "s1-copy.md", "s1-DESKTOP-4F7K2.md", "s1-LAPTOP-9-2.md", "s1-OFFICE-PC.md",
        "s1 (Conflicted copy from office).md", "s1 (conflicted copy).md", "s1 (conflicted copy 2023-05-01).md",
        "s1 (Anna's conflicted copy 2023-05-01).md",
        "s1.sync-conflict-20230531-120000-ABCDEFG.md", "s1_conflict.md",
        "s1-conflict-20230531.md", "s1 (Recovered).md", "s1_BACKUP_4711.md", "s1.md.orig", "s1.md~", "s1.md.bak",
        "s1 (old).md", "s1-old.md", "s1_old.md", "s1-v2.md", "s1_V12.md", "s1-final.md", "s1 new.md",
    ]) func `a copy is told by its name`(name: String) throws {
        #expect(told(["plans/p/" + name]) == ["copied-file plans/p/" + name])
        let copy = try #require(CopiedName(name, isOfPlan: true) { $0 == "s1.md" })
        #expect(copy.original == "s1.md")
    }

    @Test(arguments: [
        ("posts.yml", "posts.yaml"), ("glossary.yaml.txt", "glossary.yaml"), ("pages/about.md.txt", "about.md"),
        ("plans/p/progress.csv.txt", "progress.csv"), ("plans/p/s2.markdown", "s2.md"),
        ("plans/p/Progress.csv", "progress.csv"), ("plans/p/progress.CSV", "progress.csv"),
        ("plans/p/progess.csv", "progress.csv"), ("plans/p/s2.MD", "s2.md"), ("posts.YAML", "posts.yaml"),
    ]) func `a file whose ending keeps it from being read is told, and not what it would have held`(
        path: String, name: String
    ) {
        var sources = Sources.section("## P1.1 One\nLead: Head of Homes\n")
        sources[path] = Array("never read".utf8)
        let problems = sources.read().problems
        #expect(problems.map { "\($0.id) \($0.span.file.path)" } == ["missing-file Content/" + path])
        #expect(problems.first?.help.contains("`\(name)`") == true)
    }

    @Test func `beside the file that is meant such a name is another's`() {
        #expect(told(["plans/p/s1.md.txt"]) == ["unknown-file plans/p/s1.md.txt"])
    }

    @Test(arguments: [
        "s1.md", "s1-2.md", "conflict-at-home.md", "copy-of-a-letter.md", "backup-plan.md", "S1.md", "2022-07-board.md",
        "town hall.md", "sums.txt", "a-desktop-review.md", "northern-ireland.md",
    ]) func `an author's own name is none`(name: String) {
        #expect(CopiedName(name, isOfPlan: true) { _ in false } == nil)
    }

    @Test func `another version of a page, or a plan that is revised, is none`() {
        var sources = Sources.section("## P1.1 One\n")
        for name in ["contact", "contact-new"] {
            sources["pages/\(name).md"] = Array("---\npage: \(name)\ntitle: T\n---\n".utf8)
        }
        sources["plans/p-revised/plan.md"] = Array("---\nplan: p-revised\ntitle: T\nstate: agreed\n---\n".utf8)
        #expect(sources.read().problems.map(\.id).contains("copied-file") == false)
    }

    @Test func `a copied folder is told once`() {
        #expect(told(["plans/p - Copy/plan.md", "plans/p - Copy/s1.md"]) == ["copied-file plans/p - Copy"])
    }

    @Test(arguments: [
        "con.md", "AUX.md", "nul.notes.md", "com1.md", "lpt¹.md", "s:1.md", "s?.md", "a.md.", " a.md", "a|b.md",
        "a\u{7}.md",
    ])
    func `a name that Windows cannot hold is told`(name: String) {
        #expect(told(["pages/" + name]) == ["unportable-name pages/" + name])
    }

    @Test func `two names that differ in capitals are told`() {
        #expect(told(["plans/p/S1.md"]) == ["unportable-name plans/p/S1.md"])
        #expect(PortableName.fault(of: "console.md") == nil && PortableName.fault(of: "auxiliary.md") == nil)
    }
}
