import Diagnostics
import Plan

/// Reads JSON (RFC 8259) into values that know their places. It is strict: what is not JSON is damage.
struct JSONReader {
    /// Why a text is not JSON, and where.
    struct Failure: Error {
        let message: String
        let offset: Int
    }

    /// How deep values may stand in each other. A snapshot needs a dozen levels, and more would use up the stack.
    private static let deepest = 64

    private let file: SourceFile
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// The value that a file holds.
    static func read(_ file: SourceFile) throws(Failure) -> JSONNode {
        var reader = JSONReader(file: file)
        let value = try reader.value()
        guard reader.next() == nil else { throw Failure(message: "something follows the end", offset: reader.position) }
        return value
    }

    private init(file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
    }

    /// The next byte that is not white space, which is not taken.
    private mutating func next() -> UInt8? {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        return position < bytes.count ? bytes[position] : nil
    }

    private mutating func value() throws(Failure) -> JSONNode {
        switch next() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "\""): return .text(try string())
        case nil: throw Failure(message: "the file ends in the middle", offset: position)
        default: return try word()
        }
    }

    private mutating func list() throws(Failure) -> JSONNode {
        let start = position
        var items: [JSONNode] = []
        try members(until: UInt8(ascii: "]")) { (reader) throws(Failure) in
            items.append(try reader.value())
        }
        return .list(items, Span(file: file, start: start, end: position))
    }

    private mutating func object() throws(Failure) -> JSONNode {
        let start = position
        var pairs: [(key: SourceText, value: JSONNode)] = []
        try members(until: UInt8(ascii: "}")) { (reader) throws(Failure) in
            guard reader.next() == UInt8(ascii: "\"") else {
                throw Failure(message: "a key in double quotes is missing", offset: reader.position)
            }
            let key = try reader.string()
            try reader.take(UInt8(ascii: ":"), named: "a colon")
            pairs.append((key, try reader.value()))
        }
        return .object(pairs, Span(file: file, start: start, end: position))
    }

    /// Reads what stands between brackets, with commas between.
    private mutating func members(
        until end: UInt8, _ member: (inout JSONReader) throws(Failure) -> Void
    ) throws(Failure) {
        position += 1
        depth += 1
        guard depth <= JSONReader.deepest else {
            throw Failure(message: "too many values stand in each other", offset: position - 1)
        }
        defer { depth -= 1 }
        if next() == end {
            position += 1
            return
        }
        while true {
            try member(&self)
            if next() == end {
                position += 1
                return
            }
            try take(UInt8(ascii: ","), named: "a comma")
        }
    }

    private mutating func take(_ byte: UInt8, named name: String) throws(Failure) {
        guard let found = next() else { throw Failure(message: "the file ends in the middle", offset: position) }
        guard found == byte else { throw Failure(message: "\(name) is missing", offset: position) }
        position += 1
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(Failure) -> JSONNode {
        let start = position
        while position < bytes.count, bytes[position].isWordByte { position += 1 }
        let text = SourceText(file: file, range: start..<position)
        guard ["true", "false", "null"].contains(text.text) || Double(text.text) != nil else {
            throw Failure(message: "a value is missing", offset: start)
        }
        return .word(text)
    }

    // MARK: - Texts

    private mutating func string() throws(Failure) -> SourceText {
        position += 1
        var text: [UInt8] = []
        var pieces = [SourceText.Piece(offset: 0, source: position)]
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return SourceText(
                    text: String(decoding: text, as: UTF8.self), file: file, pieces: pieces, sourceEnd: position - 1)
            case UInt8(ascii: "\\"):
                text += try escape()
                pieces.append(.init(offset: text.count, source: position))
            case 0x00...0x1F: throw Failure(message: "a text is not closed", offset: position)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw Failure(message: "the file ends in the middle of a text", offset: position)
    }

    /// The bytes that an escape stands for.
    private mutating func escape() throws(Failure) -> [UInt8] {
        let start = position
        let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            if let scalar = scalar() { return Array(String(scalar).utf8) }
            fallthrough
        default: throw Failure(message: "this escape is none", offset: start)
        }
    }

    /// The character of four hexadecimal digits, or of two such units (RFC 8259, section 7).
    private mutating func scalar() -> Unicode.Scalar? {
        guard let first = unit() else { return nil }
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        position += 2
        guard let second = unit(), UTF16.isTrailSurrogate(second) else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func unit() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = bytes[position..<position + 4]
        position += 4
        return digits.allSatisfy(\.isHexDigit) ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}

extension UInt8 {
    /// What numbers and words of JSON are made of.
    fileprivate var isWordByte: Bool {
        isASCIILetter || isASCIIDigit || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(self)
    }

    fileprivate var isHexDigit: Bool { isASCIIDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
}
