/// The attributes of a page that this program wrote, in the order in which they stand: tags in lower case, values in
/// double quotes, nothing else escaped than `&`, `<`, `>` and `"`.
enum MarkupScan {
    /// An attribute of an element.
    struct Found: Equatable {
        /// The element's name.
        let tag: String
        /// The attribute's name.
        let name: String
        /// Its value, with escapes resolved.
        let value: String
    }

    /// Every attribute of a page.
    static func attributes(of page: [UInt8]) -> [Found] {
        var found: [Found] = []
        var place = 0
        while let open = page[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            let tag = word(in: page, from: &place)
            if tag.isEmpty { continue }
            while let name = attributeName(in: page, from: &place) {
                guard page[place...].starts(with: "=\"".utf8) else { continue }
                let start = place + 2
                let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
                let value = String(decoding: page[start..<end], as: UTF8.self)
                found.append(Found(tag: tag, name: name, value: unescaped(value)))
                place = min(end + 1, page.count)
            }
        }
        return found
    }

    /// What a style sheet asks for by `url(…)` or `@import`. What it holds itself, as `data:`, it asks nobody for.
    ///
    /// Bytes are scanned: with expressions, the sheet of every paper took a twentieth of the time of a build.
    static func addresses(inStyle sheet: [UInt8]) -> [String] {
        ["url(", "@import"].flatMap { mark in
            places(of: Array(mark.utf8), in: sheet).compactMap { address(at: $0, in: sheet) }
        }
        .filter { !$0.hasPrefix("data:") }
    }

    /// Where each mark ends.
    private static func places(of mark: [UInt8], in sheet: [UInt8]) -> [Int] {
        var places: [Int] = []
        var index = 0
        while index + mark.count <= sheet.count {
            if sheet[index] == mark[0], sheet[index..<index + mark.count].elementsEqual(mark) {
                places.append(index + mark.count)
            }
            index += 1
        }
        return places
    }

    /// The address that stands behind a mark, in quotes or up to a bracket; nil for none.
    private static func address(at start: Int, in sheet: [UInt8]) -> String? {
        let rest = sheet[start...].drop { $0 <= 0x20 }
        guard let first = rest.first else { return nil }
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        let text =
            isQuoted
            ? rest.dropFirst().prefix { $0 != first } : rest.prefix { $0 != UInt8(ascii: ")") && $0 > 0x20 }
        let address = String(decoding: text, as: UTF8.self)
        return address.hasPrefix("url(") ? nil : address
    }

    private static func word(in page: [UInt8], from place: inout Int) -> String {
        let start = place
        while place < page.count, isName(page[place]) { place += 1 }
        return String(decoding: page[start..<place], as: UTF8.self)
    }

    private static func attributeName(in page: [UInt8], from place: inout Int) -> String? {
        while place < page.count, page[place] <= 32 || page[place] == UInt8(ascii: "/") { place += 1 }
        let name = word(in: page, from: &place)
        return name.isEmpty ? nil : name
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    /// A text with its escapes resolved.
    static func unescaped(_ text: String) -> String {
        // Bytes: to look for a character takes ten times as long, and most values hold none.
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
