import XML

/// The text of an OpenDocument file, which pandoc has written and the sheet of the PDF would have set.
enum OpenDocumentBody {
    /// The text with its tables set and its pictures told.
    ///
    /// - Parameter room: The width of the text, in twentieths of a point.
    static func set(_ document: Element, in room: Int) -> Element {
        var widths: [String: Int] = [:]
        let set = document.changed { element in
            if element.name == "draw:frame" { return plain(element) }
            guard element.name == "table:table" else { return told(element) }
            let table = OpenDocumentTable(element)
            widths.merge(table.widths(in: room)) { $1 }
            return table.set
        }
        return set.mapped { $0.name == "office:automatic-styles" ? styles($0, widths) : $0 }
    }

    /// A frame with lengths as people write them: programs do not read `6.3e-2in`.
    private static func plain(_ frame: Element) -> Element {
        ["svg:width", "svg:height"].reduce(frame) { frame, name in
            guard let inches = frame[name].flatMap(OpenDocumentTable.inches) else { return frame }
            return frame.with(name, "\((inches * 10_000).rounded() / 10_000)in")
        }
    }

    /// The filter writes what a picture says behind it; it belongs into its frame.
    private static func told(_ element: Element) -> Element {
        guard element.elements.contains(where: { $0.name == "svg:title" }), element.name != "draw:frame" else {
            return element
        }
        var told = element
        told.nodes = []
        for node in element.nodes {
            if case .element(let title) = node, title.name == "svg:title",
                case .element(var frame)? = told.nodes.last, frame.name == "draw:frame"
            {
                frame.nodes.append(.element(title))
                told.nodes[told.nodes.count - 1] = .element(frame)
            } else {
                told.nodes.append(node)
            }
        }
        return told
    }

    /// The styles of tables and columns, with their widths in place of those that pandoc gives all alike.
    private static func styles(_ styles: Element, _ widths: [String: Int]) -> Element {
        let parents = styles.elements.reduce(into: [String: String]()) { parents, style in
            if let name = style["style:name"] { parents[name] = style["style:parent-style-name"] }
        }
        return styles.mapped { style in
            if style.name == "text:list-style" { return closer(style) }
            // pandoc builds some on others that stand here, which programs pass over.
            if style["style:family"] == "paragraph", var parent = style["style:parent-style-name"] {
                while let next = parents[parent] { parent = next }
                return style.with("style:parent-style-name", parent)
            }
            guard let name = style["style:name"], let width = widths[name] else { return style }
            let length = "\(Double(width) / 20)pt"
            var set = style
            set.nodes = [
                .element(
                    style["style:family"] == "table"
                        ? Element(
                            "style:table-properties",
                            [("style:width", length), ("table:align", "left"), ("fo:margin-bottom", "6pt")])
                        : Element("style:table-column-properties", [("style:column-width", length)]))
            ]
            return set
        }
    }

    /// A list with the margins of the PDF: pandoc moves each level in by a quarter of an inch, and the first by two.
    private static func closer(_ list: Element) -> Element {
        list.mapped { level in
            guard let depth = level["text:level"].flatMap({ Double($0) }) else { return level }
            return level.changed { element in
                guard element.name == "style:list-level-label-alignment" else { return element }
                return element.with("text:list-tab-stop-position", "\(depth * 18)pt")
                    .with("fo:margin-left", "\(depth * 18)pt").with("fo:text-indent", "-15pt")
            }
        }
    }
}
