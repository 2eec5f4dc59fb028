import Plan

/// Whether two words are the same but for one slip: a letter too many, one left out, one changed, or two neighbours
/// swapped.
enum OneEdit {
    /// Compares the letters of two words.
    static func isNear(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> Bool {
        let count = min(left.count, right.count)
        guard max(left.count, right.count) - count <= 1 else { return false }
        let head = zip(left, right).prefix { $0 == $1 }.count
        let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
        // What is neither in the same beginning nor in the same end.
        let rest = count - min(count, head + tail)
        if left.count != right.count || rest <= 1 { return rest == 0 || left.count == right.count }
        return rest == 2 && left[left.startIndex + head] == right[head + 1]
            && left[left.startIndex + head + 1] == right[head]
    }
}
