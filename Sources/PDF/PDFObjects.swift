import Archive

/// The objects of a PDF, by their numbers. They are looked for from the first byte to the last, and not by the table that
/// the file has of them: what stands in it and in no table is seen too, so that nothing can hide there.
struct PDFObjects {
    /// The latest of each number.
    private(set) var byNumber: [Int: PDFValue] = [:]
    /// What the ends of the file say of all of it, the last counting first.
    private(set) var trailer: [String: PDFValue] = [:]
    /// The packed or plain bytes that an object has, by its number.
    private var streams: [Int: ArraySlice<UInt8>] = [:]

    /// Whether all that stands packed in it was seen: a few bytes can hold more than there is room for.
    private(set) var isSeen = true

    /// The most bytes that packed parts may unpack to, each of them and all objects together.
    private static let most = 64 << 20
    private var room = PDFObjects.most

    init(_ bytes: [UInt8]) {
        var scanner = PDFScanner(bytes)
        while let number = PDFObjects.nextObject(&scanner, trailer: &trailer) {
            guard let value = scanner.value() else { continue }
            byNumber[number] = value
            scanner.skipSpace()
            if scanner.next(is: "stream") { takeStream(number, value.entries, &scanner) }
        }
    }

    /// Goes to the next object; its number, or nil at the end. What a `trailer` says is added on the way.
    private static func nextObject(_ scanner: inout PDFScanner, trailer: inout [String: PDFValue]) -> Int? {
        var words: (String, String) = ("", "")
        while scanner.place < scanner.bytes.count {
            scanner.skipSpace()
            let word = scanner.plainWord()
            if word == "obj", let number = Int(words.0), Int(words.1) != nil { return number }
            if word == "trailer", let value = scanner.value() {
                trailer.merge(value.entries) { $1 }
                continue
            }
            if word.isEmpty { scanner.place += 1 }
            words = (words.1, word)
        }
        return nil
    }

    private mutating func takeStream(_ number: Int, _ entries: [String: PDFValue], _ scanner: inout PDFScanner) {
        var start = scanner.place + "stream".utf8.count
        if start < scanner.bytes.count, scanner.bytes[start] == 13 { start += 1 }
        if start < scanner.bytes.count, scanner.bytes[start] == 10 { start += 1 }
        let stated = entries["Length"]?.number.map { start + $0 }
        let end = PDFObjects.end(of: start, stated, scanner.bytes)
        streams[number] = scanner.bytes[start..<end]
        scanner.place = end
        switch entries["Type"]?.name {
        case "ObjStm": takeObjects(of: number, entries)
        case "XRef": trailer.merge(entries) { $1 }
        default: break
        }
    }

    /// Where a stream ends: where it says, if that is so, or else before the word for it.
    private static func end(of start: Int, _ stated: Int?, _ bytes: [UInt8]) -> Int {
        if let stated, stated >= start, stated <= bytes.count {
            var scanner = PDFScanner(bytes, at: stated)
            scanner.skipSpace()
            if scanner.next(is: "endstream") { return stated }
        }
        let mark = Array("endstream".utf8)
        var place = start
        while let found = bytes[place...].firstIndex(of: mark[0]) {
            if bytes[found...].starts(with: mark) { return found }
            place = found + 1
        }
        return bytes.count
    }

    /// The bytes of an object; nil where they are packed in a way that is not read here.
    func stream(_ number: Int) -> [UInt8]? {
        guard let bytes = streams[number], let entries = byNumber[number]?.entries else { return nil }
        switch entries["Filter"] {
        case nil: return Array(bytes)
        case .name("FlateDecode"), .array([.name("FlateDecode")]):
            return Deflate.unpacked(bytes, .zlib, limit: PDFObjects.most)
        default: return nil
        }
    }

    /// The objects that stand packed in another.
    private mutating func takeObjects(of number: Int, _ entries: [String: PDFValue]) {
        let isPredicted = (entries["DecodeParms"]?.entries["Predictor"]?.number ?? 1) > 1
        guard room > 0, !isPredicted, let bytes = stream(number), let first = entries["First"]?.number else {
            isSeen = false
            return
        }
        room -= bytes.count
        var heads = PDFScanner(bytes)
        for _ in 0..<max(0, entries["N"]?.number ?? 0) {
            guard let own = heads.value()?.number, let offset = heads.value()?.number else { return }
            var scanner = PDFScanner(bytes, at: min(max(first + offset, 0), bytes.count))
            if let value = scanner.value() { byNumber[own] = value }
        }
    }

    /// What a value leads to.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        if case .reference(let number) = value { byNumber[number] } else { value }
    }
}
