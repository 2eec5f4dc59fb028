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
                guard page[place...].starts(with: Array("=\"".utf8)) else { continue }
                let start = place + 2
                let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
                let value = String(decoding: page[start..<end], as: UTF8.self)
                found.append(Found(tag: tag, name: name, value: unescaped(value)))
                place = min(end + 1, page.count)
            }
        }
        return found
    }

    /// What a style sheet asks for by `url(…)` or `@import`.
    static func addresses(inStyle sheet: [UInt8]) -> [String] {
        let text = String(decoding: sheet, as: UTF8.self)
        let byURL = text.matches(of: #/url\(\s*["']?([^"')]*)["']?\s*\)/#).map { String($0.1) }
        let byImport = text.matches(of: #/@import\s+["']([^"']*)["']/#).map { String($0.1) }
        return byURL + byImport
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

    private static func unescaped(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
