/// How many slips lie between what was written and a name: the optimal string alignment distance, in which letters
/// inserted, left out, changed and swapped with their neighbour count 1 each.
///
/// A column of the table is worked out at once, each row a bit of a word (Hyyrö, “A Bit-Vector Algorithm for Computing
/// Levenshtein and Damerau Edit Distances”, 2003): thousands of names may be compared with thousands.
struct EditDistance {
    /// The most letters that can be compared.
    static let mostLetters = 64

    private let count: Int
    /// The places of each letter in what was written.
    private var ascii = [UInt64](repeating: 0, count: 128)
    private var others: [Unicode.Scalar: UInt64] = [:]

    /// Takes what was written, of at most `mostLetters`.
    init(_ written: [Unicode.Scalar]) {
        count = written.count
        for (place, scalar) in written.prefix(EditDistance.mostLetters).enumerated() {
            let bit: UInt64 = 1 << UInt64(place)
            if scalar.isASCII { ascii[Int(scalar.value)] |= bit } else { others[scalar, default: 0] |= bit }
        }
    }

    /// The distance to a name; nil when it is over the limit.
    func distance(to name: [Unicode.Scalar], limit: Int) -> Int? {
        guard count > 0 else { return name.count <= limit ? name.count : nil }
        let last: UInt64 = 1 << UInt64(min(count, EditDistance.mostLetters) - 1)
        var distance = count
        // Where the table grows downwards, where it falls, and where it keeps its value along the diagonal.
        var (grows, falls, keeps, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
        for scalar in name {
            let same = scalar.isASCII ? ascii[Int(scalar.value)] : others[scalar] ?? 0
            let swapped = ((~keeps & same) << 1) & before
            keeps = (((same & grows) &+ grows) ^ grows) | same | falls | swapped
            var right = falls | ~(keeps | grows)
            var left = keeps & grows
            if right & last != 0 { distance += 1 }
            if left & last != 0 { distance -= 1 }
            right = right << 1 | 1
            left <<= 1
            grows = left | ~(keeps | right)
            falls = right & keeps
            before = same
        }
        return distance <= limit ? distance : nil
    }
}
