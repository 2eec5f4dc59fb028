import Diagnostics
import Foundation
import Testing

/// One failing example for each kind of problem, in `Diagnostics/ID.txt`, with exactly what is said about it.
///
/// `GOLDTHREAD_UPDATE=1` writes what is said now into the examples, to be looked at before it is committed.
@Suite struct ExampleTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let isUpdating = environment["GOLDTHREAD_UPDATE"] == "1"

    @Test func `every kind has an example and no example is left over`() throws {
        #expect(try ExampleFolder.ids() == Kinds.ids)
    }

    @Test func `the site that all examples change has no problem at all`() throws {
        let problems = Pipeline.problems(try ExampleFolder.example("base").read())
        #expect(problems.map(plain) == [])
    }

    @Test func `expectations are never updated by a machine that checks`() {
        #expect(!(ExampleTests.isUpdating && ExampleTests.environment["CI"] == "true"))
    }

    @Test(arguments: Kinds.ids)
    func `an example gives its problem as expected and no other`(id: String) throws {
        let example = try ExampleFolder.example(id)
        let problems = try ExampleFolder.problems(id)
        let output = problems.filter { $0.id == id }.map(plain).joined()
        #expect(!output.isEmpty, "the example does not have the problem")
        if ExampleTests.isUpdating, ExampleTests.environment["CI"] != "true" {
            try ExampleFolder.write(example, expecting: output, id: id)
        } else {
            #expect(output == example.expected)
        }
        let others = Set(problems.map(\.id)).subtracting([id]).sorted().joined(separator: ", ")
        #expect(others == example.settings["also"] ?? "", "what else the example brings")
    }

    /// A section with nothing complete needs no mending, and what a wrong reference leads to is shown beside it.
    private static let withoutRemedy: Set = ["no-completion", "wrong-reference"]

    @Test(arguments: Kinds.ids)
    func `a problem is told in the house style`(id: String) throws {
        for problem in try ExampleFolder.problems(id) {
            expectHouseStyle(problem)
            let hasRemedy = !problem.help.isEmpty || !problem.label.isEmpty
            #expect(hasRemedy || ExampleTests.withoutRemedy.contains(problem.id), "\(plain(problem))")
        }
    }

    @Test(arguments: Kinds.all.map(\.id))
    func `every kind explains itself`(id: String) throws {
        let kind = try #require(Kinds.all.first { $0.id == id })
        #expect(kind.explanation.count > 40)
        #expect(kind.explanation.last.map { ".?".contains($0) } ?? false)
        #expect(!kind.explanation.contains("\n"))
    }

    private func plain(_ problem: Diagnostic) -> String { TextFormatter(usesColour: false).format(problem) }
}

/// A message begins with a small letter, a name or a figure and has no full stop; so have its labels and its remedy.
func expectHouseStyle(_ problem: Diagnostic) {
    for text in [problem.message, problem.label, problem.help] + problem.related.map(\.label) where !text.isEmpty {
        let isQuiet = text.first.map { $0.isLowercase || $0.isNumber || $0 == "`" } ?? false
        let isName = ["HTML", "Markdown"].contains { text.hasPrefix($0) }
        let isMonth = text.prefix { $0.isLetter }.count > 2 && text.contains(" has ")
        #expect(isQuiet || isName || isMonth, "\(problem.id): \(text)")
        #expect(text.last != ".", "\(problem.id): \(text)")
    }
}
