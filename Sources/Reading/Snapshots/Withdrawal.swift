package import Diagnostics
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
        words = text.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.straight) }
        // Neither Markdown, YAML nor CSV takes this for anything but words.
        gap = "(withdrawn on \(day.slashed))"
    }

    /// A file that has the words.
    package struct Place: Sendable, Equatable {
        /// Its path within its folder.
        package let file: String
        /// The lines on which they begin, once for each time.
        package let lines: [Int]
    }

    /// What is left of a text, and the lines on which the words began.
    struct Rest {
        let bytes: [UInt8]
        let lines: [Int]
    }

    /// A folder without the words, sealed again, and where they stood; nil when it does not have them. Files that are not
    /// text are left alone.
    package func applied(to folder: KeptFolder) -> (folder: KeptFolder, places: [Place])? {
        var places: [Place] = []
        let files = folder.files.map { path, bytes -> (path: String, bytes: [UInt8]) in
            guard let rest = without(bytes) else { return (path, bytes) }
            places.append(Place(file: path, lines: rest.lines))
            return (path, rest.bytes)
        }
        guard !places.isEmpty else { return nil }
        return (KeptFolder(name: folder.name, path: folder.path, files: files).sealed(), places)
    }

    /// Where the words stand in sources, which are for their authors to change.
    package func places(in sources: [(path: String, file: SourceFile)]) -> [Place] {
        sources.compactMap { path, file in
            without(Array(file.text.utf8)).map { Place(file: path, lines: $0.lines) }
        }
    }

    /// Some bytes of text without the words; nil when they do not have them.
    func without(_ bytes: [UInt8]) -> Rest? {
        String(validating: bytes, as: UTF8.self).flatMap { without(Array($0.unicodeScalars).map { [$0] }) }
    }

    /// The letters of a text without the words; nil when they do not stand there. A letter stands with the way in which it
    /// is written, of which it is the first.
    func without(_ letters: [[Unicode.Scalar]]) -> Rest? {
        let scalars = letters.map { $0[0].straight }
        var kept = String.UnicodeScalarView()
        var offset = 0
        var line = 1
        var lines: [Int] = []
        while offset < scalars.count {
            if let end = end(in: scalars, from: offset) {
                kept.append(contentsOf: gap.unicodeScalars)
                lines.append(line)
                line += scalars[offset..<end].count { $0 == "\n" }
                offset = end
            } else {
                if scalars[offset] == "\n" { line += 1 }
                kept.append(contentsOf: letters[offset].count > 1 ? letters[offset].dropFirst() : letters[offset][...])
                offset += 1
            }
        }
        return lines.isEmpty ? nil : Rest(bytes: Array(String(kept).utf8), lines: lines)
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
    /// The sign that a keyboard has for it: pages are printed with others than were typed.
    fileprivate var straight: Unicode.Scalar {
        switch self {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": "-"
        default: self
        }
    }

    /// Whether it belongs to a word.
    fileprivate var isPartOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
