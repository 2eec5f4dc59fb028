import Diagnostics

/// What a message says to type, where it says it word for word, and what stands there before.
struct TakenAdvice {
    let span: Span
    let text: String

    /// What a help says to write in place of what it points at.
    private nonisolated(unsafe) static let inPlace = [
        /^did you mean `([^`]+)`\?$/, /^write `([^`]+)` if that is what was agreed$/, /^write `(\([^`]+\))`: round/,
        /^say `([^`]+)`/, /^if it is its deadline, write `([^`]+)`/, /^write it in figures, without a unit: (.+)$/,
        /or write `([0-9\/]+)`$/, /^write `(\{#[^`]+\})`$/,
    ]

    /// What it says to begin its line with, in place of all that stands there.
    private nonisolated(unsafe) static let atStart = [
        /^begin the heading with `([^`]+)` and a space$/, /^begin the line with `([^`]+)`: two signs/,
    ]

    /// What it says to write as the whole line.
    private nonisolated(unsafe) static let asLine = [/; when they are right, write `([^`]+)`$/]

    /// What it says to write on a line of its own below that at which it points.
    private nonisolated(unsafe) static let below = [
        /; when they are right, add below this heading: `([^`]+)`$/,
        /; when they are right, add to these lines: `([^`]+)`$/,
    ]

    /// Nil where there is more to do than to type.
    init?(_ problem: Diagnostic) {
        let help = problem.help
        let line = TakenAdvice.line(of: problem.span)
        func first(_ patterns: [Regex<(Substring, Substring)>]) -> String? {
            patterns.lazy.compactMap { help.firstMatch(of: $0)?.output.1 }.first.map(String.init)
        }
        if let words = first(TakenAdvice.inPlace) {
            (span, text) = (problem.span, words)
        } else if let words = first(TakenAdvice.atStart) {
            let id = words.split(separator: " ").last ?? ""
            let written = problem.span.text
            let rest =
                written.hasPrefix(id)
                ? Span(file: line.file, start: problem.span.start + id.utf8.count, end: line.end).text
                : Span(file: line.file, start: problem.span.end, end: line.end).text
            (span, text) = (line, words + " " + rest.drop { " .:–-*".contains($0) })
        } else if let words = first(TakenAdvice.asLine) {
            let mark = problem.related.first { $0.label == "looked at then" }?.span ?? problem.span
            (span, text) = (TakenAdvice.line(of: mark), words)
        } else if let words = first(TakenAdvice.below) {
            (span, text) = (line, line.text + "\n" + words)
        } else if help.hasPrefix("take it out;") || help == "take it out" || help.hasPrefix("delete it") {
            (span, text) = (problem.span, "")
        } else if help.hasPrefix("take the line out") || help.hasPrefix("delete the line") {
            (span, text) = (line, "")
        } else {
            return nil
        }
    }

    private static func line(of span: Span) -> Span {
        let range = span.file.range(ofLine: span.line)
        return Span(file: span.file, start: range.lowerBound, end: range.upperBound)
    }

    /// The files with this advice taken; nil where what stands in the file is not what was pointed at.
    func taken(in files: [String: [UInt8]]) -> [String: [UInt8]]? {
        let path = String(span.file.path.dropFirst("Content/".count))
        guard var bytes = files[path], span.end <= bytes.count,
            bytes[span.start..<span.end].elementsEqual(span.text.utf8)
        else { return nil }
        bytes.replaceSubrange(span.start..<span.end, with: Array(text.utf8))
        var files = files
        files[path] = bytes
        return files
    }
}
