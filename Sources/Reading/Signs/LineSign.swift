/// A sign at the beginning of a line by which an author meant an item or a heading, and which makes none.
struct LineSign {
    enum Kind: Equatable {
        /// A bullet of a word processor.
        case bullet(Character)
        /// A dash, or the sign of an item that runs into the line above.
        case dash(Character)
        /// A number without a space behind it, or in the middle of a paragraph.
        case number
        /// A letter or a number in brackets.
        case letter
        /// A heading without a space behind its signs.
        case heading
        /// One sign of a heading before a word that is no tag: `#Aims`.
        case tag
        /// A box to tick.
        case box
        /// A line of equals signs.
        case line
        /// What other programs begin a box with: `!!! note`.
        case callout
        /// What comparing two versions leaves: `+++ b/plan.md`.
        case comparison
    }

    let kind: Kind
    /// How it is written.
    let text: String

    /// Where it stands, in a line.
    func range(at line: LineStart) -> Range<Int> { line.offset..<line.offset + text.utf8.count }

    var message: String {
        switch kind {
        case .bullet, .dash: "`\(text)` begins no item here, and the lines run into one another"
        case .number, .letter: "`\(text)` begins no item here, and the lines run into one another"
        case .heading, .tag: "`\(text)` makes no heading without a space behind it"
        case .box: "`\(text)` is shown as it stands, and says nothing about what is done"
        case .line: "this line of equals signs makes no heading here, and is shown as it stands"
        case .callout: "`\(text)` makes no box, and is shown as it stands"
        case .comparison: "`\(text)` is left of a comparison of two versions, and is shown as it stands"
        }
    }

    var help: String {
        switch kind {
        case .bullet, .dash: "begin each item on a line of its own with a dash and a space: `- `"
        case .number: "begin each item on a line of its own, with a space behind the number, below an empty line: `1. `"
        case .letter: "Markdown has no letters for items: number them `1. `, `2. `, or begin each with `- `"
        case .heading: "put a space behind `\(text)`"
        case .tag: "write `## ` before the words if they are a heading"
        case .box: "take it out, and report in progress.csv what is done"
        case .callout: "put the text between lines of three backticks, with `note` behind the first"
        case .comparison:
            "take it out, with the `+` and `-` before the lines below it, and keep the version that is right"
        case .line: "take the line out; if it parts two versions of a text, keep the one that is right"
        }
    }

    // MARK: - Finding

    /// The first line of a paragraph that begins with such a sign.
    ///
    /// - Parameters:
    ///   - inItem: Whether the paragraph belongs to an item, so that a line at the left edge was meant as the next.
    ///   - above: The sign of the paragraph above.
    static func stray(
        among lines: [LineStart], inItem: Bool, above: Kind?
    ) -> (LineStart, LineSign)? {
        if inItem, let first = lines.first, first.isFirst, let tick = first[0], "✓✔✗✘".contains(tick), first.isBlank(1)
        {
            return (first, LineSign(kind: .box, text: String(tick)))
        }
        let found = lines.compactMap { line in
            sign(of: line).map { (line: line, sign: $0.sign, isCertain: $0.isCertain) }
        }
        return found.first { line, sign, isCertain in
            let isNext = inItem && !line.isFirst && line.isUnindented
            return isCertain || isNext || sign.kind == above || found.count { $0.sign.kind == sign.kind } > 1
        }.map { ($0.line, $0.sign) }
    }

    /// The dash that a line begins with: one below the other, they are items.
    static func dash(_ line: LineStart) -> Kind? {
        guard let kind = sign(of: line)?.sign.kind, case .dash = kind else { return nil }
        return kind
    }

    /// The sign that a line begins with, and whether it is surely one.
    private static func sign(of line: LineStart) -> (sign: LineSign, isCertain: Bool)? {
        guard let first = line[0], let second = line[1] else { return nil }
        if let sign = left(line) { return (sign, true) }
        switch first {
        case "#": return heading(line)
        case "[": return box(line)
        case "☐", "☑", "☒": return (LineSign(kind: .box, text: String(first)), true)
        case "=" where line.head.count > 2 && line.head.allSatisfy({ $0 == "=" }):
            return (LineSign(kind: .line, text: String(line.head)), true)
        case "o" where second == "\t": return (LineSign(kind: .bullet("o"), text: "o"), true)
        case "o" where second == " ": return (LineSign(kind: .bullet("o"), text: "o"), false)
        case "-", "+", "*": return marker(first, line)
        case "–", "—", "−", "‐", "‑":
            return line.isBlank(1) || second.isLetter ? (LineSign(kind: .dash(first), text: String(first)), false) : nil
        default: break
        }
        if let isCertain = bullet(first, second) {
            return (LineSign(kind: .bullet(first), text: String(first)), isCertain)
        }
        return line.label.flatMap { labelled($0, line) }
    }

    /// What other programs begin lines with.
    private static func left(_ line: LineStart) -> LineSign? {
        let head = String(line.head)
        if let sign = ["!!! ", "??? "].first(where: head.hasPrefix), line[4]?.isLowercase == true {
            return LineSign(kind: .callout, text: String(sign.dropLast()))
        }
        return ["+++ a/", "+++ b/", "--- a/", "--- b/", "diff --git", "@@ -"].first(where: head.hasPrefix).map {
            LineSign(kind: .comparison, text: $0)
        }
    }

    /// Whether a character is surely a bullet; nil when it is none. Word's own stand in the private part of Unicode.
    private static func bullet(_ first: Character, _ second: Character) -> Bool? {
        guard let scalar = first.unicodeScalars.first, !scalar.isASCII else { return nil }
        if (0xF000...0xF0FF).contains(scalar.value) { return true }
        if "•▪●○◦‣⁃∙➢➤❖◆◇".contains(first) { return true }
        if first == "·" || first == "§" { return second.isWhitespace && first == "·" || second == "\t" }
        return "■□▫►▸→⇒✓✔✗✘★☆*".contains(first) ? false : nil
    }

    /// A sign of Markdown that did not begin an item: without a space, or too far in.
    private static func marker(_ first: Character, _ line: LineStart) -> (LineSign, Bool)? {
        let sign = LineSign(kind: .dash(first), text: String(first))
        if line.isBlank(1) { return line.isFirst ? nil : (sign, true) }
        if first == "-", line[1] == "-", line.isBlank(2) { return (LineSign(kind: .dash(first), text: "--"), false) }
        return line[1]?.isLetter == true && first != "+" ? (sign, false) : nil
    }

    private static func heading(_ line: LineStart) -> (LineSign, Bool)? {
        let count = line.head.prefix { $0 == "#" }.count
        if count == 1, line.isAlone, line[1]?.isUppercase == true {
            // What people search for has no spaces, and capitals within it: `#CareDay`.
            let word = line.head.dropFirst(2).prefix { $0.isLetter }
            return word.isEmpty || word.contains(where: \.isUppercase) ? nil : (LineSign(kind: .tag, text: "#"), true)
        }
        guard (2...6).contains(count), !line.isBlank(count) else { return nil }
        return (LineSign(kind: .heading, text: String(repeating: "#", count: count)), true)
    }

    private static func box(_ line: LineStart) -> (LineSign, Bool)? {
        guard let close = line.head.firstIndex(of: "]"), close <= 2, line.isBlank(close + 1),
            line.head.count > close + 1,
            close == 1 || " xX✓✔".contains(line.head[1])
        else { return nil }
        return (LineSign(kind: .box, text: String(line.head[...close])), true)
    }

    private static func labelled(_ label: LineStart.Label, _ line: LineStart) -> (LineSign, Bool)? {
        let text = String(line.head[..<label.length])
        let behind = line[label.length]
        if label.isNumber, !label.isBracketed {
            guard label.text.count <= 3 else { return nil }
            let sign = LineSign(kind: .number, text: text)
            if behind?.isLetter == true { return (sign, behind?.isUppercase == true) }
            return line.isFirst || !line.isBlank(label.length) || label.text.count > 2 ? nil : (sign, false)
        }
        guard line.isBlank(label.length) else { return nil }
        return (LineSign(kind: .letter, text: text), false)
    }
}
