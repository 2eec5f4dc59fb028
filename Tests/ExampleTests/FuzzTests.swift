import Diagnostics
import Foundation
import Plan
import Reading
import Testing

/// Whatever the files hold, the whole way from reading to assessing ends, and soon, and what it says can be shown.
///
/// `GOLDTHREAD_FUZZ=N` makes N rounds of each seed instead of a few.
@Suite struct FuzzTests {
    private static let rounds = Int(ProcessInfo.processInfo.environment["GOLDTHREAD_FUZZ"] ?? "") ?? 6
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(.timeLimit(.minutes(10)), arguments: ["Content", "Tests/Fixtures/wexmoor/Content"], [1, 2] as [UInt64])
    func `changed files are always read to the end`(folder: String, seed: UInt64) throws {
        let files = try read(folder)
        var mutation = Mutation(seed: seed)
        for _ in 0..<FuzzTests.rounds {
            let some = choose(from: files, &mutation)
            let reading = ContentReader.read(files: some, name: "Content")
            for problem in Pipeline.problems(reading, day: Day(year: 2023, month: 6, day: 1)) { expectWhole(problem) }
            if let content = reading.content { expectPlaces(content) }
        }
    }

    @Test(arguments: ["Content", "Tests/Fixtures/wexmoor/Content"])
    func `files as they are have their places`(folder: String) throws {
        let reading = ContentReader.read(files: try read(folder), name: "Content")
        expectPlaces(try #require(reading.content))
    }

    // MARK: - What must hold

    /// A problem lies in its file, can be printed, and is told in the house style.
    private func expectWhole(_ problem: Diagnostic) {
        for span in [problem.span] + problem.related.map(\.span) {
            #expect(0 <= span.start && span.start <= span.end && span.end <= span.file.byteCount)
            #expect(span.column >= 1)
        }
        let output = TextFormatter(usesColour: false).format(problem)
        let isClean = output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
        #expect(isClean)
        #expect((try? JSONFormatter.format([problem])) != nil)
        #expect(Kinds.ids.contains(problem.id))
        #expect(problem.message.last != ".", "\(problem.message)")
    }

    /// What is taken from a line as it is stands there as it is.
    private func expectPlaces(_ content: Content) {
        for section in content.plans.flatMap(\.sections) {
            #expect(section.id.span.text == section.id.text)
            for action in section.actions {
                #expect(action.id.span.text == action.id.text)
                #expect(action.title.span.text == action.title.text)
                for step in action.steps { expectWordsInPlace(step.text.source) }
                for due in action.due { expectWordsInPlace(due.source) }
            }
        }
        for row in content.plans.flatMap(\.log) { expectWordsInPlace(row.ref.source) }
    }

    private func expectWordsInPlace(_ text: SourceText) {
        var start = 0
        for word in text.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
            let end = start + word.count
            if word.allSatisfy({ $0.isASCIILetter }) {
                #expect(text.span(start..<end).text == String(decoding: Array(word), as: UTF8.self))
            }
            start = end + 1
        }
    }

    // MARK: - What is read

    private func read(_ folder: String) throws -> [(path: String, bytes: [UInt8])] {
        let url = FuzzTests.root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") }
            .map { ($0, Array(try Data(contentsOf: url.appending(path: $0)))) }
    }

    /// Some of the files, so that a round is short, and up to three of them changed; `site.yaml` seldom, because little
    /// else is read without it.
    private func choose(
        from files: [(path: String, bytes: [UInt8])], _ mutation: inout Mutation
    ) -> [(path: String, bytes: [UInt8])] {
        var some = files.filter { file in
            !file.path.contains("/") || file.path.hasSuffix("plan.md") || mutation.below(4) == 0
        }
        for _ in 0...mutation.below(3) {
            let index = mutation.below(some.count)
            guard some[index].path != "site.yaml" || mutation.below(4) == 0 else { continue }
            some[index].bytes = mutation.change(some[index].bytes)
        }
        return some
    }
}
