import Assessing
import Foundation
import Graph
import Linking
import Plan
import Publishing
import Testing

/// What an edition may not show is nowhere in its bytes.
@Suite struct EditionTests {
    /// Words that stand only in what each of the fictional council's editions leaves out.
    static let withheld: [(edition: String, words: [String])] = [
        ("board", ["next-year", "N1.1"]),
        ("intranet", ["next-year", "N1.1", "S2.5", "quarryfield"]),
        ("public", ["next-year", "N1.1", "S2.5", "for-leads", "quarryfield"]),
    ]

    @Test(arguments: withheld) func `no page holds a trace of what is left out`(
        _ edition: String, _ words: [String]
    ) throws {
        let plan = try Sites.edition(edition, of: Sites.wexmoor)
        #expect(plan.pageCount > 20)
        for file in plan.files {
            let text = String(decoding: file.bytes, as: UTF8.self) + file.address.path
            for word in words { #expect(!text.contains(word), "\(file.address.path) in \(edition) holds \(word)") }
        }
    }

    @Test func `the draft edition has what the others leave out`() throws {
        let plan = try Sites.edition("draft", of: Sites.wexmoor)
        let text = plan.files.map { String(decoding: $0.bytes, as: UTF8.self) + $0.address.path }.joined()
        for word in ["next-year", "N1.1", "S2.5", "for-leads", "quarryfield"] { #expect(text.contains(word)) }
    }

    @Test func `without a name the edition is the one that shows least`() throws {
        let site = try CheckedSite.check(Sites.request(Sites.wexmoor), kinds: [])
        #expect(site.assessment?.plan.edition.name == "public")
    }

    @Test func `an edition that the site does not have is refused`() throws {
        let refused = #expect(throws: CheckedSite.UnknownEdition.self) {
            try CheckedSite.check(Sites.request(Sites.york, "nobody"), kinds: [])
        }
        #expect(refused?.known == ["draft", "board", "intranet", "public", "young-people"])
    }
}
