extension Element {
    /// The document of which this is the root.
    ///
    /// - Parameter namespaces: The addresses of the prefixes that its names have; that of a name without one stands
    ///   under the empty prefix.
    package func document(_ namespaces: [String: String]) -> [UInt8] {
        let spaces = namespaces.sorted { $0.key < $1.key }.map { prefix, address in
            Attribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, address)
        }
        var bytes = Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
        bytes.append(UInt8(ascii: "\n"))
        write(to: &bytes, spaces)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], _ spaces: [Attribute] = []) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for attribute in spaces { attribute.write(to: &bytes) }
        for attribute in attributes { attribute.write(to: &bytes) }
        guard !nodes.isEmpty else {
            bytes += "/>".utf8
            return
        }
        bytes.append(UInt8(ascii: ">"))
        for node in nodes {
            switch node {
            case .element(let element): element.write(to: &bytes)
            case .text(let words): bytes.append(words, isValue: false)
            }
        }
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }
}

extension Element.Attribute {
    fileprivate func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        bytes += name.utf8
        bytes += "=\"".utf8
        bytes.append(value, isValue: true)
        bytes.append(UInt8(ascii: "\""))
    }
}

extension [UInt8] {
    /// Adds a text, escaped. All that is escaped is one byte, and no part of another character.
    fileprivate mutating func append(_ text: String, isValue: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case UInt8(ascii: "\"") where isValue: self += "&quot;".utf8
            // A reader takes other white space of a value for spaces, and the return for the end of a line.
            case UInt8(ascii: "\t") where isValue, UInt8(ascii: "\n") where isValue, UInt8(ascii: "\r"):
                self += "&#\(byte);".utf8
            default: append(byte)
            }
        }
    }
}
