/// How wide letters are in the font of leaflets: enough to know, before paper does, on how many lines a text will stand.
enum LetterWidths {
    /// On how many lines a text stands.
    ///
    /// - Parameter width: How long a line is, as a multiple of the letters' size.
    static func lines(of text: String, width: Double) -> Int {
        var (lines, end) = (1, 0.0)
        for word in text.split(whereSeparator: \.isWhitespace) {
            let length = word.reduce(0) { $0 + LetterWidths.width(of: $1) }
            if end > 0, end + space + length > width {
                lines += 1
                end = length
            } else {
                end += (end > 0 ? space : 0) + length
            }
        }
        return lines
    }

    private static func width(of letter: Character) -> Double { widths[letter] ?? usual }

    private static let usual = 0.556, space = 0.278

    /// Those of Liberation Sans, which are those of Arial, rounded to the nearest of a few.
    private static let widths: [Character: Double] = {
        let alike: [(Double, String)] = [
            (0.222, "ijl'’"), (0.278, ".,:;!/ftI"), (0.333, "r-()“”\""), (0.5, "cksvxyzJ"), (0.611, "FTZ"),
            (0.667, "ABEKPSVXY"), (0.722, "wCDHNRU"), (0.778, "GOQ"), (0.833, "mM"), (0.944, "W"),
        ]
        return Dictionary(
            alike.flatMap { width, letters in letters.map { ($0, width) } }, uniquingKeysWith: { first, _ in first })
    }()
}
