import Diagnostics

/// Names of which a part is a letter, or that are written as computers know people: `Sarah J.`, `J. Hawkins`, `jo.bloggs`.
extension PersonName {
    /// `Sarah J.`, `Sarah J rang`.
    static func end(ofShortenedNameAt word: Int, in words: NameWords) -> Int? {
        let letter = word + 1
        guard words.forms[word] == .capitalised, GivenNames.contains(words.small(word)), words.joins(letter),
            words.forms[letter] == .initial, !isOfPlace(word, in: words)
        else { return nil }
        let behind = words.gap(before: letter + 1)
        // A pronoun or article is no letter of a name: `Sarah I met`.
        let isStopped = behind.first == UInt8(ascii: ".")
        guard isStopped || !["a", "i"].contains(words.small(letter)) else { return nil }
        return !behind.isEmpty || letter + 1 == words.count ? letter + 1 : nil
    }

    /// Letters with stops that are no name's: `U.S. Army`.
    private static let others: Set<String> = ["uk", "us", "eu", "un", "pe", "po", "it", "tv", "am", "pm", "ps"]

    /// `J.K. Hawkins`; `J. Hawkins` where it stands by itself, or where it is told what somebody did.
    static func end(ofInitialNameAt word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .initial, words.gap(before: word + 1).first == UInt8(ascii: "."),
            !words.joins(word) || !isLabel(words.small(word - 1))
        else { return nil }
        var name = word + 1
        while name < words.count, name - word < 4, words.forms[name] == .initial, words.joins(name, afterStop: true) {
            name += 1
        }
        guard name < words.count, words.joins(name, afterStop: true), words.forms[name] == .capitalised,
            !isNoSurname(words.small(name))
        else { return nil }
        var end = name + 1
        while words.isHyphenated(end), words.isName(end) { end += 1 }
        let letters = (word..<name).map(words.small).joined()
        let isSeveral = letters.count > 1 && !others.contains(letters)
        return isSeveral || does(end, in: words) || standsAlone(word..<end, in: words) ? end : nil
    }

    /// What a letter behind it belongs to: `Annex B. Families`.
    static func isLabel(_ word: String) -> Bool { labels.contains(word) }

    private static let labels: Set<String> = [
        "annex", "appendix", "band", "block", "box", "category", "class", "figure", "grade", "group", "level", "option",
        "part", "phase", "plan", "question", "schedule", "section", "stage", "table", "team", "type", "unit", "vitamin",
        "ward",
    ]

    /// Whether a name has a sign or nothing before it and behind it, as below what somebody wrote. The letters that lists are
    /// counted by are none.
    private static func standsAlone(_ name: Range<Int>, in words: NameWords) -> Bool {
        guard !["a", "b", "c", "d"].contains(words.small(name.lowerBound)) else { return false }
        let behind = String(decoding: words.gap(before: name.upperBound), as: UTF8.self)
        let isEnded = name.upperBound == words.count || behind.first.map(",;)]\n".contains) == true
        let isDashed = [" -", " –", " —"].contains(where: behind.hasPrefix)
        let before = words.gap(before: name.lowerBound)
        // At the beginning of a line it may count an item.
        if before.allSatisfy(\.isWhiteSpace) || before.contains(UInt8(ascii: "\n")) {
            return isDashed || behind.first == ","
        }
        let sign = String(decoding: before, as: UTF8.self).last { $0 != " " }
        return (isEnded || isDashed) && sign.map("-–—([:/&".contains) == true
    }

    private static let usersAlone: Set<String> = [
        "jay", "jo", "lee", "leigh", "mason", "paige", "ray", "rob", "robin", "skye",
    ]
    private static let endings: Set<String> = [
        "com", "css", "csv", "doc", "docx", "eml", "gov", "html", "jpeg", "jpg", "json", "msg", "net", "odt", "org",
        "pdf",
        "png", "ppt", "pptx", "svg", "txt", "uk", "xls", "xlsx", "yaml", "zip",
    ]

    /// `k.patel@…`: a letter and a surname before the sign of an address.
    static func end(ofShortAddressAt word: Int, in words: NameWords) -> Int? {
        let next = word + 1
        guard words.ranges[word].count == 1, words.forms[word] == .small || words.forms[word] == .initial,
            next < words.count, words.gap(before: next).elementsEqual(".".utf8), words.ranges[next].count > 2,
            words.gap(before: next + 1).first == UInt8(ascii: "@"), !OfficeWords.contains(words.small(next)),
            words.gap(before: word).last.map("/._-".utf8.contains) != true
        else { return nil }
        return next + 1
    }

    /// `jo.bloggs`, `@sarah_jones`: what computers know somebody by.
    static func end(ofUserNameAt word: Int, in words: NameWords) -> Int? {
        let next = word + 1
        guard words.forms[word] == .small, next < words.count, words.forms[next] == .small,
            words.gap(before: next).count == 1, words.gap(before: next).allSatisfy("._".utf8.contains),
            GivenNames.contains(words.small(word)) || usersAlone.contains(words.small(word)),
            words.ranges[next].count > 2, !endings.contains(words.small(next)),
            words.gap(before: word).last.map("/\\._-".utf8.contains) != true
        else { return nil }
        let behind = words.gap(before: next + 1)
        let goesOn = behind.count == 1 && behind.first.map("./_-".utf8.contains) == true && next + 1 < words.count
        return goesOn ? nil : next + 1
    }
}
