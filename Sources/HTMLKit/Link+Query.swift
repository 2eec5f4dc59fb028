extension Link {
    /// The page with a query: names and values after `?`, each encoded as a form would send it.
    ///
    /// - Parameter query: The names and values, in order.
    package func adding(query: KeyValuePairs<String, String>) -> Link {
        let pairs = query.map { Link.formEncoded($0.key) + "=" + Link.formEncoded($0.value) }
        let address = address
        let place = address.firstIndex(of: "#") ?? address.endIndex
        return Link(checked: address[..<place] + "?" + pairs.joined(separator: "&") + address[place...])
    }

    private static func formEncoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(HTMLWriter.hexadecimalDigit(byte >> 4))
                bytes.append(HTMLWriter.hexadecimalDigit(byte & 0x0F))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
