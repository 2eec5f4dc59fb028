import Diagnostics
import Plan

/// Reads an SVG strictly, and refuses everything that is not drawing: only elements that are known to be harmless pass,
/// because a list of harmful ones is never complete.
///
/// A drawing in a page runs no script, but a reader can open the file by itself, and then it would.
struct SVGCheck {
    private let bytes: [UInt8]
    private var offset = 0
    private var open: [String] = []
    private var size: (width: Int, height: Int)?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let elements: Set<String> = [
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title",
        "desc",
        "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "symbol", "use", "marker",
        "style", "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feFlood", "feComposite",
        "feMerge", "feMergeNode",
    ]
    private static let namespace = "http://www.w3.org/2000/svg"

    /// The drawing's width and height.
    ///
    /// - Throws: What must not be in it, or is not well-formed.
    mutating func run() throws(AssetFault) -> (width: Int, height: Int) {
        var hasRoot = false
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<") {
                if open.isEmpty, hasRoot, !follows("<!--") { throw broken("the drawing has ended before this") }
                try markup()
                hasRoot = hasRoot || !open.isEmpty || size != nil
            } else {
                try text()
            }
        }
        guard open.isEmpty, hasRoot else { throw broken("the drawing is not complete") }
        guard let size else {
            throw AssetFault(
                message: "the drawing has no `viewBox` and no `width` and `height`", range: 0..<1, isUnsafe: false)
        }
        return size
    }

    private func follows(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    }

    private func broken(_ message: String) -> AssetFault {
        AssetFault(message: message, range: offset..<min(offset + 1, bytes.count), isUnsafe: false)
    }

    private func unsafe(_ message: String, from start: Int) -> AssetFault {
        AssetFault(message: message, range: start..<max(start + 1, min(offset, bytes.count)))
    }

    // MARK: - Markup

    private mutating func markup() throws(AssetFault) {
        let start = offset
        if follows("<!--") {
            try skip(past: "-->")
        } else if follows("<?xml ") {
            try skip(past: "?>")
        } else if follows("<!") || follows("<?") {
            offset = min(offset + 9, bytes.count)
            throw unsafe("a declaration or an instruction has no place in a drawing", from: start)
        } else if follows("</") {
            offset += 2
            let name = word()
            skipSpace()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">"), open.popLast() == name else {
                throw broken("this tag ends nothing")
            }
            offset += 1
        } else {
            try startTag(from: start)
        }
    }

    private mutating func startTag(from start: Int) throws(AssetFault) {
        offset += 1
        let name = word()
        guard SVGCheck.elements.contains(name) else {
            throw unsafe("`<\(name)>` has no place in a drawing", from: start)
        }
        guard !open.isEmpty || name == "svg" else { throw broken("a drawing begins with `<svg>`") }
        var attributes: [String: String] = [:]
        while true {
            let before = offset
            skipSpace()
            guard offset < bytes.count else { throw broken("the drawing is cut off") }
            if bytes[offset] == UInt8(ascii: ">") || follows("/>") { break }
            guard offset > before else { throw broken("attributes are separated by spaces") }
            let (key, value) = try attribute()
            guard attributes.updateValue(value, forKey: key) == nil else { throw broken("`\(key)` is given twice") }
        }
        if open.isEmpty {
            guard attributes["xmlns"] == SVGCheck.namespace else { throw broken("the drawing's `xmlns` is missing") }
            size = SVGCheck.size(attributes)
        }
        if bytes[offset] == UInt8(ascii: ">") {
            offset += 1
            open.append(name)
        } else {
            offset += 2
        }
    }

    private mutating func attribute() throws(AssetFault) -> (String, String) {
        let start = offset
        let key = word()
        skipSpace()
        guard !key.isEmpty, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
            throw broken("an attribute has a name and a value in quotes")
        }
        offset += 1
        skipSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
            let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset])
        else { throw broken("a value stands in quotes") }
        let written = bytes[(offset + 1)..<end]
        offset = end + 1
        guard !written.contains(UInt8(ascii: "<")), let value = SVGCheck.decoded(written) else {
            throw unsafe("this value holds an entity or a tag", from: start)
        }
        try check(key, value, from: start)
        return (key, value)
    }

    private func check(_ key: String, _ value: String, from start: Int) throws(AssetFault) {
        let name = key.lowercased()
        if name.hasPrefix("on") { throw unsafe("`\(key)` would run a script", from: start) }
        if name == "xmlns" || name.hasPrefix("xmlns:") {
            guard name != "xmlns" || value == SVGCheck.namespace else {
                throw unsafe("`\(value)` is not the language of drawings", from: start)
            }
        } else if name == "href" || name.hasSuffix(":href") || name == "src" {
            guard value.hasPrefix("#") else { throw unsafe("`\(value)` leads out of the drawing", from: start) }
        } else if key.contains(":"), key != "xml:space", key != "xml:lang" {
            throw unsafe("`\(key)` belongs to another language than that of drawings", from: start)
        } else if key == "style" || value.contains("(") || value.contains("\\"),
            let fault = StyleCheck.check(Array(value.utf8), names: []).fault
        {
            throw unsafe(fault.message, from: start)
        }
    }

    // MARK: - Text

    private mutating func text() throws(AssetFault) {
        let start = offset
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        guard let text = SVGCheck.decoded(bytes[start..<offset]) else {
            throw unsafe("this text holds an entity", from: start)
        }
        if open.isEmpty, !text.utf8.allSatisfy(\.isWhiteSpace) { throw broken("text stands outside the drawing") }
        guard open.last == "style" else { return }
        if let fault = StyleCheck.check(Array(text.utf8), names: []).fault { throw unsafe(fault.message, from: start) }
    }

    /// A text with its entities resolved: those that XML knows by itself, and no others.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            guard let end = rest[ampersand...].firstIndex(of: ";"),
                let scalar = character(rest[rest.index(after: ampersand)..<end])
            else { return nil }
            result.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> Unicode.Scalar? {
        let known: [Substring: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = known[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }

    // MARK: - Small steps

    private mutating func skip(past mark: String) throws(AssetFault) {
        let mark = Array(mark.utf8)
        while offset + mark.count <= bytes.count {
            if bytes[offset...].starts(with: mark) {
                offset += mark.count
                return
            }
            offset += 1
        }
        throw broken("this does not end")
    }

    private mutating func skipSpace() {
        while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
    }

    /// The letters, digits and marks that a name is made of.
    private mutating func word() -> String {
        let start = offset
        while offset < bytes.count,
            bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit || Array("-_:.".utf8).contains(bytes[offset])
        { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// The width and height, in pixels or by the box that is shown.
    private static func size(_ attributes: [String: String]) -> (width: Int, height: Int)? {
        func pixels(_ text: Substring?) -> Int? {
            guard let text, let value = Double(text.hasSuffix("px") ? text.dropLast(2) : text), value > 0, value < 1e6
            else { return nil }
            return Int(value.rounded(.up))
        }
        if let width = pixels(attributes["width"]?[...]), let height = pixels(attributes["height"]?[...]) {
            return (width, height)
        }
        let box = attributes["viewBox"]?.split { $0 == " " || $0 == "," } ?? []
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
        return (width, height)
    }
}
