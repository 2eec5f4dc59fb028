import Plan

/// Marks of the form ```` ```only ````, with whatever signs in place of the backticks.
extension MarkReader {
    /// The mark that begins with a row of signs that look like a fence, or were meant as one.
    func fence(at index: Int) -> (Mark.Meaning, end: Int)? {
        rowOfMarks(at: index) ?? rowOfOthers(at: index) ?? brace(at: index)
    }

    private func rowOfMarks(at index: Int) -> (Mark.Meaning, end: Int)? {
        let marks = "`'~:\""
        guard isSign(index, of: marks), !isSign(index - 1, of: marks) else { return nil }
        var end = index
        while isSign(end, of: marks) { end += 1 }
        let count = end - index
        while count > 2, isSign(end, of: "{[(.") { end += 1 }
        guard count >= 2, let block = match(words.blocks, at: end) else { return nil }
        // Two alone are also the beginning of a quotation, or of code within a line.
        let isAlone = isHead[index] || (token(block.end)?.isLineEnd ?? true)
        guard count > 2 || (isAlone && !isQuotation(index)) else { return nil }
        let isInCode = isSign(index, of: "`") && !isSign(index + 1, of: "`")
        return isInCode && isTold(index + 1..<block.end) ? nil : (.block(block.word.name), block.end)
    }

    /// Whether two signs are the beginning of a quotation or of code within another: “‘Only when …
    private func isQuotation(_ index: Int) -> Bool { isSign(index, of: "\"") != isSign(index + 1, of: "\"") }

    /// Three signs of another kind and `only`, with nothing behind it.
    private func rowOfOthers(at index: Int) -> (Mark.Meaning, end: Int)? {
        guard isHead[index], isSign(index, of: "-=+%!$^@,;#\u{02}"), let sign = token(index)?.sign,
            token(index - 1)?.sign != sign
        else { return nil }
        var end = index
        while token(end)?.sign == sign { end += 1 }
        guard end - index >= 3, !(sign == UInt8(ascii: "#") && token(end)?.isSpaced == true),
            let only = match([words.only], at: end), only.isExact, token(only.end)?.isLineEnd ?? true
        else { return nil }
        return (.block(only.word.name), only.end)
    }

    /// The only word of a line, between signs of any kind: `///only`, `[only]`, `only{`; or alone above an audience.
    func loneOnly(at index: Int) -> (Mark.Meaning, end: Int)? {
        guard isHead[index], let only = match([words.only], at: index), only.isExact else { return nil }
        var end = only.end
        var signs = 0
        while isSign(end, of: "{[(<>)]}`'\"~:=-+/|&#%$@^!;\u{02}") {
            if isSign(end, of: "{[(<>)]}") || !tokens[end].isSpaced { signs += 1 }
            end += 1
        }
        let opens = isSign(only.end, of: "{[(<")
        if let name = match(words.audiences, at: end) { end = name.end }
        while isSign(end, of: ")]}>") { end += 1 }
        guard token(end)?.isLineEnd ?? true else { return nil }
        var start = index
        while let token = token(start - 1), token.sign != nil {
            // What stands apart begins an item, a quotation or a cell.
            if !tokens[start].isSpaced { signs += 1 }
            start -= 1
        }
        if signs + stars(before: index) >= 2 || opens { return (.block(only.word.name), only.end) }
        var below = end + 1
        while isSign(below, of: ">") { below += 1 }
        guard let name = match(words.audiences, at: below), name.isExact,
            token(name.end)?.isLineEnd ?? true
        else { return nil }
        return (.block(only.word.name), only.end)
    }

    /// `{only}` and `{% only %}`, as other programs write it.
    private func brace(at index: Int) -> (Mark.Meaning, end: Int)? {
        guard isSign(index, of: "{"), token(index - 1)?.sign != token(index)?.sign else { return nil }
        var end = index + 1
        while end - index < 8, isSign(end, of: "{%#.:<") { end += 1 }
        guard let only = match([words.only], at: end), only.isExact, isSign(only.end, of: "}%>") else { return nil }
        return (.block(only.word.name), only.end)
    }
}
