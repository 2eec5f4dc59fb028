import Plan

/// The numbers that ids of a content have, wherever it names them: in headings, logs, snapshots, texts. None is given twice,
/// even of what was taken out long ago.
struct UsedIDs {
    private let texts: [[UInt8]]
    private var last: [String: Int] = [:]

    init(_ texts: [[UInt8]]) { self.texts = texts }

    /// The letters that an id begins with.
    static func letters(_ id: String) -> String {
        String(decoding: id.utf8.prefix(while: \.isASCIILetter), as: UTF8.self)
    }

    /// The next id that begins so.
    mutating func next(_ beginning: String) -> String {
        let number = (last[beginning] ?? texts.reduce(0) { max($0, UsedIDs.highest(of: beginning, in: $1)) }) + 1
        last[beginning] = number
        return "\(beginning)\(number)"
    }

    /// The highest number behind a beginning in a text; 0 where there is none.
    private static func highest(of beginning: String, in bytes: [UInt8]) -> Int {
        let beginning = Array(beginning.utf8)
        var highest = 0
        var place = 0
        while place + beginning.count < bytes.count {
            defer { place += 1 }
            guard bytes[place] == beginning[0], place == 0 || !bytes[place - 1].isIDByte,
                bytes[place..<place + beginning.count].elementsEqual(beginning)
            else { continue }
            let digits = bytes[(place + beginning.count)...].prefix(while: \.isASCIIDigit).prefix(6)
            highest = max(highest, Int(String(decoding: digits, as: UTF8.self)) ?? 0)
        }
        return highest
    }
}
