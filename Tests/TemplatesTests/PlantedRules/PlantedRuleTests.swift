import Foundation
import Testing

/// That every page, paper and index takes the answers of the plan's rules from one place: a change that only one rule
/// sees is seen wherever its answer is told, so no place has a rule of its own.
struct PlantedRuleTests {
    /// Everything that is published, by path, in small letters; what the search looks through under `search`.
    private struct Published {
        let texts: [String: String]

        init(_ files: [String: String]) throws {
            let site = try TestSite.written(files)
            texts = site.rendered.merging(site.young) { $1 }.merging(site.printed) { $1 }
                .merging(["search": String(decoding: site.searchIndex, as: UTF8.self)]) { $1 }
                .mapValues { $0.lowercased() }
        }

        /// The places that say something.
        func places(saying words: String) -> Set<String> { Set(texts.filter { $0.value.contains(words) }.keys) }
    }

    private static let sound = Result { try Published(PlantedSources.files) }

    @Test(arguments: PlantedRule.all) func `what a rule decides is told alike everywhere`(rule: PlantedRule) throws {
        let sound = try Self.sound.get()
        var files = PlantedSources.files
        let text = try #require(files[rule.file])
        #expect(text.contains(rule.text), "the change does not take")
        files[rule.file] = text.replacingOccurrences(of: rule.text, with: rule.other)
        let planted = try Published(files)
        if let before = rule.before {
            let places = sound.places(saying: before)
            #expect(!places.isEmpty)
            #expect(places.isSuperset(of: rule.places))
            #expect(planted.places(saying: before) == [], "these have a rule of their own")
            // Whatever told the one answer tells the other, if it is still there.
            if let after = rule.after {
                #expect(places.intersection(planted.texts.keys).subtracting(planted.places(saying: after)) == [])
            }
        }
        if let after = rule.after {
            let untouched = sound.places(saying: after)
            #expect(Set(rule.places).subtracting(planted.places(saying: after)) == [], "these do not tell it")
            if rule.before == nil { #expect(untouched.intersection(rule.places) == [], "these tell it without cause") }
        }
    }
}
