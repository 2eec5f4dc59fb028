import HTMLKit

/// How a table that says once what its rows share is written: its heads, its cells, and the remarks in them.
extension Page {
    /// Writes a table whose heads and cells are written by `tableHead` and `tableCell`, and says above it what its rows
    /// share.
    mutating func sayingOnce(_ rule: SayingOnce, _ columns: [TableColumn], _ table: (inout Page) -> Void) {
        let outer = parts
        parts = TableParts(start: html.count, rule: rule, columns: columns)
        table(&self)
        if let done = parts { settle(done) }
        parts = outer
    }

    /// Writes the head of a column beside the one that names the rows.
    ///
    /// - Parameters:
    ///   - look: A class of its own.
    ///   - key: By what a script calls it.
    mutating func tableHead(_ title: String, look: String? = nil, key: String? = nil) {
        tableHead(look: look, key: key) { $0.isolated(title) }
    }

    /// Writes the head of a column that holds more than a title.
    mutating func tableHead(look: String? = nil, key: String? = nil, _ content: (inout Page) -> Void) {
        let start = html.count
        th(.scope(.col), .role("columnheader"), .class(look), .data("key", key), content: content)
        parts?.heads.append(start..<html.count)
    }

    /// Writes the heading of a row. What the row says that others do not is put at its end.
    mutating func rowHeading(_ content: (inout Page) -> Void) {
        th(.scope(.row), .role("rowheader"), .class("card-title")) { page in
            content(&page)
            page.parts?.headings.append(page.html.count)
        }
    }

    /// Writes a cell, which keeps its column's title for when the row becomes a card. Its content is one box, to stand
    /// beside that.
    ///
    /// - Parameters:
    ///   - look: A class of its own, and that of the box.
    ///   - sort: What it is sorted by, where its text is no good.
    mutating func tableCell(
        _ label: String, look: (cell: String?, box: String?) = (nil, nil), sort: String? = nil,
        _ content: (inout Page) -> Void
    ) {
        let start = html.count
        var said = start..<start
        silence = nil
        td(.role("cell"), .class(look.cell), .data("label", label), .data("sort", sort)) { page in
            page.div(.class(look.box)) { page in
                let start = page.html.count
                content(&page)
                said = start..<page.html.count
            }
        }
        parts?.cells.append(TableParts.Cell(whole: start..<html.count, content: said, isAbsent: silence == said))
    }

    /// Takes down that the tag that has just begun ends with the number of columns that it is as wide as.
    mutating func spansColumns(_ count: Int) {
        let end = html.count - "\">".utf8.count
        parts?.spans.append(end - "\(count)".utf8.count..<end)
    }

    /// Writes a remark, which is said once where several rows of a table share it; where a plan is reproduced as it was
    /// agreed, in its place.
    mutating func note(_ write: (inout Page) -> Void) {
        let start = html.count
        write(&self)
        if html.count > start, !isReproducing { parts?.notes.append(start..<html.count) }
    }
}
