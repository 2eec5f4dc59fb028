import Plan

/// Ids that were written where one belongs, or with something else than commas between them: `OA3 and OA4`, `OA3/4`,
/// `OA3–OA5`, `(OA3)`.
enum SeveralIDs {
    /// The ids that a text holds, in full and in order; none when anything but ids and what people put between them stands there.
    static func read(_ text: String) -> [String] {
        var ids: [String] = []
        var isRange = false
        for part in parts(of: text) {
            switch part {
            case "-", "to": isRange = true
            case "and", "&", "or", "/", ";", ",", "+", "(", ")", "[", "]", ".": isRange = false
            default:
                guard let id = id(part, behind: ids.last) else { return [] }
                if isRange, let last = ids.last { ids += between(last, id) }
                if !ids.contains(id) { ids.append(id) }
                isRange = false
            }
        }
        return ids
    }

    /// Words and signs; a dash between two ids is a sign.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var word = ""
        func isWhole(_ word: String) -> Bool { word.last?.isNumber == true && LocalID.isRecognisable(local(word)) }
        func finish() {
            if !word.isEmpty { parts.append(word) }
            word = ""
        }
        for character in text {
            if "–—".contains(character) || (character == "-" && isWhole(word)) {
                finish()
                parts.append("-")
            } else if character.isLetter || character.isNumber || ".:_-".contains(character) {
                word.append(character)
            } else {
                finish()
                if !character.isWhitespace { parts.append(String(character)) }
            }
        }
        finish()
        return parts.map { $0.count > 1 && ($0.last == "." || $0.last == ":") ? String($0.dropLast()) : $0 }
    }

    private static func local(_ word: String) -> String { word.split(separator: ":").last.map(String.init) ?? word }

    /// An id in full; a number alone has the letters of the one before it.
    private static func id(_ word: String, behind last: String?) -> String? {
        if LocalID.isRecognisable(local(word)) { return word }
        guard let last, word.first?.isNumber == true, word.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
        let head = last.count - local(last).count
        let letters = last.prefix(head + local(last).prefix { $0.isLetter }.count)
        return letters + word
    }

    /// The ids between two that have the same letters.
    private static func between(_ first: String, _ last: String) -> [String] {
        let stem = String(first.reversed().drop { $0.isNumber }.reversed())
        guard last.hasPrefix(stem), let start = Int(first.dropFirst(stem.count)),
            let end = Int(last.dropFirst(stem.count)),
            start < end, end - start < 20
        else { return [] }
        return (start + 1..<end).map { "\(stem)\($0)" }
    }
}
