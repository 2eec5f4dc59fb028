/// Whether figures go up and down with the time of the year, as admissions and holidays make them.
enum YearlyRhythm {
    /// How alike a figure and that of a year before must be, as a coefficient of correlation.
    private static let alike = 0.7
    /// How many pairs it takes, one for each month of a year.
    private static let fewest = 12

    /// Figures that rise all the time are like those of a year before too, and no less like those of half a year before.
    ///
    /// - Parameter year: After how many places a year has gone by; nil where none does.
    static func exists(in figures: [Double?], year: Int?) -> Bool {
        guard let year, year > 1, let yearly = correlation(in: figures, after: year), yearly >= alike else {
            return false
        }
        return (correlation(in: figures, after: year / 2) ?? 0) < yearly / 2
    }

    /// How alike figures so many places apart are, from -1 to 1; nil for too few, and for figures that do not vary.
    private static func correlation(in figures: [Double?], after places: Int) -> Double? {
        let pairs = zip(figures, figures.dropFirst(places)).compactMap { earlier, later in
            earlier.flatMap { earlier in later.map { (earlier, $0) } }
        }
        guard pairs.count >= fewest, let firstMean = pairs.map(\.0).mean, let secondMean = pairs.map(\.1).mean else {
            return nil
        }
        var together = 0.0
        var first = 0.0
        var second = 0.0
        for (earlier, later) in pairs {
            together += (earlier - firstMean) * (later - secondMean)
            first += (earlier - firstMean) * (earlier - firstMean)
            second += (later - secondMean) * (later - secondMean)
        }
        return first > 0 && second > 0 ? together / (first * second).squareRoot() : nil
    }
}
