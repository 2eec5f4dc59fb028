import Diagnostics
import Plan
import Testing

@testable import Reading

/// A snapshot that is not as it was written is an error with its place, whatever was done to it.
@Suite struct DamageTests {
    private func good() throws -> String {
        let content = try #require(FullSources.least.read().content)
        let snapshot = Snapshot(name: "a", day: .latest, plans: [], content: content)
        return String(decoding: SnapshotEncoder.encode(snapshot, standings: [:]), as: UTF8.self)
    }

    private func told(_ text: String, name: String = "a") throws -> [String] {
        let today = try #require(FullSources.least.read().content)
        let (snapshot, problems) = SnapshotDecoder.decode(SnapshotSource(name, bytes: Array(text.utf8)), today: today)
        #expect((snapshot == nil) == problems.hasErrors)
        #expect(problems.allSatisfy { !$0.help.isEmpty && $0.span.file.path == "Content/snapshots/\(name).json" })
        return short(problems)
    }

    @Test(arguments: [
        ("", "bad-snapshot 1:1 this is not JSON: the file ends in the middle"),
        ("[]", "bad-snapshot 1:1 this is not a snapshot"),
        ("{\n  \"schema\": 1,\n  \"snapshot\" \"a\"\n}", "bad-snapshot 3:14 this is not JSON: a colon is missing"),
        ("{\n  \"schema\": 1\n  \"snapshot\": \"a\"\n}", "bad-snapshot 3:3 this is not JSON: a comma is missing"),
        ("{\"schema\": one}", "bad-snapshot 1:12 this is not JSON: a value is missing"),
        ("{\"a\": \"b\nc\"}", "bad-snapshot 1:9 this is not JSON: a text is not closed"),
        ("{\"a\": \"\\q\"}", "bad-snapshot 1:8 this is not JSON: this escape is none"),
        ("{\"a\": \"\\ud800\"}", "bad-snapshot 1:8 this is not JSON: this escape is none"),
        ("{} {}", "bad-snapshot 1:4 this is not JSON: something follows the end"),
        ("{a: 1}", "bad-snapshot 1:2 this is not JSON: a key in double quotes is missing"),
        ("{}", "bad-snapshot 1:1 `schema` is not a number from 1 up"),
        ("{\"schema\": 1}", "bad-snapshot 1:1 it does not say its name"),
        ("{\"schema\": 1, \"snapshot\": \"a\", \"as of\": \"2022-02-30\"}", "bad-snapshot 1:42 `as of` is not a day"),
        ("{\"schema\": 1, \"snapshot\": \"a\", \"as of\": \"2022-02-03\"}", "bad-snapshot 1:1 the site cannot be read"),
    ]) func `damage is told at its place`(_ text: String, _ expected: String) throws {
        #expect(try told(text) == [expected])
    }

    @Test func `a newer form is not read`() throws {
        let text = try good().replacing("\"schema\": 2", with: "\"schema\": 3")
        let told = try told(text)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("newer-snapshot") == true)
        #expect(told.first?.hasSuffix("this snapshot has form 3, and this program reads forms up to 2") == true)
    }

    @Test func `a name that is not the file's is told`() throws {
        #expect(try told(try good(), name: "b").first?.contains("name-mismatch") == true)
    }

    @Test func `a key that nothing knows is told`() throws {
        let text = try good().replacing("\"state\":", with: "\"stat\": \"x\",\n      \"state\":")
        #expect(try told(text).first?.hasSuffix("`stat` is not known in a plan") == true)
    }

    @Test func `a file cut anywhere is told and never read`() throws {
        let text = try good()
        for length in stride(from: 0, to: text.utf8.count - 2, by: 7) {
            let cut = String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
            #expect(try !told(cut).isEmpty, "cut after \(length)")
        }
    }

    @Test func `values that stand in each other without end are told`() throws {
        let text = String(repeating: "[", count: 100_000)
        #expect(try told(text) == ["bad-snapshot 1:65 this is not JSON: too many values stand in each other"])
    }

    @Test func `escapes of every kind are read`() throws {
        let file = SourceFile(path: "a", text: #"["\u0041\u00e9\ud83d\ude00\/\b\f\n\r\t\"\\x"]"#)
        let text = try #require(JSONReader.read(file).items.first?.text)
        #expect(text.text == "Aé😀/\u{8}\u{C}\n\r\t\"\\x")
        let end = text.text.utf8.count
        #expect(text.span(end - 1..<end).text == "x")
    }
}
