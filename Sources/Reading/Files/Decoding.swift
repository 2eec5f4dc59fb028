import Diagnostics

/// Turns the bytes of a file into text, and names an encoding that is not UTF-8 instead of garbling it.
enum Decoding {
    /// The source file of some bytes, with a problem when they are not UTF-8.
    ///
    /// A byte order mark is left out. Where the bytes are not UTF-8 the text that could be read is kept, so that the
    /// place can be shown; the problem is an error, so nothing of it is published.
    static func decode(_ bytes: [UInt8], path: String) -> (file: SourceFile, problem: Diagnostic?) {
        if let text = utf16(bytes) {
            let file = SourceFile(path: path, text: text)
            return (file, problem(at: file.start, "the file is in UTF-16, not in UTF-8", path: path))
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: content, as: UTF8.self) {
            return (SourceFile(path: path, text: text), nil)
        }
        let file = SourceFile(path: path, text: String(decoding: content, as: UTF8.self))
        let offset = firstDifference(between: content, and: file.text)
        let span = Span(file: file, start: offset, end: offset + "\u{FFFD}".utf8.count)
        let guess = windowsCharacter(content, at: offset)
        return (file, problem(at: span, "the file is not in UTF-8" + guess, path: path))
    }

    private static func problem(at span: Span, _ message: String, path: String) -> Diagnostic {
        let remedy =
            path.hasSuffix(".csv")
            ? "in the spreadsheet choose Save As, then the type \"CSV UTF-8 (comma delimited)\""
            : "save it in the text editor with the encoding UTF-8"
        return Diagnostic(ReadingKind.badEncoding, message, at: span, label: "first here", help: remedy)
    }

    /// Whether some bytes are UTF-16: they begin with its mark, or with two letters of ASCII in it.
    static func isUTF16(_ bytes: [UInt8]) -> Bool { order(of: bytes) != nil }

    private static func order(of bytes: [UInt8]) -> (isLittleEndian: Bool, hasMark: Bool)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (true, true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (false, true) }
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (false, true, false, true): return (true, false)
        case (true, false, true, false): return (false, false)
        default: return nil
        }
    }

    /// The text of bytes in UTF-16; nil when they are something else. It is read on, so that one wrong encoding is one
    /// problem.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        guard let order = order(of: bytes) else { return nil }
        let units = stride(from: order.hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { index in
            let low = UInt16(bytes[order.isLittleEndian ? index : index + 1])
            return UInt16(bytes[order.isLittleEndian ? index + 1 : index]) << 8 | low
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Where the text begins to differ from the bytes: at the U+FFFD that stands for the first wrong one.
    private static func firstDifference(between bytes: [UInt8], and text: String) -> Int {
        let same = zip(bytes, text.utf8).prefix { $0 == $1 }.count
        return text.utf8.distance(from: text.startIndex, to: text.utf8Boundary(same))
    }

    /// The bytes that a Windows code page uses where English text most often leaves ASCII.
    private static let windows1252: [UInt8: Character] = [
        0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0xA3: "£",
        0xA0: " ", 0xE9: "é", 0xE8: "è", 0xFC: "ü", 0xF6: "ö", 0xE4: "ä", 0xED: "í", 0xF3: "ó", 0xFA: "ú", 0xE1: "á",
    ]

    private static func windowsCharacter(_ bytes: [UInt8], at offset: Int) -> String {
        guard offset < bytes.count, let character = windows1252[bytes[offset]] else { return "" }
        return ": it looks like the Windows code page 1252, where this byte is `\(character)`"
    }
}
