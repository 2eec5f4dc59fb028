/// What it takes to draw a part of a drawing, with all that it refers to.
struct DrawingLoad {
    /// Enough to be refused, and little enough for the product of two of them to be an `Int`.
    private static let most = 1_000_000

    /// How many elements are drawn.
    var drawn = 0
    /// How many of them are painted.
    var shapes = 0
    /// How many of their corners could have a marker.
    var corners = 0
    /// How many elements stand within each other, or are reached through each other.
    var height = 0
    /// How far the lines go that are painted.
    var length = 0.0
    /// How many dashes a unit of a line has.
    var dashes = 0.0

    mutating func add(_ other: DrawingLoad, times: Int = 1) {
        drawn = min(drawn + other.drawn * times, DrawingLoad.most)
        shapes = min(shapes + other.shapes * times, DrawingLoad.most)
        corners = min(corners + other.corners * times, DrawingLoad.most)
        height = max(height, other.height)
        length += other.length * Double(times)
        dashes = max(dashes, other.dashes)
    }

    /// Adds the dashes of lines of so much length.
    mutating func dash(_ length: Double, _ dashes: Double) {
        let weight = dashes > 0 ? length * dashes / 25 : 0
        drawn = min(drawn + (weight < Double(DrawingLoad.most) ? Int(weight) : DrawingLoad.most), DrawingLoad.most)
    }

    /// The most of each of two loads, of which only one can be meant.
    static func either(_ one: DrawingLoad, _ other: DrawingLoad) -> DrawingLoad {
        DrawingLoad(
            drawn: max(one.drawn, other.drawn), shapes: max(one.shapes, other.shapes),
            corners: max(one.corners, other.corners), height: max(one.height, other.height),
            length: max(one.length, other.length), dashes: max(one.dashes, other.dashes))
    }
}
