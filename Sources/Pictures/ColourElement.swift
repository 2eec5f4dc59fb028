/// One element of a profile: a point, a matrix, a curve, a table of colours, or a text that must be there.
enum ColourElement {
    /// What belongs to a tag, made anew to its last byte; nil for anything else.
    static func cleaned(_ data: ArraySlice<UInt8>, of tag: String) -> [UInt8]? {
        guard data.count >= 8 else { return nil }
        let type = String(decoding: data.prefix(4), as: UTF8.self)
        switch (tag, type) {
        case ("wtpt", "XYZ "), ("bkpt", "XYZ "), ("rXYZ", "XYZ "), ("gXYZ", "XYZ "), ("bXYZ", "XYZ "):
            return fixed(data, count: 20)
        case ("chad", "sf32"): return fixed(data, count: 44)
        case ("cicp", "cicp"): return fixed(data, count: 12)
        case ("rTRC", _), ("gTRC", _), ("bTRC", _), ("kTRC", _): return curve(data)
        case ("A2B0", _), ("A2B1", _), ("A2B2", _), ("B2A0", _), ("B2A1", _), ("B2A2", _), ("gamt", _):
            return ColourTable(data)?.bytes
        default: return nil
        }
    }

    /// An element of a known length, whose bytes that mean nothing are zero.
    static func fixed(_ data: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
        guard data.count >= count else { return nil }
        return data.prefix(4) + [0, 0, 0, 0] + data.prefix(count).dropFirst(8)
    }

    /// A curve: by its points, or by the numbers of a formula.
    static func curve(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        guard data.count >= 12 else { return nil }
        switch String(decoding: data.prefix(4), as: UTF8.self) {
        case "curv": return fixed(data, count: 12 + 2 * data.dropFirst(8).prefix(4).bigEndian)
        case "para":
            let kind = data.dropFirst(8).prefix(2).bigEndian
            let numbers = [1, 3, 4, 5, 7]
            guard kind < numbers.count, var bytes = fixed(data, count: 12 + 4 * numbers[kind]) else { return nil }
            bytes.replaceSubrange(10..<12, with: [0, 0])
            return bytes
        default: return nil
        }
    }

    // MARK: - Texts

    /// A plain text.
    static func text(_ text: String) -> [UInt8] { Array("text\0\0\0\0\(text)\0".utf8) }

    /// A description as profiles had it before version 4: the text, and none for other writings.
    static func description(_ text: String) -> [UInt8] {
        var bytes = Array("desc\0\0\0\0".utf8)
        bytes.append(text.utf8.count + 1, bytes: 4)
        bytes += Array(text.utf8)
        return bytes + [UInt8](repeating: 0, count: 1 + 4 + 4 + 2 + 1 + 67)
    }

    /// A text in English, in the form that holds a text in several languages.
    static func texts(_ text: String) -> [UInt8] {
        var bytes = Array("mluc\0\0\0\0".utf8)
        bytes.append(1, bytes: 4)
        bytes.append(12, bytes: 4)
        bytes += Array("enGB".utf8)
        bytes.append(2 * text.utf16.count, bytes: 4)
        bytes.append(28, bytes: 4)
        for unit in text.utf16 { bytes.append(Int(unit), bytes: 2) }
        return bytes
    }
}
