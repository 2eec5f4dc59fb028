/// A usual given name that stands alone, where the words around it say that somebody is meant: `My worker Becky`,
/// `Written by Anna`, `Thanks to Anna and Raj`, `Chloe's mum`.
extension PersonName {
    /// Who is somebody's, before a name.
    private static let helpers: Set<String> = [
        "worker", "carer", "teacher", "tutor", "mentor", "advocate", "manager", "keyworker", "caseworker", "officer",
        "reviewer", "nurse", "therapist", "guardian", "visitor", "friend", "neighbour",
    ]
    private static let owners: Set<String> = ["his", "her", "my", "our", "their", "s", "your"]
    /// What is somebody's, behind a name.
    private static let belongings: Set<String> = [
        "mum", "mother", "dad", "father", "nan", "gran", "grandmother", "grandfather", "brother", "sister", "sibling",
        "siblings", "twin", "baby", "son", "daughter", "uncle", "aunt", "auntie", "carer", "carers", "worker", "family",
        "parents", "placement", "school", "teacher", "friend", "boyfriend", "girlfriend", "stepfather", "stepmother",
        "stepdad", "stepmum", "foster", "social",
    ]

    /// The end of a given name at a word; nil when it could be anything else.
    static func end(ofNameAloneAt word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .capitalised, !isOfPlace(word, in: words) else { return nil }
        let name = words.small(word)
        guard GivenNames.contains(name) else {
            let isName = GivenNames.mayBe(name) && isPaired(word, in: words, with: GivenNames.contains)
            return isName ? word + 1 : nil
        }
        let isMeant =
            isTold(word, in: words) || isSomebodys(word, in: words)
            || isPaired(word, in: words) { GivenNames.contains($0) || GivenNames.mayBe($0) }
            || owns(word, in: words) || acts(word, in: words)
        return isMeant ? word + 1 : nil
    }

    /// Whom one asks, calls or does something with, before a name.
    private static let turns: Set<String> = [
        "ask", "asked", "call", "called", "contact", "contacted", "email", "emailed", "per", "phone", "phoned", "ring",
        "rang", "tell", "thx", "with",
    ]

    /// What children call those whose name follows.
    private static let relatives: Set<String> = [
        "aunt", "auntie", "grandad", "grandma", "grandpa", "granny", "nan", "nanny", "uncle",
    ]

    /// `Social worker: Becky`, `Written by Anna`, `Thanks to Anna`, `Contact Emma`.
    private static func isTold(_ word: Int, in words: NameWords) -> Bool {
        guard word > 0 else { return false }
        let before = words.small(word - 1)
        let sign = words.gap(before: word)
        if sign.first == UInt8(ascii: ":"), sign.count <= 2 { return isRole(before) || helpers.contains(before) }
        guard words.joins(word) else { return false }
        if turns.contains(before) || relatives.contains(before) || before == "worker" { return true }
        guard word > 1 else { return false }
        let first = words.small(word - 2)
        return (before == "by" && isAct(first)) || (before == "to" && isThanks(word - 2, in: words))
    }

    /// `thanks`, `thank you`.
    private static func isThanks(_ word: Int, in words: NameWords) -> Bool {
        let word = words.small(word) == "you" ? word - 1 : word
        return word >= 0 && ["thank", "thanks"].contains(words.small(word))
    }

    /// `My worker Becky`, `Her foster carer Linda`.
    private static func isSomebodys(_ word: Int, in words: NameWords) -> Bool {
        guard word > 1, words.joins(word), helpers.contains(words.small(word - 1)) else { return false }
        return (max(0, word - 4)..<word - 1).contains { owner in
            owners.contains(words.small(owner)) && (owner + 1..<word).allSatisfy { words.joins($0) }
        }
    }

    /// `Anna and Raj`, `Ella and Max`.
    private static func isPaired(_ word: Int, in words: NameWords, with isName: (String) -> Bool) -> Bool {
        func isGiven(_ other: Int) -> Bool {
            other >= 0 && other < words.count && words.forms[other] == .capitalised && isName(words.small(other))
                && !isOfPlace(other, in: words)
        }
        func isAnd(_ other: Int) -> Bool {
            other > 0 && other + 1 < words.count && words.small(other) == "and" && words.joins(other)
                && words.joins(other + 1)
        }
        return (isAnd(word + 1) && isGiven(word + 2)) || (isAnd(word - 1) && isGiven(word - 2))
    }

    /// Whether a word says what only people do.
    static func does(_ word: Int, in words: NameWords) -> Bool {
        words.joins(word) && words.forms[word] == .small && deeds.contains(words.small(word))
    }

    /// Whether a word is for what only a person has, and only a child: `mum`, `school`.
    static func isBelonging(_ word: String) -> Bool { belongings.contains(word) }

    /// `Sarah rang`, `Anna chose it`: what only people do.
    private static func acts(_ word: Int, in words: NameWords) -> Bool {
        let next = word + 1
        guard words.joins(next), words.forms[next] == .small else { return false }
        // `Tyrone and his sister`.
        if words.small(next) == "and", words.joins(next + 1), ["his", "her", "their"].contains(words.small(next + 1)) {
            return words.joins(next + 2) && isKin(words.small(next + 2))
        }
        // `Mohammed from the team`.
        if words.small(next) == "from", words.joins(next + 1) { return ["our", "the"].contains(words.small(next + 1)) }
        return does(next, in: words)
    }

    private static let deeds: Set<String> = [
        "said", "says", "told", "asked", "rang", "wants", "wanted", "lives", "lived", "feels", "felt", "likes", "loves",
        "thinks", "thought", "wrote", "chose", "moved", "emailed", "phoned", "texted", "attends", "attended", "went",
        "spoke", "met",
    ]

    /// `Chloe's mum`.
    private static func owns(_ word: Int, in words: NameWords) -> Bool {
        guard word + 2 < words.count, words.small(word + 1) == "s", !words.joins(word + 1) else { return false }
        return words.gap(before: word + 1).count <= 3 && words.joins(word + 2)
            && words.forms[word + 2] == .small && belongings.contains(words.small(word + 2))
    }

    /// Whether a place or body is called by it: St James, Martin House, Ruth and Naomi Court, Rose and
    /// Daisy cottages.
    static func isOfPlace(_ word: Int, in words: NameWords) -> Bool {
        if word > 0, isNamesake(words.small(word - 1)) { return true }
        if words.joins(word + 1), OfficeWords.isPlace(words.small(word + 1)) { return true }
        return (word + 1..<min(word + 4, words.count)).prefix { words.joins($0) || words.small($0) == "s" }.contains {
            words.isName($0) && OfficeWords.contains(words.small($0))
        }
    }
}
