extension Link {
    /// Reads an address that somebody wrote, or gives nil if it may not be published.
    ///
    /// Only `http`, `https`, `mailto`, `tel` and addresses inside the site are let through. Everything that has
    /// a colon before its first `/`, `?` or `#` names a scheme, whether known to browsers or not, because a list of
    /// bad schemes is never complete. What browsers drop while they read an address (tabs, line ends, control
    /// characters around it) and what they would decode (entities) is not let through as a disguise.
    ///
    /// An address that begins with `//` is refused as well: on a file share it would lead nowhere.
    package init?(untrusted text: String) {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return nil }
        let address = text[first...last]

        // What a browser reads: without tabs and line ends.
        var seen: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D: continue
            case 0x00..<0x20, 0x7F: return nil
            default: seen.append(byte)
            }
        }
        // Browsers take a backslash for a slash.
        let slashes = seen.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        if slashes.count > 1 || Link.hidesEntity(seen) { return nil }
        let beginning = seen.prefix { !Link.endsScheme($0) }
        guard beginning.count < seen.count, seen[beginning.count] == UInt8(ascii: ":") else {
            self.init(checked: String(address))
            return
        }
        // A scheme that was broken up is a disguise, even of a harmless one.
        guard address.utf8.starts(with: beginning) else { return nil }
        let rest = seen.dropFirst(beginning.count + 1)
        switch String(decoding: beginning, as: UTF8.self).lowercased() {
        case "http", "https":
            guard rest.starts(with: "//".utf8), rest.count > 2, !Link.endsScheme(rest[rest.startIndex + 2])
            else { return nil }
        case "mailto", "tel":
            guard !rest.isEmpty else { return nil }
        default: return nil
        }
        self.init(checked: String(address))
    }

    static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// Whether an entity (`&#58;`, `&colon;`) stands before the first `/` or `?`, where it could hide a scheme.
    private static func hidesEntity(_ bytes: [UInt8]) -> Bool {
        let beginning = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        for index in beginning.indices where beginning[index] == UInt8(ascii: "&") {
            let rest = beginning[(index + 1)...]
            if rest.first == UInt8(ascii: "#") { return true }
            let name = rest.prefix { isSchemeByte($0) }
            if !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
        }
        return false
    }
}
