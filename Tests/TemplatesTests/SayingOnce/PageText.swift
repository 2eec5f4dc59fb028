import Foundation

/// What a reader reads of a page, taken apart with as little as the tests need: our own pages are well formed.
struct PageText {
    /// The rows of each table, each with its cells: their labels, and what they say without their tags.
    struct Cell {
        let label: String
        let text: String
        /// Whether it holds the tag of a status.
        let hasTag: Bool
        /// Whether it is a name that leads elsewhere, and nothing else.
        let isLink: Bool
    }

    private let main: String

    init(_ page: String) {
        let start = page.range(of: "<main")?.lowerBound ?? page.startIndex
        let end = page.range(of: "</main>")?.lowerBound ?? page.endIndex
        main = String(page[start..<end]).replacing(#/<svg.*?<\/svg>/#, with: "").asTyped
    }

    /// The tables of five rows or more.
    var tables: [[[Cell]]] {
        main.matches(of: #/<table.*?<\/table>/#.dotMatchesNewlines()).map { table in
            String(table.0).matches(of: #/<tr.*?<\/tr>/#.dotMatchesNewlines()).map { row in
                String(row.0).matches(of: #/<td([^>]*)>(.*?)<\/td>/#.dotMatchesNewlines()).map { cell in
                    let content = String(cell.2)
                    let beside = content.replacing(#/<a .*?<\/a>/#.dotMatchesNewlines(), with: "")
                    return Cell(
                        label: cell.1.firstMatch(of: #/data-label="([^"]*)"/#).map { String($0.1) } ?? "",
                        text: PageText.plain(content), hasTag: content.contains("class=\"tag "),
                        isLink: PageText.plain(beside).replacing(#/\[[a-z]\]/#, with: "")
                            .allSatisfy(\.isWhitespace))
                }
            }.filter { !$0.isEmpty }
        }.filter { $0.count >= 5 }
    }

    /// The sentences and phrases of the page's own: without links, which are names, tags, and what is chosen in forms.
    var phrases: [[Substring]] {
        var text = main
        for pattern in [
            #/<(?:a|q|select|blockquote|abbr)[ >].*?<\/(?:a|q|select|blockquote|abbr)>/#.dotMatchesNewlines(),
            #/<span class="tag .*?<\/span>/#.dotMatchesNewlines(), #/<div class="prose.*?<\/div>/#.dotMatchesNewlines(),
            #/“[^”]*”/#,
        ] { text = text.replacing(pattern, with: " . ") }
        text = text.replacing(#/<\/?(?:bdi|strong|span class="long"|time)[^>]*>/#, with: "")
        return PageText.unescaped(text.replacing(#/<[^>]*>/#, with: " . ")).split { ".,:;!?()·".contains($0) }
            .map { $0.split(whereSeparator: \.isWhitespace) }
    }

    /// All that can be read.
    var words: String { PageText.plain(main) }

    private static func plain(_ html: String) -> String {
        unescaped(html.replacing(#/<\/?(?:a|span|abbr|bdi|strong)[^>]*>/#, with: "").replacing(#/<[^>]*>/#, with: " "))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
