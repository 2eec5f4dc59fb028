import Plan

/// Marks of the form `audience: board`.
extension MarkReader {
    /// What may stand between the word and the name of an audience without which, or with which, it is still a mark.
    private struct Join {
        var end: Int
        var hasColon = false
        var hasDash = false
        var hasLineEnd = false
        /// A full stop or the like stands there, as when a colon is mistyped.
        var hasStop = false
        /// Signs stand between the end of the line and the name, as before an item of a list.
        var beginsItem = false
    }

    /// The mark that begins with a word for an audience.
    func audience(at index: Int) -> (Mark.Meaning, end: Int)? {
        guard let field = match(words.fields, at: index), !isInAddress(index) else { return nil }
        if let line = line(at: index, behind: field.end) { return line }
        let behind = isWord(field.end, of: MarkReader.verbs) ? field.end + 1 : field.end
        guard let join = join(at: behind) else { return nil }
        var name = join.end
        if join.hasColon || join.hasDash { while isWord(name, of: MarkReader.fillers) { name += 1 } }
        guard let found = match(words.audiences, at: name), isMark(index, join, end: found.end),
            !isTold(index..<found.end)
        else { return nil }
        return (.audience(found.word.name), found.end)
    }

    private func isMark(_ index: Int, _ join: Join, end: Int) -> Bool {
        let goesOn = isWord(end)
        let before = token(index - 1)?.kind == .lineEnd(isDouble: false) ? index - 2 : index - 1
        let isDetermined = isWord(before, of: MarkReader.determiners)
        if join.hasColon { return !goesOn || !(isDetermined || join.beginsItem) }
        guard !isDetermined, !isWord(index - 1) else { return false }
        if join.hasStop { return (isHead[index] || isSign(index - 1, of: "([{")) && isClosed(end) }
        if join.hasLineEnd { return isHead[index] && !goesOn }
        if join.hasDash, isHead[index] { return true }
        return !goesOn || match([words.only], at: end) != nil
    }

    /// Whether a line or a bracket ends at a place.
    func isClosed(_ index: Int) -> Bool { token(index)?.isLineEnd ?? true || isSign(index, of: ")]}") }

    /// What stands between the word and the name; nil when they do not belong together.
    private func join(at start: Int) -> Join? {
        var join = Join(end: start)
        var isClosed = false
        while let token = token(join.end), !token.isWord {
            if token.isLineEnd {
                join.hasLineEnd = true
            } else if join.hasLineEnd, isSign(join.end, of: ">") {
                // A quotation goes on.
            } else if isSign(join.end, of: ":=") {
                join.hasColon = true
            } else if isSign(join.end, of: ";.,"), !join.hasLineEnd {
                join.hasStop = true
            } else if isSign(join.end, of: join.hasColon ? ")]}|" : ")]}") {
                isClosed = true
            } else {
                let joining = join.hasLineEnd ? "-#([{<\"'`+\u{02}" : "->([{<\"'`~/\u{02}"
                guard isSign(join.end, of: joining) else { return nil }
                join.hasDash = join.hasDash || isSign(join.end, of: "-")
                join.beginsItem = join.beginsItem || join.hasLineEnd
            }
            join.end += 1
        }
        return isWord(join.end) && (join.hasColon || !isClosed) ? join : nil
    }

    /// Whether a word is a part of an address, as in `…/list?audience=public`.
    private func isInAddress(_ index: Int) -> Bool {
        guard isSign(index - 1, of: "/?&"), !tokens[index].isSpaced else { return false }
        var start = index
        while start > 0, index - start < 200, !tokens[start].isSpaced, !tokens[start - 1].isLineEnd { start -= 1 }
        return (start..<index).contains { place in
            isWord(place, of: ["www"])
                || (isSign(place, of: ":") && isSign(place + 1, of: "/") && isSign(place + 2, of: "/"))
        }
    }

    /// Words that may stand in place of a sign.
    private static let verbs: Set = ["is", "are", "for"]
    /// Words without weight between a mark's word and its name.
    private static let fillers: Set = ["a", "an", "for", "is", "just", "of", "only", "our", "the", "this", "to"]
    /// Words before `audience` that make it a word of a sentence: "the audience: board members and parents".
    static let determiners: Set = [
        "a", "an", "the", "this", "that", "our", "their", "its", "your", "her", "his", "my", "whose", "each", "every",
        "any", "no", "wide", "wider", "main", "target", "intended", "key", "public", "new", "same", "whole",
    ]
}
