import Plan

/// Takes the drawings out of a print page and puts files in their place: Word knows pictures with an alternative text,
/// and no drawing within a text.
enum Drawings {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "drawings 5 " + WholeDates.recipe

    /// How wide drawings are that stand in the columns of tables, in a file that knows no sheet, in pixels.
    private static let widths = [("slip key", 11), ("slip", 196), ("spark", 84), ("load", 76)]

    /// The page with `<img>` for `<svg>`, and the drawings with the page's styles.
    static func taken(from job: PrintJob) -> PreparedPage {
        let styles = job.files.filter { $0.address.path.hasSuffix(".css") }.flatMap(\.bytes)
        var page = TurnedPictures.drawn(in: job)
        let whole = page.bytes
        var bytes: [UInt8] = []
        var rest = whole[...]
        var count = 0
        while let open = ByteSearch.first("<svg", in: rest),
            let close = ByteSearch.first("</svg>", in: whole[open...])
        {
            let drawing = whole[open..<close + "</svg>".utf8.count]
            guard !isOrnament(drawing) else {
                bytes += rest[..<open]
                rest = whole[drawing.endIndex...]
                continue
            }
            count += 1
            let name = "\(job.report)-drawing-\(count).svg"
            page.files.append((name, standalone(drawing, styles)))
            bytes += rest[..<open]
            bytes += Array("<img src=\"\(name)\" alt=\"\(text(of: drawing))\"\(width(of: drawing))>".utf8)
            rest = whole[drawing.endIndex...]
        }
        return PreparedPage(
            bytes: WholeDates.kept(in: plainFigures(bytes + rest), isInTables: false), files: page.files)
    }

    /// The width of a drawing that is not as wide on paper as it is drawn.
    private static func width(of drawing: ArraySlice<UInt8>) -> String {
        guard let end = drawing.firstIndex(of: UInt8(ascii: ">")),
            let width = widths.first(where: { ByteSearch.first("class=\"\($0.0)", in: drawing[...end]) != nil })?.1
        else { return "" }
        return " width=\"\(width)\""
    }

    /// Whether it says nothing that does not stand beside it in words, as the shape of a status does. Word would have it
    /// told as a picture without a text.
    private static func isOrnament(_ drawing: ArraySlice<UInt8>) -> Bool {
        guard let end = drawing.firstIndex(of: UInt8(ascii: ">")) else { return false }
        return ByteSearch.first("aria-hidden=\"true\"", in: drawing[...end]) != nil
    }

    /// The page without `<figure>`, whose caption pandoc puts in the place of its picture's text, and `<nav>`, which it
    /// takes out of its filter's sight.
    private static func plainFigures(_ page: [UInt8]) -> [UInt8] {
        let names = [
            ("<figure", "<div"), ("</figure>", "</div>"), ("<figcaption", "<div"), ("</figcaption>", "</div>"),
            ("<nav", "<div"), ("</nav>", "</div>"),
        ]
        return Array(
            names.reduce(String(decoding: page, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }.utf8)
    }

    /// What the drawing says to people who do not see it: its `<title>`, whose escapes are those of an attribute.
    private static func text(of drawing: ArraySlice<UInt8>) -> String {
        guard let open = ByteSearch.first("<title", in: drawing),
            let start = drawing[open...].firstIndex(of: UInt8(ascii: ">")),
            let end = ByteSearch.first("</title>", in: drawing[start...])
        else { return "" }
        return String(decoding: drawing[(start + 1)..<end], as: UTF8.self).replacing("\"", with: "&quot;")
    }

    private static func standalone(_ drawing: ArraySlice<UInt8>, _ styles: [UInt8]) -> [UInt8] {
        guard let end = drawing.firstIndex(of: UInt8(ascii: ">")) else { return Array(drawing) }
        var head = Array(drawing[...end].dropLast())
        if ByteSearch.first("xmlns=", in: head[...]) == nil {
            head += Array(" xmlns=\"http://www.w3.org/2000/svg\"".utf8)
        }
        let sheet = String(decoding: styles, as: UTF8.self).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return head + Array("><style>\(sheet)</style>".utf8) + drawing[(end + 1)...]
    }
}
