/// The field that figures are drawn in: from a little under the smallest to a little over the largest.
struct ChartField {
    private let low, high: Double
    private let tall: Double
    /// The height of what stands above the field and of what stands below.
    private let margin: Double

    /// The height of the whole drawing.
    var height: Double { margin + tall + margin }
    /// Where the field ends and the labels of the periods begin.
    var ground: Double { margin + tall }

    /// A field that all of these sizes lie in.
    init(_ sizes: [Double], tall: Double, margin: Double = 26) {
        let (low, high) = (sizes.min() ?? 0, sizes.max() ?? 1)
        let room = high > low ? (high - low) * 0.12 : max(1, abs(high) * 0.1)
        self.low = low - room
        self.high = high + room
        self.tall = tall
        self.margin = margin
    }

    /// How far down a size is drawn.
    func height(of size: Double) -> Double { ground - (size - low) / (high - low) * tall }
}
