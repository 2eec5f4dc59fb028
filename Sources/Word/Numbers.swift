import XML

/// The numbered lists of a document, as far as styles, headers and footers use them.
///
/// They get numbers of their own, from 1: pandoc takes lists with high numbers for its own, and drops them.
struct Numbers {
    private let lists: [String: Element]
    private let forms: [String: Element]
    private var used: [String: Int] = [:]

    /// The highest number that pandoc does not take for one of its own.
    private static let most = 989

    init(_ numbering: Element?) {
        func byNumber(_ name: String, _ id: String) -> [String: Element] {
            let elements = numbering?.elements.filter { $0.name == name } ?? []
            return Dictionary(elements.compactMap { element in element[id].map { ($0, element) } }) { first, _ in first
            }
        }
        lists = byNumber("w:num", "w:numId")
        forms = byNumber("w:abstractNum", "w:abstractNumId")
    }

    /// An element as it is, or with the new number of the list that it names; nil when there is no such list.
    mutating func renumbered(_ element: Element) -> Element? {
        guard element.name == "w:numId" else { return element }
        guard let id = element["w:val"], id != "0" else { return element }
        guard lists[id] != nil, let number = used[id] ?? (used.count < Numbers.most ? used.count + 1 : nil) else {
            return nil
        }
        used[id] = number
        return Element(element.name, [("w:val", "\(number)")])
    }

    /// A level whose numbers are hidden keeps its place, and none of its words.
    private static func shown(_ level: Element) -> Element? {
        guard level.name == "w:lvl", let look = level.first("w:rPr"), StyleSheet.hides(look) else { return level }
        var level = level
        level.nodes = level.elements.map { element in
            .element(element.name == "w:lvlText" ? Element(element.name, [("w:val", "")]) : element)
        }
        return level
    }

    /// The part that holds the lists which are used; nil when none is.
    var part: Element? {
        guard !used.isEmpty else { return nil }
        var forms: [Element] = []
        var lists: [Element] = []
        for (id, number) in used.sorted(by: { $0.value < $1.value }) {
            guard let list = self.lists[id].flatMap({ Vocabulary.numbering.known($0, change: Numbers.shown) }),
                let form = list.first("w:abstractNumId")?["w:val"].flatMap({ self.forms[$0] })
                    .flatMap({ Vocabulary.numbering.known($0, change: Numbers.shown) })
            else { continue }
            let number = "\(number)"
            forms.append(Element(form.name, [("w:abstractNumId", number)], form.nodes))
            let overrides = list.elements.filter { $0.name == "w:lvlOverride" }
            lists.append(
                Element(
                    list.name, [("w:numId", number)],
                    elements: [Element("w:abstractNumId", [("w:val", number)])] + overrides))
        }
        return Element("w:numbering", elements: forms + lists)
    }
}
