/// Finds where somebody lives: a house and its street, a postcode. `14 Station Road`, `Flat 2, 3a St John's Lane`, `YO31 7EX`.
/// A building to which everybody may come is none: `West Offices, Station Rise, York YO1 6GA`.
enum PostalAddress {
    /// Where they stand, in UTF-8 bytes.
    static func find(in words: NameWords) -> [Range<Int>] {
        // Most texts have no figures at all.
        guard words.forms.contains(.number) else { return [] }
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            guard let end = street(at: word, in: words) ?? postcode(at: word, in: words) ?? door(at: word, in: words)
            else {
                word += 1
                continue
            }
            if !isPublic(word, in: words) {
                found.append(words.ranges[word].lowerBound..<words.ranges[end - 1].upperBound)
            }
            word = end
        }
        return found
    }

    private static let streets: Set<String> = [
        "avenue", "close", "cottages", "court", "crescent", "flats", "villas", "drive", "gardens", "grove", "hill",
        "lane", "mews", "place", "rise",
        "road", "row", "square", "street", "terrace", "walk", "way",
    ]
    /// Courts in which nobody lives.
    private static let judging: Set<String> = [
        "appeal", "county", "crown", "family", "high", "magistrates", "s", "supreme", "youth",
    ]

    /// A number with the name of a street behind it.
    private static func street(at word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .number, words.ranges[word].count <= 3, words.small(word) != "0",
            !isJoined(word, in: words)
        else { return nil }
        let hasLetter =
            word + 1 < words.count && words.gap(before: word + 1).isEmpty && words.ranges[word + 1].count == 1
        let first = word + (hasLetter ? 2 : 1)
        var end = first
        while end < words.count, end - first < 5 {
            let isOwned = end > first && words.small(end) == "s" && words.gap(before: end).count <= 3
            guard isOwned || (words.joins(end) && words.forms[end] == .capitalised) else { return nil }
            if end > first, streets.contains(words.small(end)) {
                let isCourt = words.small(end) == "court" && judging.contains(words.small(end - 1))
                return isCourt ? nil : end + 1
            }
            end += 1
        }
        return nil
    }

    /// Whether a number goes on with what stands before it: `P2.10`, `£14`, `2022/23`.
    private static func isJoined(_ number: Int, in words: NameWords) -> Bool {
        guard let sign = words.gap(before: number).last else { return number > 0 }
        let isMoney = ["£", "€"].contains { words.gap(before: number).reversed().starts(with: $0.utf8.reversed()) }
        return isMoney || (!" \n(,:;\"'-".utf8.contains(sign) && sign < 0x80)
    }

    /// `YO31 7EX`: in capitals, as no word, id or count is written.
    private static func postcode(at word: Int, in words: NameWords) -> Int? {
        guard word + 3 < words.count, words.forms[word] == .capitals || words.forms[word] == .initial,
            words.ranges[word].count <= 2, words.forms[word + 1] == .number, words.ranges[word + 1].count <= 2,
            words.gap(before: word + 1).isEmpty, word == 0 || !words.gap(before: word).isEmpty
        else { return nil }
        // `SW1A 1AA`.
        let hasLetter = words.gap(before: word + 2).isEmpty && words.forms[word + 2] == .initial
        let number = word + (hasLetter ? 3 : 2)
        guard number + 1 < words.count, words.forms[number] == .number, words.ranges[number].count == 1,
            words.gap(before: number).count <= 1, words.gap(before: number).allSatisfy({ $0 == UInt8(ascii: " ") }),
            words.gap(before: number + 1).isEmpty, words.forms[number + 1] == .capitals,
            words.ranges[number + 1].count == 2,
            !words.bytes[words.ranges[number + 1]].contains(where: "CIKMOV".utf8.contains)
        else { return nil }
        return number + 2
    }

    /// `The family at number 14`, `the children from no. 3`: those who live behind a door.
    private static func door(at word: Int, in words: NameWords) -> Int? {
        let number = word + 3
        guard number < words.count, residents.contains(words.small(word)), words.joins(word + 1), words.joins(word + 2),
            ["at", "from", "in"].contains(words.small(word + 1)), words.forms[number] == .number,
            ["flat", "no", "number"].contains(words.small(word + 2)), words.gap(before: number).count <= 2
        else { return nil }
        return number + 1
    }

    private static let residents: Set<String> = [
        "boy", "boys", "brothers", "child", "children", "couple", "family", "girl", "girls", "household", "lady", "man",
        "mother", "mum", "dad", "father", "neighbour", "neighbours", "parents", "people", "siblings", "sisters",
        "woman",
    ]

    private static let buildings: Set<String> = [
        "centre", "church", "clinic", "college", "council", "hall", "hospital", "hub", "library", "museum", "office",
        "offices", "school", "station", "surgery", "theatre", "university",
    ]

    /// Whether the name of a building for everybody stands before an address, in the same line.
    private static func isPublic(_ word: Int, in words: NameWords) -> Bool {
        var before = word
        while before > 0, word - before < 8, !words.gap(before: before).contains(UInt8(ascii: "\n")) {
            before -= 1
            if words.isName(before), buildings.contains(words.small(before)) { return true }
        }
        return false
    }
}
