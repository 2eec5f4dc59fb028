/// Names by what is left of them without one of their letters: two that are the same then are a slip or two apart. Whoever
/// looks for one among thousands compares it with a few.
struct ShortenedNames {
    private var places: [UInt64: [Int]] = [:]

    init(_ names: [[Unicode.Scalar]]) {
        for (place, name) in names.enumerated() where name.count <= EditDistance.mostLetters {
            for key in ShortenedNames.keys(of: name) { places[key, default: []].append(place) }
        }
    }

    /// The places of the names that could be meant, in order.
    func near(_ name: [Unicode.Scalar]) -> [Int] {
        Set(ShortenedNames.keys(of: name).flatMap { places[$0] ?? [] }).sorted()
    }

    /// A number for the name and for each way to leave out a letter (FNV-1a).
    private static func keys(of name: [Unicode.Scalar]) -> Set<UInt64> {
        Set(
            (0...name.count).map { left in
                name.enumerated().reduce(0xCBF2_9CE4_8422_2325) { key, letter in
                    letter.offset == left ? key : (key ^ UInt64(letter.element.value)) &* 0x100_0000_01B3
                }
            })
    }
}
