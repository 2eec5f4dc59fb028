extension HTMLWriter {
    /// Appends an address, as it stands in an attribute's value.
    ///
    /// Bytes that an address cannot hold are percent-encoded; `%` is left alone, because a `Link` holds what is
    /// encoded already; `&` and `'` are written as entities. The set is that of libcmark, so that an address looks
    /// the same wherever it comes from.
    @usableFromInline
    package mutating func link(_ link: Link) {
        switch link.form {
        case .whole(let address): encoded(address.utf8.span)
        case .inside(let up, let path, let fragment):
            for _ in 0..<max(up, 0) { raw("../") }
            encoded(path.utf8.span)
            guard let fragment else { return }
            raw(ascii: "#")
            encoded(fragment.utf8.span)
        }
    }

    private mutating func encoded(_ address: borrowing Span<UInt8>) {
        address.withUnsafeBufferPointer { source in
            var start = 0
            for index in source.indices {
                let byte = source[index]
                if Self.isPlainInLink(byte) { continue }
                bytes.append(contentsOf: source[start..<index])
                start = index + 1
                switch byte {
                case UInt8(ascii: "&"): raw("&amp;")
                case UInt8(ascii: "'"): raw("&#x27;")
                default: percentEncoded(byte)
                }
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    private mutating func percentEncoded(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimalDigit(byte >> 4))
        bytes.append(Self.hexadecimalDigit(byte & 0x0F))
    }

    static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func isPlainInLink(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
            UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
