/// An element of an XML document, with what stands in it. Comments and instructions are no part of it.
///
/// Names are written with a prefix of ours, whatever the document calls the same namespace: `w:p`. What belongs to a
/// namespace that nobody asked for begins with `?:`, so it is like nothing that is known.
package struct Element: Sendable, Equatable {
    /// What stands in an element.
    package enum Node: Sendable, Equatable {
        case element(Element)
        case text(String)
    }

    /// An attribute of an element.
    package struct Attribute: Sendable, Equatable {
        package let name: String
        package let value: String

        /// Makes an attribute.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Its name.
    package var name: String
    /// Its attributes, in their order.
    package var attributes: [Attribute]
    /// What stands in it.
    package var nodes: [Node]

    /// Makes an element.
    package init(_ name: String, _ attributes: [(String, String)] = [], _ nodes: [Node] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute($0.0, $0.1) }
        self.nodes = nodes
    }

    /// Makes an element that holds others.
    package init(_ name: String, _ attributes: [(String, String)] = [], elements: [Element]) {
        self.init(name, attributes, elements.map(Node.element))
    }

    /// The value of an attribute.
    package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The elements that stand in it directly.
    package var elements: [Element] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first element of a name that stands in it directly.
    package func first(_ name: String) -> Element? {
        for case .element(let element) in nodes where element.name == name { return element }
        return nil
    }

    /// All elements of a name within it, in their order.
    package func all(_ name: String) -> [Element] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The text that stands in it, also within other elements.
    package var text: String {
        nodes.map { node in
            switch node {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }
}
