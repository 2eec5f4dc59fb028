extension Element {
    /// The document of which this is the root.
    ///
    /// - Parameter namespaces: The addresses of the prefixes that its names have; that of a name without one stands
    ///   under the empty prefix.
    package func document(_ namespaces: [String: String]) -> [UInt8] {
        let spaces = namespaces.sorted { $0.key < $1.key }.map { prefix, address in
            Attribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, address)
        }
        var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
        write(to: &text, spaces)
        return Array((text + "\n").utf8)
    }

    private func write(to text: inout String, _ spaces: [Attribute] = []) {
        text += "<" + name
        for attribute in spaces + attributes {
            text += " " + attribute.name + "=\"" + Element.escaped(attribute.value, isValue: true) + "\""
        }
        guard !nodes.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for node in nodes {
            switch node {
            case .element(let element): element.write(to: &text)
            case .text(let words): text += Element.escaped(words, isValue: false)
            }
        }
        text += "</" + name + ">"
    }

    private static func escaped(_ text: String, isValue: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isValue: result += "&quot;"
            // A reader takes other white space of a value for spaces, and the return for the end of a line.
            case "\t" where isValue, "\n" where isValue, "\r": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
