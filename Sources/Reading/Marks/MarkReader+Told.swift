import Plan

/// Marks that are told about and not used.
extension MarkReader {
    /// Whether what stands at some places is told about and not used: as code in a sentence that goes on behind it.
    /// What begins an item, a cell or a quotation is no sentence.
    func isTold(_ places: Range<Int>) -> Bool {
        var (before, behind) = (places.lowerBound - 1, places.upperBound)
        while isSign(before, of: "([{<\"'") { before -= 1 }
        while isSign(behind, of: ")]}>\"':") { behind += 1 }
        guard isSign(before, of: "`"), !isSign(before - 1, of: "`"), isSign(behind, of: "`") else { return false }
        if isHead[before], !goesOn(at: before) { return false }
        return isSmall(skipAsides(from: behind + 1))
    }

    /// Whether a line that begins at a place goes on with the sentence of the line before.
    private func goesOn(at index: Int) -> Bool {
        guard token(index - 1)?.kind == .lineEnd(isDouble: false),
            isWord(index - 2) || isSign(index - 2, of: ",;:)`'\"")
        else { return false }
        // A heading is no sentence, and is short.
        var start = index - 2
        while start > 0, index - start < 64, !tokens[start - 1].isLineEnd { start -= 1 }
        return !isSign(start, of: "#")
    }

    /// Whether what stands at some places is named in quotation marks within a sentence: The "Board only" rule ended.
    func isSpoken(_ places: Range<Int>) -> Bool {
        isSign(places.lowerBound - 1, of: "\"'") && isSign(places.upperBound, of: "\"'")
            && isWord(places.lowerBound - 2) && isSmall(places.upperBound + 1)
    }

    /// The first place behind signs, a line end and further code, which a sentence may hold one after the other.
    private func skipAsides(from start: Int) -> Int {
        var index = start
        while index - start < 64, let token = token(index), !token.isWord {
            if isSign(index, of: "`") {
                guard let end = tokens[(index + 1)...].prefix(16).firstIndex(where: { $0.sign == UInt8(ascii: "`") })
                else { break }
                index = end
            } else if !isSign(index, of: ")],\"'"), token.kind != .lineEnd(isDouble: false) {
                break
            }
            index += 1
        }
        return index
    }
}
