import XML

/// The styles of a document, by what they are called in its headers and footers.
struct StyleSheet {
    /// What keeps text from being shown. Papers know none of it, so what was hidden would be published.
    private static let hiding = ["w:vanish", "w:specVanish", "w:webHidden"]
    static let uses = ["w:pStyle", "w:rStyle", "w:tblStyle"]

    private let styles: [String: Element]
    private let defaults: [Element]

    /// - Parameter root: The part that holds the styles; nil when there is none.
    init(_ root: Element?) {
        let all = root?.elements.filter { $0.name == "w:style" } ?? []
        styles = Dictionary(all.compactMap { style in style["w:styleId"].map { ($0, style) } }) { _, last in last }
        let isDefault = { (style: Element) in !["0", "false", "off"].contains(style["w:default"] ?? "0") }
        defaults = (root?.elements.filter { $0.name == "w:docDefaults" } ?? []) + all.filter(isDefault)
    }

    /// Whether a look says by itself that its text is not shown. What it said before a change that is tracked is past.
    static func hides(_ look: Element) -> Bool {
        look.elements.contains { element in
            hiding.contains(element.name) && !Sheet.isOff(element)
                || !["w:rPrChange", "w:pPrChange"].contains(element.name) && hides(element)
        }
    }

    /// The names of the styles by which a part hides text. Which of several settings holds depends on the kinds of their
    /// styles, so any that hides counts.
    func hiding(in part: Element) -> [String] {
        let used = StyleSheet.uses.flatMap { part.all($0) }.compactMap { $0["w:val"] }
        let named = used.filter { id in chain(of: styles[id]).contains(where: StyleSheet.hides) }
        let unnamed = part.all("w:r").isEmpty ? [] : defaults.filter { chain(of: $0).contains(where: StyleSheet.hides) }
        return (named.compactMap { styles[$0] } + unnamed).map { style in
            style.first("w:name")?["w:val"] ?? style["w:styleId"] ?? "Normal"
        }
    }

    /// A style with those that it is based on, and the other half of a style for letters and paragraphs.
    func chain(of style: Element?) -> [Element] {
        var chain: [Element] = []
        var seen: Set<String> = []
        var next = [style].compactMap(\.self)
        while let style = next.popLast() {
            chain.append(style)
            for id in ["w:basedOn", "w:link"].compactMap({ style.first($0)?["w:val"] }) where seen.insert(id).inserted {
                if let base = styles[id] { next.append(base) }
            }
        }
        return chain
    }
}
