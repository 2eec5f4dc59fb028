package import Plan

/// Takes words out of what is kept for good, and leaves a gap that says so: for what should never have been kept, such
/// as something by which a child can be known.
package struct Withdrawal: Sendable {
    private let words: [[Unicode.Scalar]]
    private let gap: String

    /// The fewest letters and digits that words have: fewer stand everywhere.
    package static let fewest = 4

    /// Withdraws words on a day; nil when they are too few to be meant.
    package init?(_ text: String, on day: Day) {
        guard text.count(where: { $0.isLetter || $0.isNumber }) >= Withdrawal.fewest else { return nil }
        words = text.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
        // Neither Markdown, YAML nor CSV takes this for anything but words.
        gap = "(withdrawn on \(day.slashed))"
    }

    /// A folder without the words, sealed again; nil when it does not have them. Files that are not text are left alone.
    package func applied(to folder: KeptFolder) -> KeptFolder? {
        var isChanged = false
        let files = folder.files.map { path, bytes -> (path: String, bytes: [UInt8]) in
            guard let text = String(validating: bytes, as: UTF8.self), let rest = without(text) else {
                return (path, bytes)
            }
            isChanged = true
            return (path, Array(rest.utf8))
        }
        return isChanged ? KeptFolder(name: folder.name, path: folder.path, files: files).sealed() : nil
    }

    /// A text without the words; nil when it does not have them.
    private func without(_ text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var offset = 0
        var isChanged = false
        while offset < scalars.count {
            if let end = end(in: scalars, from: offset) {
                kept.append(contentsOf: gap.unicodeScalars)
                offset = end
                isChanged = true
            } else {
                kept.append(scalars[offset])
                offset += 1
            }
        }
        return isChanged ? String(kept) : nil
    }

    /// Where the words end that begin at a place, with any white space between them; nil when they do not stand there, or
    /// are a part of longer ones.
    private func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard let first = words.first?.first, scalars[start] == first else { return nil }
        if start > 0, first.isPartOfWord, scalars[start - 1].isPartOfWord { return nil }
        var offset = start
        for (index, word) in words.enumerated() {
            if index > 0 {
                let begin = offset
                while offset < scalars.count, scalars[offset].properties.isWhitespace { offset += 1 }
                guard offset > begin else { return nil }
            }
            for scalar in word {
                guard offset < scalars.count, scalars[offset] == scalar else { return nil }
                offset += 1
                // In a cell of a table a quotation mark is doubled.
                if scalar == "\"", offset < scalars.count, scalars[offset] == scalar { offset += 1 }
            }
        }
        guard let last = words.last?.last, last.isPartOfWord, offset < scalars.count else { return offset }
        return scalars[offset].isPartOfWord ? nil : offset
    }
}

extension Unicode.Scalar {
    /// Whether it belongs to a word.
    fileprivate var isPartOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
