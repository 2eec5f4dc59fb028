extension Element {
    /// The element and all elements within it as a change makes them, the innermost first.
    package func changed(_ change: (Element) -> Element) -> Element {
        change(mapped { $0.changed(change) })
    }

    /// The element with other elements in place of those that stand in it directly.
    package func mapped(_ change: (Element) -> Element) -> Element {
        var mapped = self
        mapped.nodes = nodes.map { node in
            if case .element(let element) = node { .element(change(element)) } else { node }
        }
        return mapped
    }

    /// The element with an attribute of another value, or with one more.
    package func with(_ name: String, _ value: String) -> Element {
        var changed = self
        if let place = attributes.firstIndex(where: { $0.name == name }) {
            changed.attributes[place] = Attribute(name, value)
        } else {
            changed.attributes.append(Attribute(name, value))
        }
        return changed
    }

    /// Whether an element or attribute within it belongs to a namespace that nobody knows.
    package var holdsUnknownNames: Bool {
        name.hasPrefix("?") || attributes.contains { $0.name.hasPrefix("?") }
            || elements.contains(where: \.holdsUnknownNames)
    }
}
