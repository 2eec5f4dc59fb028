import Plan

/// The tags of a page as this program writes it, one after another: names in letters, values in double quotes, nothing
/// else escaped than what HTML asks for. What browsers would mend is a fault here.
struct IssuedPageScan {
    /// The beginning of an element, with its attributes.
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]
    }

    private let bytes: [UInt8]
    private var place: Int
    /// Whether there was neither text nor the end of an element yet.
    private(set) var isBare = true
    /// Whether a title has begun, in which browsers read no tags but its end.
    private var isInTitle = false

    private static let start = "<!DOCTYPE html>\n"
    private static let escapes: [(name: String, character: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"),
    ]

    init(_ bytes: [UInt8]) throws(IssuedPage.Fault) {
        guard bytes.starts(with: IssuedPageScan.start.utf8), String(validating: bytes, as: UTF8.self) != nil,
            !bytes.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) })
        else { throw IssuedPage.Fault(message: "this is no page that was issued") }
        self.bytes = bytes
        place = IssuedPageScan.start.utf8.count
    }

    /// The next tag that begins an element; nil at the end.
    mutating func next() throws(IssuedPage.Fault) -> Tag? {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "<"):
                if let tag = try tag() { return tag }
            case UInt8(ascii: "&"):
                _ = try escaped()
                isBare = false
            case UInt8(ascii: ">"): throw fault
            default:
                if bytes[place] > 0x20 { isBare = false }
                place += 1
            }
        }
        return nil
    }

    /// A tag; nil for one that ends an element.
    private mutating func tag() throws(IssuedPage.Fault) -> Tag? {
        place += 1
        let isEnd = take(UInt8(ascii: "/"))
        let name = try name()
        if isInTitle, !isEnd || name != "title" { throw fault }
        isInTitle = name == "title" && !isEnd
        if isEnd {
            guard take(UInt8(ascii: ">")) else { throw fault }
            isBare = false
            return nil
        }
        var attributes: [(name: String, value: String)] = []
        // Elements of texts that have no content end in ` />`.
        while take(UInt8(ascii: " ")), bytes[place...].first != UInt8(ascii: "/") {
            let name = try self.name()
            if attributes.contains(where: { $0.name == name }) { throw fault }
            attributes.append((name, take(UInt8(ascii: "=")) ? try value() : ""))
        }
        _ = take(UInt8(ascii: "/"))
        guard take(UInt8(ascii: ">")) else { throw fault }
        return Tag(name: name, attributes: attributes)
    }

    private mutating func name() throws(IssuedPage.Fault) -> String {
        let start = place
        while place < bytes.count,
            bytes[place].isASCIILetter || bytes[place].isASCIIDigit || bytes[place] == UInt8(ascii: "-")
        {
            place += 1
        }
        guard place > start, bytes[start].isASCIILetter else { throw fault }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func value() throws(IssuedPage.Fault) -> String {
        guard take(UInt8(ascii: "\"")) else { throw fault }
        var value: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            switch bytes[place] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): throw fault
            case UInt8(ascii: "&"): value += try escaped().utf8
            default:
                value.append(bytes[place])
                place += 1
            }
        }
        guard take(UInt8(ascii: "\"")) else { throw fault }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func escaped() throws(IssuedPage.Fault) -> String {
        for (name, character) in IssuedPageScan.escapes where bytes[place...].starts(with: name.utf8) {
            place += name.utf8.count
            return character
        }
        throw fault
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private var fault: IssuedPage.Fault {
        let line = bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1
        return IssuedPage.Fault(message: "its line \(line) is not written as a page that was issued is")
    }
}
