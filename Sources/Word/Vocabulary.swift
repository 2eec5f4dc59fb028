import XML

/// The elements that are known, each with the attributes that it may have. What is harmful can never be listed whole, so
/// what is harmless is.
struct Vocabulary: Sendable {
    private let attributes: [String: Set<String>]

    /// Makes a vocabulary of words such as `w:jc(val)`. An attribute is of its element's namespace where that is Word's
    /// own, and of none elsewhere. A name may stand there several times.
    init(_ text: String) {
        var attributes: [String: Set<String>] = [:]
        for word in text.split(separator: ")") {
            let parts = word.split(separator: "(", maxSplits: 1)
            let names = parts[0].split(whereSeparator: \.isWhitespace).map(String.init)
            for name in names.dropLast(parts.count - 1) { attributes[name, default: []].formUnion([]) }
            guard parts.count == 2, let name = names.last else { continue }
            let prefix = name.hasPrefix("w:") ? "w:" : ""
            let known = parts[1].split(whereSeparator: \.isWhitespace)
            attributes[name, default: []].formUnion(known.map { $0.contains(":") ? String($0) : prefix + $0 })
        }
        self.attributes = attributes
    }

    /// All that several vocabularies know.
    init(_ vocabularies: Vocabulary...) {
        attributes = vocabularies.map(\.attributes).reduce(into: [:]) { all, some in
            all.merge(some) { $0.union($1) }
        }
    }

    /// Whether an element is known.
    func knows(_ element: Element) -> Bool { attributes[element.name] != nil }

    /// An element with what is known of it, and without what stands in it.
    func bare(_ element: Element) -> Element {
        var bare = element
        let known = attributes[element.name] ?? []
        bare.attributes.removeAll { !known.contains($0.name) }
        bare.nodes = []
        return bare
    }

    /// An element with what is known of it and in it; nil when it is not known itself. Texts stay in the elements of
    /// `texts` only: those between others are white space.
    ///
    /// - Parameter change: What becomes of an element before it is looked at; nil for nothing.
    func known(
        _ element: Element, texts: Set<String> = [], change: (Element) -> Element? = { $0 }
    ) -> Element? {
        guard let element = change(element), knows(element) else { return nil }
        var result = bare(element)
        for node in element.nodes {
            switch node {
            case .element(let inner):
                if let inner = known(inner, texts: texts, change: change) { result.nodes.append(.element(inner)) }
            case .text: if texts.contains(element.name) { result.nodes.append(node) }
            }
        }
        return result
    }
}
