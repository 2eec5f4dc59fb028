/// A paper that was made.
package struct MadePaper: Sendable, Equatable {
    /// What it holds.
    package let bytes: [UInt8]
    /// How many pages it has; nil where the format does not say.
    package var pages: Int?
    /// The page on which each anchor stands, from 1; empty where the format does not say.
    package var anchors: [String: Int] = [:]
    /// Letters that stand as empty boxes, because no font has them.
    package var unprintable: [String] = []
    /// What else the renderer was not content with, in its own words.
    package var warnings: [String] = []
}
