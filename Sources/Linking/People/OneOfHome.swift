/// Finds a child, or brothers and sisters, of whom a text tells the age and the home or school: nobody need name them.
/// `A boy of 12 at Rowan House`, `The brothers at Rowan House, 9`. Of twins, or of a pair, there is hardly a second at one
/// home: of those no age need be told.
enum OneOfHome {
    /// Where they stand, from the word for them to the last of what tells who they are, in UTF-8 bytes.
    static func find(in words: NameWords) -> [Range<Int>] {
        // Most texts tell of no age, of no pair and of nobody from abroad.
        guard words.forms.contains(.number) || hasPair(words) || words.forms.contains(.capitalised) else { return [] }
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            guard few.contains(words.small(word)), let end = end(of: word, in: words) else {
                word += 1
                continue
            }
            found.append(words.ranges[word].lowerBound..<words.ranges[end - 1].upperBound)
            word = end
        }
        return found
    }

    private static let pairs: Set<String> = ["twins", "triplets"]

    private static func hasPair(_ words: NameWords) -> Bool {
        words.ranges.indices.contains { word in
            let range = words.ranges[word]
            guard (4...8).contains(range.count), "tTpP".utf8.contains(words.bytes[range.lowerBound]) else {
                return false
            }
            let name = words.small(word)
            return name == "pair" || pairs.contains(name)
        }
    }

    /// `The twins`, `a pair of brothers`.
    private static func isPair(_ word: Int, in words: NameWords) -> Bool {
        let name = words.small(word)
        if pairs.contains(name) { return true }
        return ["brothers", "sisters", "siblings"].contains(name) && word > 1 && words.small(word - 1) == "of"
            && words.small(word - 2) == "pair"
    }

    /// Words for one, and for the few who are brothers and sisters.
    private static let few: Set<String> = [
        "child", "boy", "girl", "baby", "toddler", "infant", "lad", "teenager", "teen", "pupil", "student", "sibling",
        "brother", "sister",
        "twin", "twins", "triplets", "brothers", "sisters", "siblings",
    ]

    /// What homes and schools are called by, the street in which one stands among it.
    private static let places = Initials.places.union(["road", "street", "avenue", "close", "lane", "court", "hall"])

    /// The end of what tells of them; nil where home and age are not both told of within a few words.
    private static func end(of word: Int, in words: NameWords) -> Int? {
        let sentence = word + 1..<endOfSentence(from: word + 1, in: words)
        guard let place = place(in: sentence, words) else { return village(behind: word, in: words) }
        if isAgedBefore(word, in: words) || isFromAbroad(word, before: place.lowerBound, in: words) {
            return place.upperBound
        }
        let ages = sentence.filter { isAge($0, behind: word, or: place.upperBound, in: words) }
        if let last = ages.last { return max(last + 1, place.upperBound) }
        return isPair(word, in: words) ? place.upperBound : nil
    }

    private static func endOfSentence(from start: Int, in words: NameWords) -> Int {
        var end = start
        while end < words.count, end - start < 12, !words.gap(before: end).contains(where: ".;!?\n".utf8.contains) {
            end += 1
        }
        return end
    }

    /// A home or school that is called by its name: `at Rowan House`.
    private static func place(in sentence: Range<Int>, _ words: NameWords) -> Range<Int>? {
        for start in sentence where words.isName(start) && ["at", "in", "from", "of"].contains(words.small(start - 1)) {
            var end = start + 1
            while sentence.contains(end), words.isName(end), words.joins(end) || words.isHyphenated(end) {
                if places.contains(words.small(end)) { return start..<end + 1 }
                end += 1
            }
        }
        return nil
    }

    /// `14-year-old boy`, `14yo girl`, `14 y/o lad`.
    private static func isAgedBefore(_ word: Int, in words: NameWords) -> Bool {
        guard word > 1 else { return false }
        let unit = words.small(word - 1)
        if unit == "yo" || unit == "yr" { return isNumber(word - 2, in: words) }
        guard word > 2 else { return false }
        let before = words.small(word - 2)
        let isOld = unit == "old" && (before.hasPrefix("year") || before.hasPrefix("yr"))
        return (isOld || (unit == "o" && before == "y")) && isNumber(word - 3, in: words)
    }

    /// `14yo girl from Hollin`: of a place that is no country and no quarter of the sky.
    private static func village(behind word: Int, in words: NameWords) -> Int? {
        let name = word + 2
        guard isAgedBefore(word, in: words), name < words.count, ["from", "of"].contains(words.small(word + 1)),
            words.joins(word + 1), words.joins(name), words.forms[name] == .capitalised,
            !Initials.countries.contains(words.small(name))
        else { return nil }
        return name + 1
    }

    /// `A teenager from Syria at Rowan House`: of whom there is hardly a second at one home.
    private static func isFromAbroad(_ word: Int, before place: Int, in words: NameWords) -> Bool {
        let name = word + 2
        return name < place && words.small(word + 1) == "from" && words.joins(name)
            && words.forms[name] == .capitalised && !Initials.countries.contains(words.small(name))
    }

    /// Whether a number is the age of those told of: `of 12`, `aged 9`, `(6 and 8)`, and behind the home `, 9`.
    private static func isAge(_ number: Int, behind word: Int, or place: Int, in words: NameWords) -> Bool {
        guard isNumber(number, in: words), !isRange(number, in: words) else { return false }
        let before = words.small(number - 1)
        if ["aged", "age"].contains(before) { return true }
        if number + 1 < words.count, words.small(number + 1).hasPrefix("year") { return true }
        let sign = words.gap(before: number).first { $0 != UInt8(ascii: " ") }
        guard number - 1 == word || number == place else {
            return number - 2 == word && before == "of" && words.joins(number)
        }
        guard sign == UInt8(ascii: "(") || sign == UInt8(ascii: ",") else { return false }
        let behind = words.gap(before: number + 1).first { $0 != UInt8(ascii: " ") }
        return behind.map("),.;".utf8.contains) ?? (number + 1 == words.count || words.small(number + 1) == "and")
    }

    private static func isNumber(_ word: Int, in words: NameWords) -> Bool {
        words.forms[word] == .number && Int(words.small(word)).map { (1...18).contains($0) } == true
    }

    /// `9 to 17`, `9–17`: for whom a home is.
    private static func isRange(_ number: Int, in words: NameWords) -> Bool {
        guard number + 1 < words.count else { return false }
        let sign = words.gap(before: number + 1)
        let isJoined = words.forms[number + 1] == .number && sign.count <= 3 && !sign.contains(UInt8(ascii: ","))
        return isJoined || sign.first == UInt8(ascii: "+") || ["to", "or"].contains(words.small(number + 1))
    }
}
