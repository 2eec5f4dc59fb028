/// Reads values out of the bytes of a PDF, from a place on.
struct PDFScanner {
    let bytes: [UInt8]
    var place: Int

    /// How deep values may stand in one another; a file that goes deeper wants to exhaust whoever reads it.
    private static let mostDepth = 64
    private static let most: UInt = 1 << 40

    init(_ bytes: [UInt8], at place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    /// The next value; nil where there is none.
    mutating func value(depth: Int = 0) -> PDFValue? {
        skipSpace()
        guard depth < PDFScanner.mostDepth, place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): return .name(nameWord())
        case UInt8(ascii: "("): return .other(skipText())
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "<"):
            if next(is: "<<") { return dictionary(depth) }
            while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
            place = min(place + 1, bytes.count)
            return .other("")
        case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"): return nil
        default: return word()
        }
    }

    /// A word of letters and digits: a number, a reference, a truth.
    private mutating func word() -> PDFValue? {
        let text = plainWord()
        guard !text.isEmpty else { return nil }
        // No file is as large as the numbers that are none, and what is counted with them stays a number.
        guard let number = Int(text), number.magnitude < PDFScanner.most else { return .other(text) }
        // `12 0 R` is one value.
        let start = place
        skipSpace()
        if Int(plainWord()) != nil {
            skipSpace()
            if plainWord() == "R" { return .reference(number) }
        }
        place = start
        return .number(number)
    }

    mutating func plainWord() -> String {
        let start = place
        while place < bytes.count, !PDFScanner.isSpace(bytes[place]), !PDFScanner.isDelimiter(bytes[place]) {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func array(_ depth: Int) -> PDFValue {
        place += 1
        var values: [PDFValue] = []
        while let value = value(depth: depth + 1) { values.append(value) }
        if next(is: "]") { place += 1 }
        return .array(values)
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue {
        place += 2
        var entries: [String: PDFValue] = [:]
        while true {
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "/") else { break }
            let key = nameWord()
            guard let value = value(depth: depth + 1) else { break }
            entries[key] = value
        }
        if next(is: ">>") { place += 2 }
        return .dictionary(entries)
    }

    /// A name, whose signs can be written as `#4A`: whoever looks for one must not be kept from it so.
    private mutating func nameWord() -> String {
        place += 1
        let raw = Array(plainWord().utf8)
        var name: [UInt8] = []
        var index = 0
        while index < raw.count {
            let digits = raw[index] == UInt8(ascii: "#") ? raw.dropFirst(index + 1).prefix(2) : []
            if digits.count == 2, let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                name.append(byte)
                index += 3
            } else {
                name.append(raw[index])
                index += 1
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Passes over a text in brackets, which may hold brackets.
    private mutating func skipText() -> String {
        var open = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            default: break
            }
            place += 1
            if open == 0 { break }
        }
        // The file may end behind the sign that makes the next one stand for itself.
        place = min(place, bytes.count)
        return ""
    }

    mutating func skipSpace() {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
            } else if PDFScanner.isSpace(bytes[place]) {
                place += 1
            } else {
                return
            }
        }
    }

    func next(is text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[min(place, bytes.count)...].starts(with: $0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32: true
        default: false
        }
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
