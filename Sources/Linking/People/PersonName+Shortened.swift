import Diagnostics

/// Names of which a part is a letter, or that are written as computers know people: `Sarah J.`, `J. Hawkins`, `jo.bloggs`.
extension PersonName {
    /// `Sarah J.`, `Sarah J rang`.
    static func end(ofShortenedNameAt word: Int, in words: NameWords) -> Int? {
        let letter = word + 1
        guard words.forms[word] == .capitalised, words.joins(letter), words.forms[letter] == .initial else {
            return nil
        }
        let name = words.small(word)
        let behind = words.gap(before: letter + 1)
        let isStopped = behind.first == UInt8(ascii: ".")
        // `Mo F.`: what is a word as well is a name only with the stop.
        guard GivenNames.contains(name) || (isStopped && (shortNames.contains(name) || GivenNames.mayBe(name))),
            !isOfPlace(word, in: words)
        else { return nil }
        // A pronoun or article is no letter of a name: `Sarah I met`.
        guard isStopped || !["a", "i"].contains(words.small(letter)) else { return nil }
        return !behind.isEmpty || letter + 1 == words.count ? letter + 1 : nil
    }

    /// What people are called by who are written with a letter behind it.
    private static let shortNames: Set<String> = [
        "abs", "baz", "bex", "bob", "cass", "dave", "deb", "debs", "dee", "del", "don", "ed", "fran", "gabby", "gaz",
        "gus", "jan", "jaz", "jez", "jo", "jon", "jules", "kat", "kaz", "ken", "kez", "kit", "kris", "les", "lex",
        "lou",
        "lyn", "mags", "mel", "mo", "nat", "naz", "nell", "nev", "pam", "pat", "peg", "rach", "raf", "ray", "reg",
        "ric",
        "rob", "roz", "sal", "sean", "seb", "shaz", "sid", "stan", "steph", "tash", "ted", "tim", "tom", "trish", "val",
        "vic", "viv", "wes", "zac", "zed", "zee",
    ]

    /// Letters with stops that are no name's: `U.S. Army`.
    private static let others: Set<String> = ["uk", "us", "eu", "un", "pe", "po", "it", "tv", "am", "pm", "ps"]

    /// `J.K. Hawkins`; `J. Hawkins`, also without its stop, where it stands by itself, or where it is told what somebody did.
    static func end(ofInitialNameAt word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .initial, !words.joins(word) || !isLabel(words.small(word - 1)) else { return nil }
        guard words.gap(before: word + 1).first == UInt8(ascii: ".") else {
            return end(ofBareInitialAt: word, in: words)
        }
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

    /// `J Hawkins`. Letters before words are more often an article, a quarter of the sky or a kind than a name.
    private static func end(ofBareInitialAt word: Int, in words: NameWords) -> Int? {
        let name = word + 1
        guard !["a", "i"].contains(words.small(word)), words.joins(name), words.forms[name] == .capitalised,
            words.ranges[name].count > 3, !isNoSurname(words.small(name)), !kinds.contains(words.small(name))
        else { return nil }
        var end = name + 1
        while words.isHyphenated(end), words.isName(end) { end += 1 }
        // What goes on with a capital is called so: `J Smith House`.
        guard !words.joins(end) || !words.isName(end) else { return nil }
        let isTurnedTo = word > 0 && words.joins(word) && before.contains(words.small(word - 1))
        let isOfSky = ["n", "e", "s", "w"].contains(words.small(word))
        return does(end, in: words) || isTurnedTo || (!isOfSky && standsAlone(word..<end, in: words)) ? end : nil
    }

    /// What stands before a name, and not before a kind of something.
    private static let before: Set<String> = [
        "asked", "by", "contact", "emailed", "phoned", "rang", "tell", "thank", "told", "with",
    ]
    /// What letters are a kind of.
    private static let kinds: Set<String> = [
        "bomb", "card", "cards", "certificate", "certificates", "class", "deficiency", "division", "factor", "fever",
        "group", "level", "levels", "licence", "mail", "midlands", "number", "roads", "safety", "section", "sections",
        "shape", "shirt", "shirts", "stream", "test", "tests", "turn", "turns", "type", "vitamin", "visa", "yorkshire",
    ]

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
