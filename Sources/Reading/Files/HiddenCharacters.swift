import Diagnostics

/// Characters that nobody sees and that come in with a paste, and letters that another encoding has garbled.
struct HiddenCharacters {
    /// The most letters of a word that is told.
    private static let longestWord = 40

    private let file: SourceFile
    private var problems: [Diagnostic] = []
    private var kept = String.UnicodeScalarView()
    private var garbled: (span: Span, meant: String)?
    private var garbledCount = 0

    /// A file without the characters that were told, which is read as its author sees it.
    static func removed(from file: SourceFile, _ context: inout ReadingContext) -> SourceFile {
        var reader = HiddenCharacters(file: file)
        reader.read()
        context.problems += reader.problems
        return reader.kept.count == file.text.unicodeScalars.count
            ? file : SourceFile(path: file.path, text: String(reader.kept))
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func read() {
        let scalars = Array(file.text.unicodeScalars)
        // What some writing needs is decided by the letters of the line.
        let others = HiddenCharacters.linesInOtherLetters(scalars)
        var line = 0
        var offset = 0
        // What is left of a garbled letter is no character of its own.
        var garbledEnd = 0
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\n" { line += 1 }
            let previous = index > 0 ? scalars[index - 1] : nil
            if GarbledLetter.begins(scalar), index >= garbledEnd {
                garbledEnd = noteGarbled(scalars[index...].prefix(GarbledLetter.longest), at: offset) ?? garbledEnd
            }
            switch HiddenKind(scalar, behind: previous, amongOtherLetters: others.contains(line)) {
            case nil: kept.append(scalar)
            case _ where index < garbledEnd: break
            case .control?: report(scalar, .controlCharacter, in: word(at: index, of: scalars), at: offset)
            case .hidden?: report(scalar, .hiddenCharacter, in: word(at: index, of: scalars), at: offset)
            }
            offset += UTF8.width(scalar)
        }
        reportGarbled()
    }

    private static func linesInOtherLetters(_ scalars: [Unicode.Scalar]) -> Set<Int> {
        var lines: Set<Int> = []
        var line = 0
        for scalar in scalars {
            if scalar == "\n" { line += 1 }
            // Hebrew, Arabic, the scripts of India and further east, which need joiners and marks of direction.
            if (0x590...0x1CFF).contains(scalar.value) || (0xA840...0xABFF).contains(scalar.value)
                || (0xFB1D...0xFDFF).contains(scalar.value)
            {
                lines.insert(line)
            }
        }
        return lines
    }

    /// The word around a place, as its author sees it; nil when it is long, or none.
    private func word(at index: Int, of scalars: [Unicode.Scalar]) -> String? {
        func isPart(_ scalar: Unicode.Scalar) -> Bool {
            !scalar.properties.isWhitespace && !"`,\"".unicodeScalars.contains(scalar)
        }
        let before = scalars[..<index].suffix(HiddenCharacters.longestWord).reversed().prefix(while: isPart).reversed()
        let after = scalars[(index + 1)...].prefix(HiddenCharacters.longestWord).prefix(while: isPart)
        let seen = (Array(before) + after).filter { HiddenKind($0, behind: nil, amongOtherLetters: false) == nil }
        guard (1...HiddenCharacters.longestWord).contains(seen.count) else { return nil }
        return String(String.UnicodeScalarView(seen))
    }

    private mutating func report(_ scalar: Unicode.Scalar, _ kind: ReadingKind, in word: String?, at offset: Int) {
        let code =
            "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
            + String(scalar.value, radix: 16, uppercase: true)
        let name = HiddenKind.name(of: scalar).map { " (\($0))" } ?? ""
        // A break of a line keeps two words apart.
        if HiddenKind.isBreak(scalar) { kept.append(" ") }
        problems.append(
            Diagnostic(
                kind, "a character that nobody sees stands here: `\(code)`\(name)",
                at: Span(file: file, start: offset, end: offset + UTF8.width(scalar)),
                help: HiddenKind.isBreak(scalar)
                    ? "delete it, and press Enter where a new line is wanted"
                    : word.map { "delete `\($0)` and type it anew" }
                        ?? "delete what stands between the letters around it and type them anew"))
    }

    // MARK: - Garbled letters

    /// Takes down a garbled letter that begins at a place; where it ends.
    private mutating func noteGarbled(_ scalars: ArraySlice<Unicode.Scalar>, at offset: Int) -> Int? {
        guard let (length, meant) = GarbledLetter.find(in: scalars) else { return nil }
        garbledCount += 1
        if garbled == nil {
            let width = scalars.prefix(length).reduce(0) { $0 + UTF8.width($1) }
            garbled = (Span(file: file, start: offset, end: offset + width), meant)
        }
        return scalars.startIndex + length
    }

    private mutating func reportGarbled() {
        guard let (span, meant) = garbled else { return }
        let more = garbledCount > 1 ? ", and \(garbledCount - 1) more in this file" : ""
        problems.append(
            Diagnostic(
                ReadingKind.garbledText,
                meant.isEmpty
                    ? "a letter was lost here when the file was saved in another encoding\(more)"
                    : "`\(span.text)` was `\(meant)` before the file was opened in another encoding\(more)",
                at: span,
                help: file.path.hasSuffix(".csv")
                    ? "bring back an earlier version; open it in Excel with Data → From Text/CSV and 65001: Unicode (UTF-8), "
                        + "and choose Save As → CSV UTF-8 (Comma delimited)"
                    : "bring back an earlier version, or type these letters anew, and save the file in UTF-8"))
    }
}
