import Diagnostics
import Reading
import Testing

@testable import Publishing

/// What is told once for many places keeps the advice that helps at each.
@Suite struct RepeatedNamesTests {
    private func told(_ message: String, help: String) -> [Diagnostic] {
        let file = SourceFile(path: "Content/plans/p/s.md", text: "Lead: A\n\nDue: B\n\nDue: C\n")
        return [9, 17].map { start in
            Diagnostic(
                ReadingKind.unknownField, message, at: Span(file: file, start: start, end: start + 3), help: help)
        }.withRepeatedNamesOnce
    }

    @Test func `a field out of its place is moved, and not named anew`() {
        let told = told("`Due` is read only directly below the entry's heading", help: "move the line up")
        #expect(told.map(\.help) == ["move the line up"])
        #expect(told.first?.message.hasSuffix(", here and in 1 other place") ?? false)
    }

    @Test func `a name that no field has may be the council's own`() {
        let told = told("`Due` is not known in an action", help: "")
        #expect(told.first?.help.contains("add the name under `names` in site.yaml") ?? false)
    }
}
