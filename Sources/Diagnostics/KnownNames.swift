/// Names that would have been right, made ready once for all that was written otherwise: where thousands of names are
/// asked for of thousands, most need no more than a look at their lengths and letters.
package struct KnownNames: Sendable {
    private struct Candidate {
        let name: String
        let scalars: [Unicode.Scalar]
        let letters: Letters
    }

    private let candidates: [Candidate]
    /// Where there are very many, their places by what they are with one letter left out.
    private let places: ShortenedNames?

    /// Of more names than this only those that are a slip or two away are found, so that it takes no longer.
    private static let many = 1_000

    /// Makes names ready.
    package init(_ names: some Sequence<String>) {
        var seen: Set<String> = []
        candidates = names.filter { seen.insert($0).inserted }.map { name in
            let scalars = Array(name.lowercased().unicodeScalars)
            return Candidate(name: name, scalars: scalars, letters: Letters(scalars))
        }
        places = candidates.count > KnownNames.many ? ShortenedNames(candidates.map(\.scalars)) : nil
    }

    /// The one nearest to what was written, as `Suggestion` says.
    package func nearest(to written: String, within most: Int? = nil) -> String? {
        let target = Array(written.lowercased().unicodeScalars)
        guard target.count <= EditDistance.mostLetters else { return nil }
        let letters = Letters(target)
        let search = EditDistance(target)
        var best: (name: String, distance: Int, rank: Int)?
        for index in places?.near(target) ?? Array(candidates.indices) {
            let candidate = candidates[index]
            let longest = max(candidate.scalars.count, target.count)
            let limit = min(most ?? max(1, longest / 3), best?.distance ?? .max)
            guard longest - min(candidate.scalars.count, target.count) <= limit,
                letters.leastDistance(to: candidate.letters) <= limit,
                let distance = search.distance(to: candidate.scalars, limit: limit)
            else { continue }
            let rank = distance == 1 && KnownNames.isDoubled(target, candidate.scalars) ? 0 : 1
            if let best, (best.distance, best.rank, best.name) <= (distance, rank, candidate.name) { continue }
            best = (candidate.name, distance, rank)
        }
        return best?.name
    }

    /// Whether one of two names has a sign twice that the other has once, which is the likeliest slip: `S1.33` for `S1.3`.
    private static func isDoubled(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard long.count == short.count + 1 else { return false }
        let place = zip(short, long).prefix { $0 == $1 }.count
        return place > 0 && long[place] == long[place - 1]
    }

    /// Says ``did you mean `X`?``, or nothing when nothing is near.
    package func help(for written: String) -> String { nearest(to: written).map { "did you mean `\($0)`?" } ?? "" }

    /// Which letters a name has: each that only one of two names has costs a change.
    private struct Letters {
        private var bits: UInt64 = 0

        init(_ scalars: [Unicode.Scalar]) {
            for scalar in scalars {
                let value = scalar.value
                switch value {
                case 0x61...0x7A: bits |= 1 << UInt64(value - 0x61)
                case 0x30...0x39: bits |= 1 << UInt64(value - 0x30 + 26)
                default: bits |= 1 << UInt64(36 + value % 28)
                }
            }
        }

        func leastDistance(to other: Letters) -> Int {
            max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
        }
    }
}
