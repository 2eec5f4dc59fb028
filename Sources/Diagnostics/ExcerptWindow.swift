/// The part of a line that is shown, and where the caret stands beneath it.
struct ExcerptWindow {
    let text: String
    let caretOffset: Int
    let caretLength: Int

    /// How many characters are shown before the caret where a line is cut.
    private static let lead = 40
    /// How many bytes of each side are looked at: far more than are shown, and no more, because a line may have millions
    /// and thousands of problems.
    private static let reach = 2_048

    init(span: Span, widest: Int) {
        let line = span.file.range(ofLine: span.line)
        let start = min(span.start, line.upperBound)
        let end = min(span.end, line.upperBound)
        let near = max(line.lowerBound, start - ExcerptWindow.reach)..<min(line.upperBound, start + ExcerptWindow.reach)
        let before = shown(span.file.slice(near.lowerBound..<start))
        let marked = shown(span.file.slice(start..<min(end, near.upperBound)))
        let after = shown(span.file.slice(min(end, near.upperBound)..<near.upperBound))
        caretLength = max(1, min(marked.count, widest - min(before.count, ExcerptWindow.lead)))
        if near == line, before.count + marked.count + after.count <= widest {
            text = before + marked + after
            caretOffset = before.count
        } else {
            let lead = String(before.suffix(ExcerptWindow.lead))
            let prefix = lead.count < before.count || near.lowerBound > line.lowerBound ? "…" : ""
            let rest = (marked + after).prefix(max(0, widest - lead.count))
            let isCut = rest.count < (marked + after).count || near.upperBound < line.upperBound
            text = prefix + lead + rest + (isCut ? "…" : "")
            caretOffset = prefix.count + lead.count
        }
    }
}
