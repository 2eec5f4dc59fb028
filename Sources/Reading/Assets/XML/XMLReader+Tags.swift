import Diagnostics
import Plan

extension XMLReader {
    /// The beginning of an element, and whether it is its end as well.
    mutating func startTag() throws(AssetFault) -> (tag: XMLTag, isEmpty: Bool) {
        let start = offset
        offset += 1
        let name = word()
        let place = span(from: start)
        guard name.utf8.first?.isASCIILetter == true else { throw broken("this begins no tag", from: start) }
        var attributes: [XMLAttribute] = []
        var names: Set<String> = []
        while true {
            let before = offset
            skipSpace()
            guard offset < bytes.count else { throw broken("the drawing is cut off", from: start) }
            if follows(">") || follows("/>") { break }
            guard offset > before else { throw broken("attributes are separated by spaces") }
            let attribute = try attribute()
            guard names.insert(attribute.name).inserted else {
                throw AssetFault(
                    message: "`\(attribute.name)` is given twice", span: attribute.span, isUnsafe: false)
            }
            attributes.append(attribute)
        }
        let isEmpty = follows("/>")
        offset += isEmpty ? 2 : 1
        return (XMLTag(name: name, span: place, attributes: attributes), isEmpty)
    }

    /// A name and its value.
    mutating func attribute() throws(AssetFault) -> XMLAttribute {
        let start = offset
        let name = word()
        skipSpace()
        guard name.utf8.first?.isASCIILetter == true, follows("=") else {
            throw broken("an attribute has a name and a value in quotes", from: start)
        }
        offset += 1
        skipSpace()
        guard follows("\"") || follows("'"), let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset]) else {
            throw broken("a value stands in quotes", from: start)
        }
        let value = (offset + 1)..<end
        offset = end + 1
        guard !bytes[value].contains(UInt8(ascii: "<")) else {
            throw AssetFault(message: "this value holds a tag", span: span(from: start))
        }
        return XMLAttribute(name: name, value: try resolved(value, isValue: true), span: span(from: start))
    }

    /// A text as XML hands it on: every line end is one character, references are what they stand for, and in values
    /// white space is spaces.
    func resolved(_ range: Range<Int>, isValue: Bool) throws(AssetFault) -> SourceText {
        var result: [UInt8] = []
        var pieces = [SourceText.Piece(offset: 0, source: range.lowerBound)]
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "&") {
                let (scalar, end) = try reference(at: offset, before: range.upperBound)
                result += String(scalar).utf8
                offset = end
                pieces.append(SourceText.Piece(offset: result.count, source: offset))
                continue
            }
            if byte == UInt8(ascii: "]"), !isValue, bytes[offset..<range.upperBound].starts(with: "]]>".utf8) {
                throw AssetFault(
                    message: "`]]>` ends nothing", span: Span(file: file, start: offset, end: offset + 3),
                    isUnsafe: false)
            }
            if byte == 0x0D, offset + 1 < range.upperBound, bytes[offset + 1] == 0x0A {
                offset += 1
                pieces.append(SourceText.Piece(offset: result.count, source: offset))
            }
            result.append(!byte.isWhiteSpace ? byte : isValue ? 0x20 : byte == 0x0D ? 0x0A : byte)
            offset += 1
        }
        return SourceText(
            text: String(decoding: result, as: UTF8.self), file: file, pieces: pieces, sourceEnd: range.upperBound)
    }

    /// The character that a reference (`&amp;`, `&#39;`) stands for, and where it ends.
    private func reference(
        at start: Int, before limit: Int
    ) throws(AssetFault) -> (scalar: Unicode.Scalar, end: Int) {
        let known: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        let end = bytes[start..<min(start + 12, limit)].firstIndex(of: UInt8(ascii: ";"))
        let name = end.map { String(decoding: bytes[(start + 1)..<$0], as: UTF8.self) } ?? ""
        guard let end, let scalar = known[name] ?? XMLReader.numbered(name) else {
            throw AssetFault(
                message: "this refers to no character that may stand here",
                span: Span(file: file, start: start, end: end.map { $0 + 1 } ?? start + 1),
                help: "write the character itself, and `&amp;` for `&`")
        }
        return (scalar, end + 1)
    }

    /// A character by its number. A control character would come back by this way.
    private static func numbered(_ name: String) -> Unicode.Scalar? {
        let isHex = name.hasPrefix("#x")
        let digits = name.dropFirst(isHex ? 2 : 1)
        // A sign would be read as well.
        guard name.hasPrefix("#"), digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
            let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value), scalar.isPlain
        else { return nil }
        return scalar
    }
}
