import Diagnostics

/// Letters that a code page does not have, for which a program has written question marks: `5 ??` for `5 🙂`.
enum LostLetters {
    /// Whether a cell of a row is as it was but for them.
    static func are(in row: OldRow, since old: OldRow, _ cell: OldCell) -> Bool {
        guard let then = cell.text(in: old.record)?.text, let now = cell.text(in: row.record)?.text,
            now.contains("?")
        else { return false }
        return isLost(Array(then.unicodeScalars), Array(now.unicodeScalars))
    }

    private static func isLost(_ then: [Unicode.Scalar], _ now: [Unicode.Scalar]) -> Bool {
        var place = 0
        var hasLost = false
        for scalar in then {
            if place < now.count, now[place] == scalar {
                place += 1
            } else if !scalar.isASCII, place < now.count, now[place] == "?" {
                hasLost = true
                // Windows counts what is beyond its plane twice.
                place += scalar.value > 0xFFFF && place + 1 < now.count && now[place + 1] == "?" ? 2 : 1
            } else {
                return false
            }
        }
        return hasLost && place == now.count
    }
}
