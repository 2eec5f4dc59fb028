import ArgumentParser
import Diagnostics
import Foundation
import Plan
import Publishing
import Reading
import Testing

@testable import goldthread

/// What is advised can be typed as it stands: every command that a message or the guide names.
@Suite struct AdviceTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: Kinds.ids)
    func `a command that a message advises is one`(id: String) throws {
        let problems = try ExampleFolder.problems(id)
        for command in Set(problems.flatMap { [$0.help, $0.label, $0.message] }.flatMap(AdviceTests.commands)) {
            let parsed = try parse(command)
            if let issue = parsed as? goldthread.Issue {
                let content = try ExampleFolder.example(id).read().content
                #expect(content?.reports.contains { $0.name.text == issue.report } == true, "\(command)")
            }
            if let snapshot = parsed as? MakeSnapshot { #expect(Slug.isFileName(snapshot.name), "\(command)") }
        }
    }

    /// A command of which a page only speaks has no more than its name.
    @Test(arguments: ["GUIDE.md", "README.md", "CHANGELOG.md"])
    func `a command that a page of ours names is one`(page: String) throws {
        let text = try String(contentsOf: AdviceTests.root.appending(path: page), encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("goldthread ") }
        for command in Set(lines + AdviceTests.commands(in: text)) {
            let words = AdviceTests.words(of: command)
            if words.count > 2 { _ = try parse(command) } else { #expect(AdviceTests.names.contains(words[1])) }
        }
    }

    private static let names = Goldthread.configuration.subcommands.map { $0._commandName }

    @Test(arguments: Kinds.all.map(\.id))
    func `an explanation names commands that there are`(id: String) throws {
        let kind = try #require(Kinds.all.first { $0.id == id })
        let words = kind.explanation.split { !$0.isLetter && $0 != "-" }.map(String.init)
        for (word, next) in zip(words, words.dropFirst()) where word == "goldthread" {
            #expect(AdviceTests.names.contains(next), "\(next)")
        }
    }

    @Test(arguments: ["2013-07", "July 2013", "", "ü", "2", String(repeating: "1", count: 90)])
    func `the name that is advised for a snapshot can be one`(name: String) {
        #expect(Slug.isFileName(Slug.fileName(for: name)))
    }

    // MARK: - The short form

    /// A site with a fault of every kind of `count` actions.
    private func site(_ count: Int) throws -> CheckedSite {
        let actions = (2..<count + 2).map {
            "\n## P1.\($0) Number \($0)\nDue: 31/0\($0 % 9 + 1)/2020\nLead: Mr Jones\n"
        }
        let example = Example(
            "=== plans/p/s1.md (added)\n" + actions.joined()
                + "\n=== pages/about.md\n---\npage: about\ntitle: About\n---\n"
                + "**Aims**\n\n[here](javascript:x) <b> ~~x~~ [x] J.S., 14\n\n#Four\n\nOA12 and IRO\n")
        let today = try #require(example.day ?? Day(year: 2023, month: 6, day: 1))
        let request = SiteRequest(content: "Content", day: today, today: today, workers: 1)
        return try CheckedSite.check(try example.read(), request, kinds: Kinds.ids)
    }

    private func short(_ site: CheckedSite, _ arguments: String...) throws -> [String] {
        let check = try #require(try Goldthread.parseAsRoot(["check", "--short"] + arguments) as? Check)
        return Report(check.options).short(site, rest: "goldthread check" + check.options.typed)
    }

    @Test(arguments: [0, 1, 3, 60]) func `the worst stands in ten lines at most`(count: Int) throws {
        let site = try site(count)
        let lines = try short(site, "--notes")
        #expect(lines.count <= 10 && lines.count > 3)
        #expect(lines[0].contains(": error: "))
        #expect(lines.allSatisfy { $0.count <= 170 && !$0.contains("\n") })
        #expect(lines[lines.count - 2].hasPrefix("Checked: "))
        let commands = AdviceTests.commands(in: lines.last ?? "")
        #expect(commands.count == 2)
        for command in commands { _ = try parse(command) }
    }

    @Test func `what shows the rest is asked for what was asked for`() throws {
        let last = try short(try site(1), "--content", "My plan", "--edition", "board", "--as-of", "2023-06-01").last
        #expect(
            last?.hasPrefix("`goldthread check --content \"My plan\" --edition board --as-of 2023-06-01` shows") == true
        )
        #expect(throws: (any Error).self) { try Goldthread.parseAsRoot(["check", "--short", "--format", "json"]) }
    }

    // MARK: - Commands

    private func parse(_ command: String) throws -> any ParsableCommand {
        try Goldthread.parseAsRoot(Array(AdviceTests.words(of: command).dropFirst()))
    }

    /// What stands in backticks and begins with the name of the program.
    private static func commands(in text: String) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("goldthread ") }.map { String($0.element) }
    }

    /// The words of a command, as a shell takes them apart.
    private static func words(of command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { offset, part in
            offset % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
