import XML

extension StyleSheet {
    /// The names of the styles that pandoc and our papers use and Word does not have, in small letters.
    private static let ours: Set = [
        "first paragraph", "compact", "block text", "definition term", "definition", "table caption", "image caption",
        "figure", "captioned figure", "verbatim char", "source code", "abstract title", "abstract", "author", "table",
        "bibliography", "section number", "footnote block text", "body text char",
    ]

    /// The styles without those of the council's own that neither papers nor these headers and footers use: their names
    /// are texts, which nobody has looked at.
    static func kept(_ root: Element, for parts: [Element]) -> Element {
        let sheet = StyleSheet(root)
        let used = Set(parts.flatMap { part in uses.flatMap { part.all($0) } }.compactMap { $0["w:val"] })
        let told = parts.flatMap {
            $0.all("w:instrText").map(\.text) + $0.all("w:fldSimple").compactMap { $0["w:instr"] }
        }
        .joined()
        let kept = root.elements.filter { style in
            guard style.name == "w:style", !["0", "false", "off"].contains(style["w:customStyle"] ?? "0") else {
                return style.name == "w:style"
            }
            let name = style.first("w:name")?["w:val"] ?? ""
            return style["w:styleId"].map(used.contains) ?? false || ours.contains(name.lowercased())
                || !name.isEmpty && told.contains(name)
        }
        let ids = Set(kept.flatMap { sheet.chain(of: $0) }.compactMap { $0["w:styleId"] })
        var result = root
        result.nodes = root.elements.filter { $0.name != "w:style" || ids.contains($0["w:styleId"] ?? "") }.map {
            style in
            var style = style
            // What comes next in a text is no matter of papers.
            style.nodes.removeAll { node in
                guard case .element(let next) = node, next.name == "w:next" else { return false }
                return !ids.contains(next["w:val"] ?? "")
            }
            return .element(style)
        }
        return result
    }
}
