import Diagnostics
import Testing

@Suite struct ShortFormatterTests {
    private let file = SourceFile(path: "Content/a.md", text: "a\nb\nc\nd\ne\nf")

    private func problem(_ kind: SampleKind, _ message: String, _ words: String) -> Diagnostic {
        Diagnostic(kind, message, at: file.span(of: words))
    }

    @Test func `the worst comes first, then what need not wait, then by place`() {
        let sorted = [
            problem(.quietThing, "a note", "a"), problem(.waitingThing, "it waits", "a"),
            problem(.oddThing, "it is odd", "c"), problem(.oddThing, "it is odd too", "d"),
            problem(.brokenThing, "it is broken", "e"), problem(.hidingThing, "it hides the others", "f"),
        ].sortedByUrgency()
        #expect(
            sorted.map(\.message) == [
                "it hides the others", "it is broken", "it is odd", "it is odd too", "it waits", "a note",
            ])
    }

    @Test func `few problems have a line each`() {
        let lines = ShortFormatter.lines(
            [problem(.oddThing, "it is `odd`", "b"), problem(.brokenThing, "it is\nbroken", "c")], most: 2)
        #expect(
            lines == [
                "Content/a.md:3: error: it is\u{FFFD}broken [broken-thing]",
                "Content/a.md:2: warning: it is `odd` [odd-thing]",
            ])
    }

    @Test func `of many problems one stands for its kind`() {
        let odd = ["a", "b", "c", "d"].map { problem(.oddThing, "odd at \($0)", $0) }
        #expect(
            ShortFormatter.lines(odd + [problem(.brokenThing, "it is broken", "f")], most: 3) == [
                "Content/a.md:6: error: it is broken [broken-thing]",
                "Content/a.md:1: warning: odd at a (and 3 more like it) [odd-thing]",
            ])
        #expect(ShortFormatter.lines(odd, most: 0) == [])
        #expect(ShortFormatter.lines([], most: 3) == [])
    }

    @Test func `a line is cut where it is too long`() {
        let lines = ShortFormatter.lines([problem(.oddThing, String(repeating: "é", count: 500), "a")], most: 3)
        #expect(lines.map(\.count) == [160])
        #expect(lines[0].hasSuffix("é… [odd-thing]"))
    }
}
