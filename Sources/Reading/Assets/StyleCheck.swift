import Diagnostics
import Plan

/// Looks through CSS for what would ask another server for something, or be hidden from this look.
enum StyleCheck {
    /// The first fault, and the files beside the styles that they show.
    static func check(_ bytes: [UInt8], names: Set<String>) -> (fault: AssetFault?, files: [String]) {
        var scan = Scan(bytes: bytes, names: names)
        do throws(AssetFault) {
            try scan.run()
            return (nil, scan.files.sorted())
        } catch {
            return (error, [])
        }
    }

    /// Functions that fetch, beside `url`.
    private static let fetching: Set<String> = [
        "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "expression",
    ]
    /// Rules that fetch, or change what names mean.
    private static let rules: Set<String> = ["import", "charset", "namespace", "document", "-moz-document"]

    private struct Scan {
        let bytes: [UInt8]
        let names: Set<String>
        var files: Set<String> = []
        var offset = 0

        mutating func run() throws(AssetFault) {
            while offset < bytes.count {
                let start = offset
                switch bytes[offset] {
                case UInt8(ascii: "/") where bytes[offset...].starts(with: "/*".utf8): try skipComment()
                case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try string()
                case UInt8(ascii: "\\"): throw fault("a backslash outside quotes could hide something", from: start)
                case UInt8(ascii: "<"): throw fault("a tag has no place in styles", from: start)
                case UInt8(ascii: "@"):
                    offset += 1
                    let name = word()
                    if rules.contains(name) { throw fault("`@\(name)` has no place in these styles", from: start) }
                case let byte where isWord(byte): try function(named: word(), from: start)
                default: offset += 1
                }
            }
        }

        private func fault(_ message: String, from start: Int) -> AssetFault {
            AssetFault(message: message, range: start..<max(start + 1, min(offset, bytes.count)))
        }

        private mutating func function(named name: String, from start: Int) throws(AssetFault) {
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "(") else { return }
            if fetching.contains(name) { throw fault("`\(name)()` could lead elsewhere", from: start) }
            guard name == "url" else { return }
            offset += 1
            skipSpace()
            let target: String
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
                target = try string()
                skipSpace()
            } else {
                let begin = offset
                while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") { offset += 1 }
                target = String(
                    decoding: bytes[begin..<offset].reversed().drop { $0.isWhiteSpace }.reversed(), as: UTF8.self)
            }
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else {
                throw fault("this does not end", from: start)
            }
            offset += 1
            if target.hasPrefix("#") { return }
            guard names.contains(target) else { throw fault("`\(target)` leads elsewhere", from: start) }
            files.insert(target)
        }

        /// A text in quotes. An escape in it is a character and nothing more.
        private mutating func string() throws(AssetFault) -> String {
            let start = offset
            let quote = bytes[offset]
            offset += 1
            var value: [UInt8] = []
            while offset < bytes.count, bytes[offset] != quote {
                if bytes[offset] == 0x0A { throw fault("this quote does not end", from: start) }
                if bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
                if offset < bytes.count { value.append(bytes[offset]) }
                offset += 1
            }
            guard offset < bytes.count else { throw fault("this quote does not end", from: start) }
            offset += 1
            return String(decoding: value, as: UTF8.self)
        }

        private mutating func skipComment() throws(AssetFault) {
            let start = offset
            offset += 2
            while offset < bytes.count {
                if bytes[offset...].starts(with: "*/".utf8) {
                    offset += 2
                    return
                }
                offset += 1
            }
            throw fault("this comment does not end", from: start)
        }

        private mutating func skipSpace() {
            while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
        }

        private func isWord(_ byte: UInt8) -> Bool {
            byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte >= 0x80
        }

        private mutating func word() -> String {
            let start = offset
            while offset < bytes.count, isWord(bytes[offset]) { offset += 1 }
            return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
        }
    }
}
