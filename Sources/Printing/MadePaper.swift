package import Plan

/// A paper that was made.
package struct MadePaper: Sendable, Equatable {
    /// What it holds.
    package let bytes: [UInt8]
    /// How many pages it has; nil where the format does not say.
    package var pages: Int?
    /// The page on which each anchor stands, from 1; empty where the format does not say.
    package var anchors: [String: Int] = [:]
    /// The number that each page bears; empty where the format does not say.
    package var numbers: [String] = []
    /// Letters that stand as empty boxes, because no font has them.
    package var unprintable: [String] = []
    /// What else the renderer was not content with, in its own words.
    package var warnings: [String] = []

    /// Where places of it stand, by their ids.
    package func places(_ ids: [String]) -> [String: PaperPlace] {
        ids.reduce(into: [:]) { places, id in
            guard let sheet = anchors[id], numbers.indices.contains(sheet - 1) else { return }
            places[id] = PaperPlace(sheet: sheet, number: numbers[sheet - 1])
        }
    }
}
