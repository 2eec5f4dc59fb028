import Diagnostics
import Plan

/// An element of a drawing, as far as it tells what drawing it costs.
struct DrawingPart {
    let name: String
    let span: Span
    /// The element that it stands in.
    let parent: Int?
    var children: [Int] = []
    var id: String?
    var classes: [String] = []
    /// What `href` names.
    var links: [(id: String, span: Span)] = []
    /// What its attributes refer to.
    var references: [StyleReference] = []
    /// How many corners a path has at most, each of which can have a marker.
    var corners = 0
    /// How many bytes of text it shows.
    var letters = 0
    /// How far the line around it goes, as its attributes say.
    var outline = 0.0
    /// How long its line is said to be: dashes are as many as that needs.
    var pathLength = 0.0
    /// Whether it spreads points so far that much around the drawing is drawn as well.
    var isWide = false

    var isShape: Bool { SVGVocabulary.shapes.contains(name) }

    /// How far its line goes, as its dashes are counted. Around a letter it goes about as far as around a small square.
    var length: Double { isShape ? (pathLength > 0 ? pathLength : outline + Double(letters) * 50) : 0 }

    var isGradient: Bool { name == "linearGradient" || name == "radialGradient" }

    /// Whether it is drawn only where something refers to it.
    var isDefinition: Bool { SVGVocabulary.definitions.contains(name) }

    /// How many plain elements take as long to draw: what is drawn apart and spread takes longest.
    var weight: Int {
        let byName =
            switch name {
            case "feGaussianBlur": DrawingPart.spreadWeight * (isWide ? 10 : 1)
            case "mask", "pattern", "filter": 10
            case _ where name.hasPrefix("fe"): 10
            default: 1
            }
        return byName + (corners + letters) / 25
    }

    /// The weight of being drawn apart. A single shape is seldom drawn apart to be seen through.
    func groupWeight(of property: String) -> Int { property == "opacity" && isShape ? 2 : 10 }

    /// The weight of having every point spread.
    static let spreadWeight = 100

    /// The simple selectors that choose it.
    var selectors: [String] { ["*", name] + classes.map { "." + $0 } + (id.map { ["#" + $0] } ?? []) }

    /// Whether `stdDeviation` is more than any blur that people see as one.
    static func isWide(_ deviation: String) -> Bool {
        deviation.split { $0 == " " || $0 == "," }.contains { !((Double($0) ?? .infinity) <= 50) }
    }

    /// How many corners there are at most in the data of a path: one for each number, and one where it is closed.
    static func corners(of data: String) -> Int {
        var count = 0
        var wasDigit = false
        for byte in data.utf8 {
            // A second point begins a number, and so does every digit: the flags of an arc stand without spaces.
            let isDigit = byte.isASCIIDigit
            if isDigit && !wasDigit || byte == UInt8(ascii: "z") || byte == UInt8(ascii: "Z") { count += 1 }
            wasDigit = isDigit
        }
        return count
    }
}
