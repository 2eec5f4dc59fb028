/// What is different between two texts, word by word.
package struct WordDifference: Sendable {
    /// Neighbouring words that are in both, or in one of the two.
    package enum Piece: Sendable, Hashable {
        case kept(String)
        case removed(String)
        case added(String)
    }

    /// The pieces, in the order in which they are read.
    package let pieces: [Piece]

    /// More words than this are told as a whole: to compare them takes the more time the more of them differ.
    private static let most = 400

    /// Compares two texts.
    package init(from old: String, to new: String) {
        let (before, after) = (WordDifference.words(old), WordDifference.words(new))
        guard before.count <= WordDifference.most, after.count <= WordDifference.most else {
            pieces = [.removed(old), .added(new)]
            return
        }
        let difference = after.difference(from: before)
        let gone = WordDifference.places(difference.removals)
        let come = WordDifference.places(difference.insertions)
        var pieces: [Piece] = []
        var (old, new) = (0, 0)
        func take(_ words: [Substring], _ place: inout Int, while isTaken: (Int) -> Bool) -> String? {
            let start = place
            while place < words.count, isTaken(place) { place += 1 }
            return place > start ? words[start..<place].joined(separator: " ") : nil
        }
        while old < before.count || new < after.count {
            if let text = take(before, &old, while: gone.contains) { pieces.append(.removed(text)) }
            if let text = take(after, &new, while: come.contains) { pieces.append(.added(text)) }
            let start = new
            while old < before.count, new < after.count, !gone.contains(old), !come.contains(new) {
                (old, new) = (old + 1, new + 1)
            }
            if new > start { pieces.append(.kept(after[start..<new].joined(separator: " "))) }
        }
        self.pieces = pieces
    }

    private static func places(_ changes: [CollectionDifference<Substring>.Change]) -> Set<Int> {
        Set(
            changes.map { change in
                switch change {
                case .insert(let offset, _, _), .remove(let offset, _, _): offset
                }
            })
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
