import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticTests {
    private func problem(_ kind: SampleKind, _ message: String, _ words: String, in file: SourceFile) -> Diagnostic {
        Diagnostic(kind, message, at: file.span(of: words))
    }

    @Test func `problems are sorted by place, then by kind and message`() {
        let one = file("abc", path: "a.md")
        let two = file("abc", path: "b.md")
        let sorted = [
            problem(.oddThing, "z", "a", in: two), problem(.oddThing, "b", "b", in: one),
            problem(.oddThing, "a", "b", in: one), problem(.brokenThing, "c", "b", in: one),
            problem(.quietThing, "d", "a", in: one),
        ].sortedByPlace()
        #expect(sorted.map(\.message) == ["d", "c", "a", "b", "z"])
    }

    @Test func `the same problem at the same place stands once`() {
        let file = file("abc")
        let sorted = [
            problem(.oddThing, "it is odd", "b", in: file), problem(.brokenThing, "it is odd", "b", in: file),
            problem(.oddThing, "it is odd", "b", in: file), problem(.oddThing, "it is odder", "b", in: file),
            problem(.oddThing, "it is odd", "c", in: file),
        ].sortedByPlace()
        #expect(
            sorted.map { "\($0.id) \($0.span.text)" } == [
                "broken-thing b", "odd-thing b", "odd-thing b", "odd-thing c",
            ])
    }

    @Test func `only errors are errors`() {
        let file = file("abc")
        #expect([problem(.brokenThing, "a", "a", in: file)].hasErrors)
        #expect(![problem(.oddThing, "a", "a", in: file), problem(.quietThing, "a", "a", in: file)].hasErrors)
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }

    @Test func `every kind of an enum is described in order`() {
        let all = DiagnosticDescription.all(SampleKind.self)
        #expect(all.map(\.id) == ["broken-thing", "hiding-thing", "odd-thing", "quiet-thing", "waiting-thing"])
        #expect(all.map(\.severity) == [.error, .error, .warning, .note, .warning])
    }
}

@Suite struct JSONFormatterTests {
    @Test func `a problem is written with its places in lines, columns and bytes`() throws {
        let file = file("é: \"x\"\né: 2\n")
        let problem = Diagnostic(
            SampleKind.brokenThing, "it is \"broken\"", at: Span(file: file, start: 8, end: 10), label: "here",
            help: "mend it", related: [.init(file.span(of: "x"), "and here")],
            subject: .init(entity: "p:P1.1", field: "due"))
        let output = String(decoding: try JSONFormatter.format([problem]), as: UTF8.self)
        #expect(
            output == """
                [
                  {
                    "entity" : "p:P1.1",
                    "field" : "due",
                    "help" : "mend it",
                    "id" : "broken-thing",
                    "message" : "it is \\"broken\\"",
                    "place" : {
                      "column" : 1,
                      "end" : 10,
                      "label" : "here",
                      "line" : 2,
                      "path" : "Content/a.md",
                      "start" : 8
                    },
                    "related" : [
                      {
                        "column" : 5,
                        "end" : 6,
                        "label" : "and here",
                        "line" : 1,
                        "path" : "Content/a.md",
                        "start" : 5
                      }
                    ],
                    "severity" : "error"
                  }
                ]

                """)
    }

    @Test func `no problems are an empty array`() throws {
        let bytes = try JSONFormatter.format([])
        let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any]
        #expect(value?.isEmpty == true)
    }

    @Test func `whatever a file holds, the output is JSON`() throws {
        let file = file("\u{0}\u{1B}\u{2028}\"\\\u{FFFD}😀")
        let problem = Diagnostic(SampleKind.oddThing, file.text, at: file.start, help: file.text)
        let value = try JSONSerialization.jsonObject(with: Data(try JSONFormatter.format([problem])))
        let entry = (value as? [[String: Any]])?.first
        #expect(entry?["message"] as? String == file.text)
    }
}
