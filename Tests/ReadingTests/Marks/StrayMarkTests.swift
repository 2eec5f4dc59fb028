import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

@Suite struct StrayMarkTests {
    /// Whether something is told for which nothing can be published.
    private func isRefused(_ reading: Reading) -> Bool {
        reading.problems.contains { $0.severity == .error && !$0.isAcceptable }
    }

    @Test(arguments: MarkPlace.ofBlocks + MarkPlace.ofLines)
    func `a line that withholds nothing is an error wherever it stands`(place: MarkPlace) {
        for form in MarkForms.lines {
            let isRefused = isRefused(place.sources(form).read())
            #expect(isRefused, "\(form.debugDescription) in \(place)")
        }
    }

    @Test(arguments: MarkPlace.ofBlocks)
    func `a block that withholds nothing is an error wherever it stands`(place: MarkPlace) {
        for form in MarkForms.blocks {
            let isRefused = isRefused(place.sources(form).read())
            #expect(isRefused, "\(form.debugDescription) in \(place)")
        }
    }

    @Test(arguments: MarkPlace.ofBlocks + MarkPlace.ofLines)
    func `ordinary words are left alone`(place: MarkPlace) {
        for line in OrdinaryWords.lines {
            let told = place.sources(line).read().told.filter { $0.hasPrefix("stray-mark") }
            #expect(told == [], "in \(place)")
        }
    }
}
