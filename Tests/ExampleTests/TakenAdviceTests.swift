import Diagnostics
import Foundation
import Testing

/// What is advised works: where a message says word for word what to type, typing it makes the problem go, and brings no error.
@Suite struct TakenAdviceTests {
    private static let shows = ProcessInfo.processInfo.environment["GOLDTHREAD_ADVICE"] == "1"

    @Test(arguments: Kinds.ids) func `what was advised, when it is done, makes the problem go`(id: String) throws {
        let example = try ExampleFolder.example(id)
        guard example.onDisk.isEmpty else { return }
        let files = try example.files()
        let before = try ExampleFolder.problems(id)
        let known = Set(before.map(key))
        for problem in before {
            guard let advice = TakenAdvice(problem), let changed = advice.taken(in: files) else { continue }
            let after = problems(changed, example)
            if TakenAdviceTests.shows { print("ADVICE \(id): \(problem.message): \(problem.help)") }
            let isGone = after.count { key($0) == key(problem) } < before.count { key($0) == key(problem) }
            #expect(isGone, "\(problem.message): \(problem.help)")
            // What is told elsewhere was there before, and waited for this one to be mended.
            let new = after.filter { other in
                other.severity == .error && !known.contains(key(other))
                    && other.span.file.path == problem.span.file.path
                    && other.span.line == problem.span.line
            }
            #expect(new.isEmpty, "\(problem.help): \(new.map { "\($0.message) \($0.span.line)" })")
        }
    }

    private func problems(_ files: [String: [UInt8]], _ example: Example) -> [Diagnostic] {
        Pipeline.problems(
            Example.read(files), edition: example.settings["edition"], day: example.day, today: example.today)
    }

    private func key(_ problem: Diagnostic) -> String { "\(problem.id) \(problem.span.file.path) \(problem.message)" }
}
