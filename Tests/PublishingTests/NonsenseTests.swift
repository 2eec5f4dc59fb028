import Foundation
import Plan
import Publishing
import Testing

/// A council that calls everything otherwise, and writes nothing that reads like our words: what it calls so stands
/// wherever the program says one, in pages, print pages, feeds, calendars, what the search looks through and the tables for
/// other programs. `Tests/papers/check-nouns` looks in its PDF, Word and OpenDocument files for the same.
@Suite struct NonsenseTests {
    private static let folder = Sites.root.appending(path: "Tests/Fixtures/nonsense")

    private static func lines(of name: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// Our nouns, which no file may say.
    private static func ours() throws -> Regex<AnyRegexOutput> {
        try Regex("(?i)\\b(?:\(lines(of: "nouns.txt").joined(separator: "|")))\\b")
    }

    /// What keeps the noun: what a meeting is asked to decide is called so by every council, and these are names.
    private static let others: Set = [
        Words.english.reports.recommendations, Words.english.reports.councilPlan,
        Words.english.labels.clocks.statementDue,
    ]

    private static func plan() throws -> OutputPlan {
        try Sites.render(folder.appending(path: "Content").path(percentEncoded: false), "many")
    }

    @Test func `papers are looked through for the same, and may keep the same`() throws {
        #expect(try Set(Self.lines(of: "kept.txt")) == Self.others)
    }

    @Test func `no file says one of our nouns`() throws {
        let plan = try Self.plan()
        let ours = try Self.ours()
        var kinds: Set<String> = []
        for file in plan.files {
            let path = file.address.path
            guard path != Address.gallery.path, let texts = Self.texts(of: file) else { continue }
            kinds.insert(path.split(separator: ".").last.map(String.init) ?? "")
            for text in texts where text.firstMatch(of: ours) != nil {
                #expect(Self.others.contains { text.contains($0) }, "\(path): \(text.prefix(160))")
            }
        }
        #expect(kinds.isSuperset(of: ["html", "atom", "ics", "csv", "js"]))
        #expect(plan.files.contains { $0.address.path == "print/b.html" })
    }

    @Test func `each of the council's own nouns and headings stands somewhere`() throws {
        let all = try Self.plan().files.filter { $0.address.path.hasSuffix(".html") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for noun in [
            "Zork", "Glim", "Murn", "Orf", "Ilk", "Frab", "Plon", "Vosk", "Treb", "Quemp", "quibs", "Wenn", "Drosk",
            "Fizzle",
            "Yarb", "Wemble", "Nurp", "Hoo", "Knobe",
        ] { #expect(all.contains(noun), "\(noun)") }
        #expect(!all.contains(/(?i)\ba ilks?\b/) && !all.contains(/(?i)\ba orfs?\b/))
    }

    /// What people read of a file; nil for one that nobody reads.
    private static func texts(of file: OutputPlan.File) -> [String]? {
        let path = file.address.path
        let text = String(decoding: file.bytes, as: UTF8.self)
        switch path.split(separator: ".").last {
        case "html", "atom": return shown(text)
        case "ics":
            let unfolded = text.replacing("\r\n ", with: "")
            return unfolded.split(whereSeparator: \.isNewline).map(String.init).filter { line in
                ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "NAME"].contains { line.hasPrefix($0) }
            }
        // Heads of the rows of changes are for programs, as the names of files are.
        case "csv":
            return path == Address.changesData.path ? nil : text.split(whereSeparator: \.isNewline).map(String.init)
        case "js" where path == Address.searchIndex.path:
            return text.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }.filter { !$0.contains(".html") }
        default: return nil
        }
    }

    /// The texts of a page that people see or hear.
    private static func shown(_ page: String) -> [String] {
        let texts = page.split(separator: ">").map { String($0.prefix { $0 != "<" }) }
        let attributes = page.matches(of: #/\b(?:aria-label|title|data-label|alt|content)="([^"]*)"/#).map {
            String($0.1)
        }
        // What a page lets a browser load is for browsers.
        return (texts + attributes).filter { !$0.contains("/") && !$0.contains("-src '") }
    }
}
