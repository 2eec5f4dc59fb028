import Diagnostics

/// The plain text of a page that this program wrote, line by line: what a reader of the paper reads, whatever it looks
/// like. Each block, cell and item is a line.
///
/// It knows the HTML that `HTMLKit` writes and no other: attributes in double quotes, text escaped by three entities.
enum PaperLines {
    /// Tags within a line; every other ends it.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "code", "em", "i", "span", "strong", "time", "sub", "sup",
    ]

    /// The lines of the body of a page.
    static func lines(of page: [UInt8]) -> [String] {
        let html = String(decoding: page, as: UTF8.self)
        guard let start = html.firstRange(of: "<body")?.lowerBound else { return [] }
        var lines: [String] = []
        var line = ""
        func end() {
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !words.isEmpty { lines.append(words) }
            line = ""
        }
        var rest = html[start...]
        while let open = rest.firstIndex(of: "<") {
            line += unescaped(rest[..<open])
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            let name = rest[rest.index(after: open)..<close].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if !inline.contains(String(name)) { end() }
            rest = rest[rest.index(after: close)...]
        }
        end()
        return lines
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
