import Foundation
import Plan
import Testing

/// A council's own nouns stand wherever the interface says one.
struct RelabelTests {
    private static var usual: Regex<(Substring, Substring)> {
        #/(?i)\b(actions?|sections?|groups?|plans?|steps?|recommendations?|leads?|inspections?|annex(?:es)?|appendi(?:x|ces)|for children|how we will|latest progress)\b/#
    }
    /// The same on pages, where what the council wrote stands among the words of the interface.
    private static var usualOnPages: Regex<(Substring, Substring)> {
        #/(?i)\b(actions?|sections?|steps?|recommendations?|leads?|annex(?:es)?|(?:made|changed) for children|how we will|latest progress)\b/#
    }
    /// What a meeting is asked to decide is called so by every council, whatever it calls those of an inspection.
    private static let decisions = Words.english.reports.recommendations
    /// Other texts that keep the noun: the names of what the law asks for, of a block and of what other bodies have, and
    /// the heads of rows for programs.
    private static let others = Set([
        decisions, Words.english.labels.clocks.statementDue, Words.english.gallery.actions,
        Words.english.reports.councilPlan, Words.english.meetings.workPlan, Words.english.meetings.planned,
    ]).union(Words.english.changes.columns)
    private static let labels =
        """
        labels:
          action: [Zork, Zorks]
          section: [Glim, Glims]
          group: [Murn, Murns]
          plan: [Orf, Orfs]
          step: [Ilk, Ilks]
          recommendation: [Frab, Frabs]
          lead: [Plon, Plons]
          inspection: [Vosk, Vosks]
          annex: [Treb, Trebs]
          appendix: [Quemp, Quemps]
          people: [Quib, Quibs]
          latest progress: Wemble
          completed: Drosk
          difference made: Fizzle
          next steps: Yarb

        """
    /// The same for the words of the interface alone, with the headings that `names:` gives.
    private static var nonsense: Labels {
        var labels = Labels()
        for (key, noun) in zip(
            Labels.nouns, ["Zork", "Glim", "Murn", "Orf", "Ilk", "Frab", "Plon", "Vosk", "Treb", "Quemp", "Quib"])
        {
            labels[noun: key] = Label(one: noun, many: noun + "s")
        }
        let headings: [(FieldKey, String)] = [
            (.when, "Wenn"), (.latestProgress, "Wemble"), (.completed, "Drosk"), (.differenceMade, "Fizzle"),
            (.nextSteps, "Yarb"),
            (.due, "Nurp"), (.steps, "Hoo"), (.measures, "Knobe"), (.context, "Backle"), (.starts, "Begg"),
            (.review, "Lookle"), (.answers, "Replo"), (.continues, "Gowon"), (.formerly, "Wozz"), (.added, "Plusk"),
            (.plainWords, "Simpel"),
        ]
        for (key, heading) in headings { labels[heading: key] = heading }
        return labels
    }

    @Test func `no text of the interface keeps the usual noun`() {
        let texts = RelabelTests.texts(of: Words.english.using(RelabelTests.nonsense))
        #expect(texts.count > 300)
        for text in texts where !RelabelTests.others.contains(text) {
            #expect(text.firstMatch(of: RelabelTests.usual) == nil, "\(text)")
        }
        for noun in [
            "Zork", "zorks", "Glim", "glims", "Murn", "Orf", "orfs", "Ilk", "ilks", "an ilk", "an orf", "Wenn", "Frab",
            "frabs", "Plon", "plon", "Vosk", "vosks", "Treb", "trebs",
            "quibs",
            "Wemble", "Drosk", "Fizzle", "Yarb", "Nurp", "Hoo", "Knobe", "Backle", "Begg", "Lookle", "Replo", "Gowon",
            "Wozz", "Plusk", "Simpel",
        ] {
            #expect(texts.contains { $0.contains(noun) }, "\(noun)")
        }
    }

    @Test func `no article stands before a noun, which may begin with any letter`() {
        for text in RelabelTests.texts(of: Words.english.using(RelabelTests.nonsense)) {
            #expect(text.firstMatch(of: #/(?i)\ban? (zork|glim|murn|frab|plon|vosk|treb|quib)\b/#) == nil, "\(text)")
        }
    }

    @Test func `an apostrophe is a curly one`() {
        for text in RelabelTests.texts(of: Words.english) { #expect(!text.contains("'"), "\(text)") }
    }

    @Test func `names come one over the other, and plans keep those of the site`() {
        var site = Labels()
        site[noun: .action] = Label(one: "Task", many: "Tasks")
        let words = Words.english.using(site).using(Labels().with(section: Label(one: "Priority", many: "Priorities")))
        #expect(words.headings.openActions == "Open tasks")
        #expect(words.labels.sections == "Priorities")
        #expect(words.views.lists.bySection == "By priority")
    }

    @Test func `no page says the usual noun but where the council wrote it`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/wexmoor/Content").standardized
        var files: [String: String] = [:]
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        for name in names {
            files[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        files["site.yaml", default: ""] += RelabelTests.labels
        let written =
            files.values.flatMap { $0.split(separator: "\n") }.map(RelabelTests.withoutField)
            .joined(separator: " ") + RelabelTests.others.joined(separator: " ")
        let site = try TestSite.written(files, edition: "board")
        #expect(site.rendered.count > 40)
        for (path, page) in site.rendered where path != Address.gallery.path {
            for text in RelabelTests.shown(page) where text.firstMatch(of: RelabelTests.usualOnPages) != nil {
                // The title of a page ends with that of the site.
                // A reason stands in brackets behind what it is the reason of.
                // A link to a place is called as its heading.
                let own = text.replacing("Link to this place, ", with: "")
                    .trimmingCharacters(in: CharacterSet(charactersIn: " ():"))
                let isWritten = own.replacing(" (", with: " – ").components(separatedBy: " – ")
                    .allSatisfy { written.contains($0.trimmingCharacters(in: CharacterSet(charactersIn: " ()"))) }
                #expect(isWritten, "\(path): \(text)")
            }
        }
        #expect(site.page(.overview).contains(">Zorks</a>"))
    }

    /// A line of the sources without the name of its field.
    private static func withoutField(_ line: Substring) -> String {
        let line = String(line).replacing(#/^[-#\s]*/#, with: "")
        return line.replacing(#/^[A-Za-z ]{1,20}:\s*/#, with: "").replacing(#/[*`]/#, with: "")
    }

    /// The texts of a page that people see or hear, without those that hold markup of the council's.
    private static func shown(_ page: String) -> [String] {
        let texts = page.split(separator: ">").map { String($0.prefix { $0 != "<" }) }
        let tags = Tags(page).tags
        let attributes = ["aria-label", "title", "data-label", "alt"].flatMap { name in
            tags.compactMap { $0.attributes[name] }
        }
        return (texts + attributes).map {
            $0.asTyped.replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&#39;", with: "'")
                .replacingOccurrences(of: "&quot;", with: "\"").trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// Every text that stands in a value, however deep.
    private static func texts(of value: Any) -> [String] {
        if let text = value as? String { return [text] }
        if let phrase = value as? Phrase {
            return phrase.parts.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
        if value is Labels { return [] }
        return Mirror(reflecting: value).children.flatMap { texts(of: $0.value) }
    }
}
