package import Plan

extension Withdrawal {
    /// What became of an issued paper that has the words.
    package enum Outcome: Sendable {
        /// The paper without them, sealed again, where they stood, and the files that were taken out whole.
        case withdrawn(KeptFolder, places: [Place], gone: [String])
        /// They stand in its page in a way that nothing can be put in their place.
        case inPieces
    }

    /// Takes the words out of an issued paper; nil when it does not have them.
    ///
    /// Its page and its tables get a gap. Nothing can be taken out of a PDF, a Word or an OpenDocument file, and in the plain text a cell of
    /// a table runs over several lines, so these go whole: whoever has the page has all of what they said.
    package func applied(to paper: IssuedPaper) -> Outcome? {
        let folder = paper.folder
        var files: [(path: String, bytes: [UInt8])] = []
        var gone: [String] = []
        var places: [Place] = []
        for (path, bytes) in folder.files {
            if [PaperFormat.pdf, .docx, .odt, .txt].map(IssuedPaper.file).contains(path) {
                gone.append(path)
                continue
            }
            let rest = path == IssuedPaper.page ? without(IssuedPageText.letters(of: bytes)) : without(bytes)
            if let rest { places.append(Place(file: path, lines: rest.lines)) }
            files.append((path, rest?.bytes ?? bytes))
        }
        let page = files.first { $0.path == IssuedPaper.page }?.bytes ?? []
        let isInPieces = IssuedPageText.readings(of: page).contains { without($0) != nil }
        if isInPieces { return .inPieces }
        guard !places.isEmpty else { return nil }
        let rest = KeptFolder(name: folder.name, path: folder.path, files: files).sealed()
        return .withdrawn(rest, places: places, gone: gone)
    }
}

/// The text of the page of an issued paper, in which nothing else than `IssuedPage` allows is written.
private enum IssuedPageText {
    private static let escapes: [(letter: Unicode.Scalar, written: [Unicode.Scalar])] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#x27;"), ("'", "&#39;"),
    ].map { ($0.0, Array($0.1.unicodeScalars)) }

    /// The letters of a page, tags among them, each with the way in which it is written.
    static func letters(of page: [UInt8]) -> [[Unicode.Scalar]] {
        let scalars = Array(String(decoding: page, as: UTF8.self).unicodeScalars)
        var letters: [[Unicode.Scalar]] = []
        var offset = 0
        while offset < scalars.count {
            if scalars[offset] == "&",
                let escape = escapes.first(where: { scalars[offset...].starts(with: $0.written) })
            {
                letters.append([escape.letter] + escape.written)
                offset += escape.written.count
            } else {
                letters.append([scalars[offset]])
                offset += 1
            }
        }
        return letters
    }

    /// What a reader reads: with tags as nothing, and as spaces.
    static func readings(of page: [UInt8]) -> [[[Unicode.Scalar]]] {
        let letters = letters(of: page)
        return [nil, " "].map { (space: Unicode.Scalar?) in
            var isInTag = false
            return letters.compactMap { letter in
                if letter == ["<"] { isInTag = true }
                defer { if letter == [">"] { isInTag = false } }
                if !isInTag { return letter }
                return letter == [">"] ? space.map { [$0] } : nil
            }
        }
    }
}
