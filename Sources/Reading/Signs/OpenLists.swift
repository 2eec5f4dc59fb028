import Diagnostics
import Markup

/// The lists that a walk is inside of, and how far in their items begin.
struct OpenLists {
    private var firsts: [Int?] = []
    /// The list that has just ended: where it stood, and how far in it began.
    private var closed: (parent: Int, column: Int)?
    /// That of the list that is being read, when it follows right behind.
    private var before: Int?

    mutating func open(below parent: Int?) {
        before = closed.flatMap { $0.parent == parent ? $0.column : nil }
        firsts.append(nil)
    }

    mutating func close(below parent: Int?) {
        closed = firsts.popLast().flatMap(\.self).map { (parent ?? 0, $0) }
    }

    /// Forgets the list that has ended when something else follows.
    mutating func pass(_ kind: MarkupKind) {
        if case .list = kind { return }
        closed = nil
    }

    /// Takes the next item of the innermost list; whether it begins farther in than the items it stands beside.
    mutating func isTooFarIn(_ column: Int) -> Bool {
        guard let index = firsts.indices.last else { return false }
        defer { before = nil }
        guard let first = firsts[index] else {
            firsts[index] = column
            // A list within an item may follow another as it likes when both are equally far in.
            return before.map { column > $0 } ?? false
        }
        return column > first
    }
}

/// How far from the beginning of its line something stands.
enum Indentation {
    /// The column of the first sign of a line, counted from 0 with tab stops every four; nil when words stand before it.
    static func ofFirstSign(at place: Int, in bytes: [UInt8]) -> Int? {
        // From the sign back, which is short also where thousands of lists begin on one line.
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") }
        let start = bytes[..<place].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
        guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return nil }
        return bytes[start..<place].reduce(0) { $1 == 0x09 ? $0 + 4 - $0 % 4 : $0 + 1 }
    }
}
