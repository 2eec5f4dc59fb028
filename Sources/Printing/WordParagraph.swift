/// What is asked of the paragraphs of a document.
enum WordParagraph {
    /// Every paragraph that has a style stays with the next on a sheet.
    static func keptWithNext(in text: String) -> String {
        text.parts(at: "<w:pStyle ").enumerated().map { index, part in
            guard index > 0, let end = part.firstIndex(of: ">") else { return String(part) }
            let rest = part[part.index(after: end)...]
            let keep = "<w:keepNext/>"
            return "<w:pStyle " + part[...end] + (rest.hasPrefix(keep) ? "" : keep) + rest
        }.joined()
    }
}
