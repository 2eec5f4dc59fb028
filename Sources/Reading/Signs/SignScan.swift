import Diagnostics
import Plan

/// Goes through the words of a paragraph once, and keeps the signs that did not take. What stands behind a backslash is
/// meant as it stands.
struct SignScan {
    let bytes: [UInt8]
    private var found: [SignWithin] = []
    private var strikes: [Range<Int>] = []
    private var highlights: [Range<Int>] = []
    private var insertions: [Range<Int>] = []
    private var underlines: [Range<Int>] = []
    private var spacedStars: [Range<Int>] = []
    private var tabbed: [Range<Int>] = []
    private var opening: Range<Int>?
    /// A star before a word in the middle of a line; at its beginning it may stand for a note.
    private var unclosed: Range<Int>?
    private var line: Range<Int>?
    /// The run of words that is being read.
    private var run = 0..<0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What was found.
    var signs: [SignWithin] {
        var signs = found
        // One alone means nothing.
        if strikes.count > 1, let first = strikes.first { signs.append(SignWithin(kind: .struckOut, range: first)) }
        for pair in [highlights, insertions] where pair.count > 1 {
            signs.append(SignWithin(kind: .highlight, range: pair[0]))
        }
        for pair in [underlines, spacedStars] where pair.count > 1 {
            signs.append(SignWithin(kind: .stars, range: pair[0]))
        }
        if let unclosed { signs.append(SignWithin(kind: .stars, range: unclosed)) }
        if let first = tabbed.first {
            signs.append(SignWithin(kind: tabbed.count > 1 ? .table : .tab, range: first))
        }
        return signs.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    mutating func read(_ range: Range<Int>) {
        run = range
        var place = range.lowerBound
        var isTabbed = false
        while place < range.upperBound {
            let byte = bytes[place]
            var end = place + 1
            switch byte {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "+"):
                while end < range.upperBound, bytes[end] == byte { end += 1 }
                take(byte, place..<end)
                if byte == UInt8(ascii: "~"), end == place + 1 { takeScript(byte, place, in: range) }
            case UInt8(ascii: "<"):
                if bytes[place..<range.upperBound].starts(with: "<!--".utf8) {
                    found.append(SignWithin(kind: .comment, range: place..<place + 4))
                } else if isAlmostComment(place + 1, range.upperBound) {
                    found.append(SignWithin(kind: .comment, range: place..<place + 3))
                } else if bytes[place..<range.upperBound].starts(with: "<http".utf8) {
                    found.append(SignWithin(kind: .link, range: place..<place + 5))
                }
            case UInt8(ascii: "-"):
                // With words behind it, it is an arrow.
                if bytes[place..<range.upperBound].starts(with: "-->".utf8),
                    bytes[(place + 3)..<range.upperBound].allSatisfy(\.isWhiteSpace)
                {
                    found.append(SignWithin(kind: .comment, range: place..<place + 3))
                }
            case UInt8(ascii: "^"): takeScript(byte, place, in: range)
            case UInt8(ascii: ":"): take(.emojiCode, emoji(at: place, in: range))
            case UInt8(ascii: "{"): take(.attribute, attribute(at: place, in: range))
            case UInt8(ascii: "$"): take(.formula, formula(at: place, in: range))
            case UInt8(ascii: "`"): found.append(SignWithin(kind: .backtick, range: place..<end))
            case UInt8(ascii: "["): takeOpening(place, in: range)
            case UInt8(ascii: "]"): takeClosing(place, in: range)
            case UInt8(ascii: ")"): takeReversed(place, in: range)
            // `‹` and `«`, which keyboards and word processors put in the place of `<`.
            case 0xE2
            where bytes[place..<range.upperBound].starts(with: "‹".utf8) && isAlmostComment(place + 3, range.upperBound)
            ,
                0xC2
            where bytes[place..<range.upperBound].starts(with: "«".utf8) && isAlmostComment(place + 2, range.upperBound):
                found.append(SignWithin(kind: .comment, range: place..<place + (byte == 0xE2 ? 4 : 3)))
            case 0xE2 where place > range.lowerBound && isBox(place):
                found.append(SignWithin(kind: .box, range: place..<place + 3))
            case UInt8(ascii: "#"):
                if let error = SpreadsheetValue.error(beginning: bytes[place..<range.upperBound]) {
                    found.append(SignWithin(kind: .spreadsheetError, range: place..<place + error.utf8.count))
                }
            case 0x09 where !isTabbed && isWithinWords(place, of: range):
                isTabbed = true
                tabbed.append(place..<end)
            default: break
            }
            place = end
        }
    }

    private mutating func take(_ kind: SignWithin.Kind, _ range: Range<Int>?) {
        if let range { found.append(SignWithin(kind: kind, range: range)) }
    }

    /// Whether what begins a comment stands behind an angle bracket, with a blank too many or a dash too few, or where another
    /// sign stands for the bracket: `<! --`, `<!-`.
    private func isAlmostComment(_ place: Int, _ end: Int) -> Bool {
        let rest = bytes[min(place, end)..<end]
        guard rest.first == UInt8(ascii: "!") else { return false }
        let sign = rest.dropFirst().first { $0 != UInt8(ascii: " ") }
        return sign == UInt8(ascii: "-") || rest.dropFirst().starts(with: "–".utf8)
            || rest.dropFirst().starts(with: "—".utf8)
    }

    /// Whether words stand on both sides of a tab, and not the name of a field before it.
    private func isWithinWords(_ place: Int, of run: Range<Int>) -> Bool {
        let before = bytes[run.lowerBound..<place].last { !$0.isWhiteSpace }
        return before != nil && before != UInt8(ascii: ":")
            && bytes[place..<run.upperBound].contains { !$0.isWhiteSpace }
    }

    private mutating func take(_ sign: UInt8, _ place: Range<Int>) {
        let before = place.lowerBound > 0 ? bytes[place.lowerBound - 1] : 0x20
        let behind = place.upperBound < bytes.count ? bytes[place.upperBound] : 0x20
        let isApart = before.isWhiteSpace && behind.isWhiteSpace
        let isOpening = SignScan.isOfWord(behind) && !SignScan.isOfWord(before)
        if sign == UInt8(ascii: "_") { noteUneven(place, isOpening: isOpening, before, behind) }
        switch (sign, place.count) {
        case (UInt8(ascii: "~"), 2): if !isApart { strikes.append(place) }
        case (UInt8(ascii: "="), 2):
            if isOpening || before.isWhiteSpace != behind.isWhiteSpace || !highlights.isEmpty {
                highlights.append(place)
            }
        case (UInt8(ascii: "+"), 2): if isOpening || !insertions.isEmpty { insertions.append(place) }
        case (UInt8(ascii: "*"), 2...3):
            if isApart {
                spacedStars.append(place)
            } else if !(before.isASCIIDigit && behind.isASCIIDigit) {
                found.append(SignWithin(kind: .stars, range: place))
            }
        case (UInt8(ascii: "*"), 1):
            // `**bold*`: one star of two is left over.
            if before == sign || behind == sign {
                found.append(SignWithin(kind: .stars, range: place))
            } else if before.isWhiteSpace, !behind.isWhiteSpace {
                opening = place
                if SignScan.isLetter(behind), place.lowerBound > run.lowerBound { unclosed = unclosed ?? place }
            } else if before.isWhiteSpace, let opening {
                found.append(SignWithin(kind: .stars, range: opening))
            }
        case (UInt8(ascii: "_"), 2):
            if !behind.isWhiteSpace || !underlines.isEmpty { underlines.append(place) }
        case (UInt8(ascii: "_"), 1):
            // `__x_`: one line of two is left over.
            if before == sign || behind == sign { found.append(SignWithin(kind: .stars, range: place)) }
        default: break
        }
    }

    /// `_x__`: as many lines before as behind would stress the words, and be no words themselves.
    private mutating func noteUneven(_ place: Range<Int>, isOpening: Bool, _ before: UInt8, _ behind: UInt8) {
        if isOpening {
            line = place
        } else if let open = line, SignScan.isOfWord(before), !SignScan.isOfWord(behind) {
            if open.count != place.count, max(open.count, place.count) < 4 {
                found.append(SignWithin(kind: .stars, range: place))
            }
            line = nil
        }
    }

    /// Whether a box of a form is at a place: ☐, ☑ or ☒.
    private func isBox(_ place: Int) -> Bool {
        place + 2 < bytes.count && bytes[place + 1] == 0x98 && (0x90...0x92).contains(bytes[place + 2])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

    static func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

    // MARK: - What other programs set by signs

    /// `10^2^`, `H~2~O`, and the footnote `^[…]`.
    private mutating func takeScript(_ sign: UInt8, _ place: Int, in run: Range<Int>) {
        let rest = bytes[place..<run.upperBound].dropFirst().prefix(SignScan.longestScript)
        let isCaret = sign == UInt8(ascii: "^")
        if isCaret, rest.first == UInt8(ascii: "[") {
            return found.append(SignWithin(kind: .footnote, range: place..<place + 2))
        }
        if isCaret, let end = endOfMark(at: place, in: run) {
            return found.append(SignWithin(kind: .script, range: place..<end))
        }
        // A tilde before a number says that it is about so much.
        guard isCaret || (place > run.lowerBound && SignScan.isOfWord(bytes[place - 1])),
            let end = rest.firstIndex(of: sign), end > place + 1, rest[..<end].allSatisfy(SignScan.isOfWord),
            !found.contains(where: { $0.range.contains(place) })
        else { return }
        found.append(SignWithin(kind: .script, range: place..<end + 1))
    }

    private static let longestScript = 12

    // MARK: - Links and footnotes

    /// How far an end is looked for, and a beginning: a few thousand brackets take no longer than a few.
    private static let farthest = 400

    private mutating func takeOpening(_ place: Int, in run: Range<Int>) {
        let rest = bytes[place..<run.upperBound].dropFirst().prefix(SignScan.farthest)
        guard let first = rest.first else { return }
        if place > run.lowerBound, bytes[place - 1] != UInt8(ascii: "]"),
            rest.dropFirst().first == UInt8(ascii: "]"), " xX".utf8.contains(first),
            rest.dropFirst(2).first?.isWhiteSpace ?? true
        {
            found.append(SignWithin(kind: .box, range: place..<place + 3))
        } else if first == UInt8(ascii: "!"), let end = rest.prefix(16).firstIndex(of: UInt8(ascii: "]")),
            rest[..<end].count > 3, rest[..<end].dropFirst().allSatisfy({ (0x41...0x5A).contains($0) })
        {
            found.append(SignWithin(kind: .callout, range: place..<end + 1))
        } else if first == UInt8(ascii: "^"), let end = rest.prefix(40).firstIndex(of: UInt8(ascii: "]")) {
            found.append(SignWithin(kind: .footnote, range: place..<end + 1))
        } else if first == UInt8(ascii: "["), let end = doubleClosing(in: rest) {
            found.append(SignWithin(kind: .doubleBrackets, range: place..<end + 2))
        }
    }

    /// Where `]]` is. A search for any bytes takes a hundred times as long, and is made at every bracket.
    private func doubleClosing(in text: ArraySlice<UInt8>) -> Int? {
        let sign = UInt8(ascii: "]")
        return text.dropLast().indices.first { text[$0] == sign && text[$0 + 1] == sign }
    }

    /// `](`, which makes a link unless there is a space in the address, `] (https:`, and `[words][name]`.
    private mutating func takeClosing(_ place: Int, in run: Range<Int>) {
        let rest = bytes[place..<run.upperBound].dropFirst()
        if rest.first == UInt8(ascii: "[") { return takeNamed(place, in: run) }
        let gap = rest.prefix(SignScan.farthest).prefix(while: \.isWhiteSpace)
        guard let start = bytes[run.lowerBound..<place].suffix(SignScan.farthest).lastIndex(of: UInt8(ascii: "[")),
            rest.dropFirst(gap.count).first == UInt8(ascii: "("),
            gap.isEmpty || isAddress(rest.dropFirst(gap.count + 1))
        else { return }
        found.append(SignWithin(kind: .link, range: start..<place + 1 + gap.count + 1))
    }

    /// `[the report][1]`: a link whose address stands nowhere. Ids and notes in brackets have no small letters.
    private mutating func takeNamed(_ place: Int, in run: Range<Int>) {
        let inner = bytes[place..<run.upperBound].dropFirst(2).prefix(40)
        guard let end = inner.firstIndex(of: UInt8(ascii: "]")), end > inner.startIndex,
            let start = bytes[run.lowerBound..<place].suffix(SignScan.farthest).lastIndex(of: UInt8(ascii: "[")),
            bytes[start..<place].contains(where: { (0x61...0x7A).contains($0) })
        else { return }
        found.append(SignWithin(kind: .link, range: start..<end + 1))
    }

    /// `(words)[https://…]`, with the brackets the wrong way round.
    private mutating func takeReversed(_ place: Int, in run: Range<Int>) {
        let rest = bytes[place..<run.upperBound].dropFirst()
        guard rest.first == UInt8(ascii: "["), isAddress(rest.dropFirst()),
            let start = bytes[run.lowerBound..<place].suffix(SignScan.farthest).lastIndex(of: UInt8(ascii: "("))
        else { return }
        found.append(SignWithin(kind: .link, range: start..<place + 2))
    }

    private func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        ["http", "www.", "mailto:", "tel:", "ref:", "page:", "assets/", "#", "<http"].contains {
            text.starts(with: $0.utf8)
        }
    }
}
