/// An address that holds what it leads to, for the `url("…")` of a style sheet.
enum DataAddress {
    /// The address of a drawing, whose attributes stand in double quotes.
    static func svg(_ drawing: some Sequence<UInt8>) -> String {
        var address = Array("data:image/svg+xml,".utf8)
        for byte in drawing {
            switch byte {
            case UInt8(ascii: "\""): address.append(UInt8(ascii: "'"))
            case UInt8(ascii: "#"): address += "%23".utf8
            case UInt8(ascii: "<"): address += "%3C".utf8
            case UInt8(ascii: ">"): address += "%3E".utf8
            default: address.append(byte)
            }
        }
        return String(decoding: address, as: UTF8.self)
    }
}
