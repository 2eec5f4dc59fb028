import Plan

/// Finds paths that lead into a council's own network: `\\server\share`, `S:\CYP\Audit`, `file://…`, and addresses of its
/// shared folders elsewhere: `https://council.sharepoint.com/…`.
enum FileSharePath {
    /// Where they stand in a text, in UTF-8 bytes.
    static func find(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: "\\:/".utf8.contains) else { return [] }
        var found: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            guard begins(bytes[offset...], after: offset > 0 ? bytes[offset - 1] : nil) else {
                offset += 1
                continue
            }
            let end = bytes[offset...].firstIndex(where: isEnd) ?? bytes.count
            // A link that leads there is told when it is read.
            let isWeb = bytes[offset...].starts(with: "https".utf8) || bytes[offset...].starts(with: "HTTPS".utf8)
            let isLink = !isWeb && bytes[..<offset].suffix(2).elementsEqual("](".utf8)
            let isStopped = end > offset && bytes[end - 1] == UInt8(ascii: ".")
            if !isLink { found.append(offset..<(isStopped ? end - 1 : end)) }
            offset = end
        }
        return found
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, after last: UInt8?) -> Bool {
        if let last, last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: "\\") { return false }
        let head = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
        if ["file:/", "file:\\", "smb:/"].contains(where: head.hasPrefix) { return true }
        if head == "https://" {
            let host = String(
                decoding: bytes.dropFirst(8).prefix { !isEnd($0) && $0 != UInt8(ascii: "/") }, as: UTF8.self)
            return hosts.contains { host.lowercased().hasSuffix($0) }
        }
        let (backslash, slash) = (UInt8(ascii: "\\"), UInt8(ascii: "/"))
        let signs = bytes.prefix { $0 == backslash }.count
        if signs >= 2 { return isShare(bytes.dropFirst(signs), backslash) }
        if head.hasPrefix("//"), last != UInt8(ascii: ":") {
            return isShare(bytes.dropFirst(2), slash) && !bytes.prefix { !isEnd($0) }.contains(UInt8(ascii: "."))
        }
        let path = Array(bytes.prefix(4))
        guard path.count > 2, path[0].isASCIILetter, path[1] == UInt8(ascii: ":") else { return false }
        return path[2] == backslash || (path[2] == slash && path.count > 3 && isName(path[3]))
    }

    /// Where councils share folders among themselves.
    private static let hosts = [
        ".sharepoint.com", "onedrive.live.com", "1drv.ms", "docs.google.com", "drive.google.com",
    ]

    /// Whether a server and one of its folders stand here.
    private static func isShare(_ bytes: ArraySlice<UInt8>, _ sign: UInt8) -> Bool {
        guard let first = bytes.first, isName(first) else { return false }
        return bytes.prefix { !isEnd($0) }.dropLast().contains(sign)
    }

    private static func isName(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'`<>|*()[],;".utf8.contains(byte)
    }
}
