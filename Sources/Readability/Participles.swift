/// Past participles of English, and the words around them.
enum Participles {
    static let formsOfBe = words(
        """
        am are be been being is was were isn't aren't wasn't weren't i'm you're we're they're who're
        """)
    static let formsOfGet = words("get gets getting got gotten")
    static let questionWords = words("how what when where which who whom why")
    static let pronouns = words("he i it she they we you")
    /// What `called` is followed by when somebody calls, and is not only named.
    static let callers = words("back by for in off on out to upon")

    /// Whether a word is a past participle: one of the irregular ones, or one in `-ed`.
    static func isParticiple(_ word: String) -> Bool {
        if let hyphen = word.lastIndex(of: "-") {
            // `re-opened` and `co-produced` are verbs; `well-planned` describes.
            guard prefixes.contains(String(word[..<hyphen])) else { return false }
            return isParticiple(String(word[word.index(after: hyphen)...]))
        }
        if irregular.contains(word) { return true }
        guard word.hasSuffix("ed"), word.utf8.count >= 4, !notInEd.contains(word) else { return false }
        // `unchanged` and `unlimited` describe; `underlined` does not.
        return !word.hasPrefix("un") || word.hasPrefix("under")
    }

    /// Whether a word may stand between a form of "be" and the participle.
    static func isAdverb(_ word: String) -> Bool {
        adverbs.contains(word) || (word.hasSuffix("ly") && word.utf8.count > 4 && !notAdverbs.contains(word))
    }

    private static let prefixes = words("co pre re over under")
    private static let adverbs = words(
        """
        not also always never often still already just only soon now then ever all both each sometimes again well even \
        first once almost too quite more most better
        """)
    private static let notAdverbs = words("family reply apply supply assembly bully belly jelly italy friendly")

    /// Words in `-ed` that are no participles.
    private static let notInEd = words(
        """
        need seed feed speed bleed breed deed greed weed reed heed steed exceed proceed succeed indeed shed sled hundred \
        kindred sacred naked wicked rugged ragged crooked beloved embed watershed infrared biped
        """)

    /// Participles that tell what somebody or something is like, unless "by" follows.
    static let adjectives = words(
        """
        interested worried tired excited scared pleased bored annoyed disappointed confused embarrassed surprised \
        frightened married engaged relaxed retired experienced qualified skilled talented gifted aged disabled supposed \
        based located situated related ashamed determined committed dedicated concerned delighted involved detailed \
        advanced complicated crowded limited satisfied convinced prepared stressed depressed shocked amazed thrilled \
        settled loved closed finished mixed connected united motivated stuck lost known needed tired armed biased \
        isolated outdated overdue
        """)

    /// What one gets without anybody doing it to one.
    static let afterGet = words("started dressed changed stuck lost rid used washed organised sorted")

    /// Words that come behind a participle and are not what it describes.
    static let smallWords = words(
        """
        a about after again all an and any as at back because before but by every for from her his how if in into it \
        its more my no of off on or our out over so that the their them then there this those through to too under \
        until up us what when where which who why with without you your
        """)

    /// The irregular participles in use, without those that are used as adjectives alone (`born`, `gone`).
    private static let irregular = words(
        """
        arisen awoken beaten begun bent bet bitten bled blown bound bred broken brought built burnt burst bought cast \
        caught chosen cost cut dealt done drawn driven drunk dug eaten fed felt flown forbidden forecast foreseen \
        forgiven forgotten fought found frozen given ground grown hanged heard held hidden hit hung hurt kept knelt \
        known laid leant learnt led left lent let lit lost made meant met misled mistaken misunderstood mown overseen \
        overtaken paid proven put read redone repaid rewritten ridden rung said sawn seen sent set sewn shaken shed \
        shot shown shut slain slit sold sought spelt spent spilt split spoilt spoken spread spun stolen struck stuck \
        stung sung sunk swept sworn swum taken taught thought thrown told torn trodden undergone understood undertaken \
        undone upheld upset withdrawn withheld won worn wound woven written wrung
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
