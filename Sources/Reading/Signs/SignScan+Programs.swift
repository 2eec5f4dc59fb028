import Diagnostics
import Plan

/// What other programs set by signs: formulas, pictures by their names, forms, notes.
extension SignScan {
    /// `$x^2$`. Two sums of money have no such signs between them.
    func formula(at place: Int, in run: Range<Int>) -> Range<Int>? {
        let rest = bytes[place..<run.upperBound].dropFirst().prefix(80)
        guard let end = rest.firstIndex(of: UInt8(ascii: "$")), end > place + 1, rest.first?.isWhiteSpace == false,
            !bytes[end - 1].isWhiteSpace, bytes[place + 1..<end].contains(where: "^_\\{".utf8.contains)
        else { return nil }
        return place..<end + 1
    }

    /// `:tada:`, which other programs make a picture of.
    func emoji(at place: Int, in run: Range<Int>) -> Range<Int>? {
        guard place == run.lowerBound || !SignScan.isOfWord(bytes[place - 1]) else { return nil }
        let name = bytes[place..<run.upperBound].dropFirst().prefix(SignScan.longestEmoji)
        guard let first = name.first, first == UInt8(ascii: "+") || (0x61...0x7A).contains(first),
            let end = name.firstIndex(of: UInt8(ascii: ":")), end > place + 2,
            name[..<end].allSatisfy({ (0x61...0x7A).contains($0) || $0.isASCIIDigit || "_+".utf8.contains($0) }),
            end + 1 == run.upperBound || !SignScan.isOfWord(bytes[end + 1])
        else { return nil }
        return place..<end + 1
    }

    private static let longestEmoji = 32

    /// `{.underline}`, `{color:red}`, `{panel}`. What a paragraph is called by (`{#part}`) is ours.
    func attribute(at place: Int, in run: Range<Int>) -> Range<Int>? {
        let rest = bytes[place..<run.upperBound].dropFirst().prefix(40)
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")), let first = rest.first else { return nil }
        let name = rest[..<end].prefix { $0 != UInt8(ascii: ":") }
        let isClass = first == UInt8(ascii: ".") && rest.dropFirst().first?.isASCIILetter == true
        let isSmall = !name.isEmpty && name.allSatisfy { (0x61...0x7A).contains($0) }
        let hasValue = name.endIndex < end && !rest[..<end].contains(where: \.isWhiteSpace)
        guard isClass || (isSmall && (hasValue || SignScan.macros.contains(String(decoding: name, as: UTF8.self))))
        else { return nil }
        return place..<end + 1
    }

    /// What wikis begin and end a box with.
    private static let macros: Set<String> = [
        "code", "color", "colour", "column", "expand", "info", "noformat", "note", "panel", "quote", "section", "tip",
        "toc", "warning",
    ]

    /// `^1` behind a word or a full stop, with nothing behind it.
    func endOfMark(at place: Int, in run: Range<Int>) -> Int? {
        let rest = bytes[place..<run.upperBound].dropFirst()
        let figures = rest.prefix(3).prefix(while: \.isASCIIDigit)
        guard place > run.lowerBound, !bytes[place - 1].isWhiteSpace, (1...2).contains(figures.count) else {
            return nil
        }
        let next = rest.dropFirst(figures.count).first ?? 0x20
        return next.isWhiteSpace || ".,;:)".utf8.contains(next) ? figures.endIndex : nil
    }
}
