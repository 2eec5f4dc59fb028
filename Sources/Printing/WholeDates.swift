/// Keeps dates whole in the lines of a paper: a day stays with its month, and a month with its year.
///
/// Months are not known by name here, so that every language has it: what counts is a year behind a word with a capital
/// letter, and a number of one or two digits before it.
enum WholeDates {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "whole dates 1 "

    private static let noBreak: [UInt8] = [0xC2, 0xA0]

    /// A print page with spaces in its dates at which no line ends.
    ///
    /// - Parameter isInTables: Whether dates in tables have them too: not in a file whose columns may be narrower, for there
    ///   a date that finds no room would be broken within a word.
    static func kept(in page: [UInt8], isInTables: Bool = true) -> [UInt8] {
        guard let body = ByteSearch.first("<body", in: page[...]) else { return page }
        var kept = Array(page[..<body])
        kept.reserveCapacity(page.count + page.count / 64)
        var index = body
        var isInTable = false
        while index < page.endIndex {
            if page[index] == UInt8(ascii: "<") {
                let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.index(before: page.endIndex)
                if page[index...end].starts(with: Array("<table".utf8)) { isInTable = true }
                if page[index...end].starts(with: Array("</table".utf8)) { isInTable = false }
                kept += page[index...end]
                index = end + 1
            } else if page[index] == UInt8(ascii: " "), isInTables || !isInTable, isWithinDate(page, index) {
                kept += noBreak
                index += 1
            } else {
                kept.append(page[index])
                index += 1
            }
        }
        return kept
    }

    /// Whether a space stands before the year of a date, or before its month.
    private static func isWithinDate(_ page: [UInt8], _ space: Int) -> Bool {
        if isYear(page, space + 1) { return isName(endingAt: space, in: page) }
        guard isNumber(endingAt: space, in: page) else { return false }
        var end = space + 1
        guard end < page.count, isCapital(page[end]) else { return false }
        while end < page.count, isLetter(page[end]) { end += 1 }
        return end < page.count && page[end] == UInt8(ascii: " ") && isYear(page, end + 1)
    }

    /// Whether a year stands at a place: four digits that begin with 19 or 20.
    private static func isYear(_ page: [UInt8], _ start: Int) -> Bool {
        guard start + 4 <= page.count, page[start..<start + 4].allSatisfy(isDigit) else { return false }
        let century = (page[start], page[start + 1])
        let isRecent =
            century == (UInt8(ascii: "1"), UInt8(ascii: "9")) || century == (UInt8(ascii: "2"), UInt8(ascii: "0"))
        return isRecent && (start + 4 == page.count || !isDigit(page[start + 4]))
    }

    /// Whether a word with a capital letter ends at a place.
    private static func isName(endingAt end: Int, in page: [UInt8]) -> Bool {
        var start = end
        while start > 0, isLetter(page[start - 1]) { start -= 1 }
        return end - start > 2 && isCapital(page[start])
    }

    /// Whether a number of one or two digits ends at a place, and no more.
    private static func isNumber(endingAt end: Int, in page: [UInt8]) -> Bool {
        var start = end
        while start > 0, isDigit(page[start - 1]) { start -= 1 }
        return (1...2).contains(end - start) && (start == 0 || !isLetter(page[start - 1]))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// A letter that begins a name; beyond ASCII every letter may.
    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0x80
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
