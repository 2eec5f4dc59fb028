import Plan

/// Names that are on no list: told by their letters, or by what somebody of that name is said to have done.
extension PersonName {
    /// What a person does and is named for, before `by`.
    private static let acts: Set<String> = [
        "agreed", "approved", "audited", "authorised", "chaired", "checked", "completed", "confirmed", "countersigned",
        "done", "drafted", "drawn", "endorsed", "led", "moderated", "off", "presented", "raised", "reported",
        "reviewed", "said",
        "seen", "sent", "signed", "told", "updated", "verified", "written",
    ]
    /// What stands before a colon and a name.
    private static let roles: Set<String> = ["author", "chair", "contact", "lead", "officer", "owner", "worker"]
    /// Whom one turns to: behind them a name with an initial is one, and two words with capitals may be a body.
    private static let turns: Set<String> = [
        "ask", "asked", "by", "call", "called", "contact", "contacted", "email", "emailed", "from", "met", "phone",
        "phoned", "rang", "ring", "tell", "thank", "told", "with",
    ]
    /// Words with capitals at the head of what bodies and places are called by (Healthwatch, Show Me That I Matter, Signs of
    /// Safety, Better Together).
    private static let heads: Set<String> = [
        "east", "great", "greater", "lower", "new", "north", "northern", "saint", "south", "southern", "st", "the",
        "upper", "west", "western", "eastern", "healthwatch", "show", "signs", "better",
    ]
    /// Words with an accent or a capital within that are English, or what places and bodies are called by.
    private static let accented: Set<String> = [
        "café", "cafés", "château", "côte", "crèche", "fête", "l'arche", "l’arche", "née", "nestlé", "pokémon",
        "protégé", "résumé", "são",
        "tŷ", "zürich",
    ]

    static func isAct(_ word: String) -> Bool { acts.contains(word) }
    static func isRole(_ word: String) -> Bool { roles.contains(word) }

    /// The end of a name at a word behind `agreed by`, `Contact:` or, with an initial, `told`: `O. Adeyemi`.
    static func end(ofAgentAt word: Int, in words: NameWords) -> Int? {
        guard word > 0, words.forms[word] == .capitalised || words.forms[word] == .initial else { return nil }
        let before = words.small(word - 1)
        let isRole = roles.contains(before) && words.gap(before: word).first == UInt8(ascii: ":")
        let isAgent =
            isRole || (before == "by" && word > 1 && words.joins(word) && acts.contains(words.small(word - 2)))
        let isInitial = words.forms[word] == .initial && words.gap(before: word + 1).first == UInt8(ascii: ".")
        guard isAgent || (isInitial && words.joins(word) && turns.contains(before)) else { return nil }
        return end(ofWholeNameAt: word, in: words)
    }

    /// The end of a name of which one word is written as no word of English is: with a letter beside those of English, or with
    /// a capital behind its apostrophe: `Đorđe Petrović`, `D’Andre Okafor`.
    static func end(ofForeignNameAt word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .capitalised, words.joins(word + 1), words.forms[word + 1] == .capitalised,
            let end = end(ofWholeNameAt: word, in: words),
            (word..<end).contains(where: { hasAccent(words.small($0)) || words.hasInnerCapital($0) }),
            !(word..<end).contains(where: { accented.contains(words.small($0)) })
        else { return nil }
        return end
    }

    private static func hasAccent(_ word: String) -> Bool {
        word.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    }

    /// The end of words with capitals, of which one at least is no initial, and none is what posts and bodies are called by.
    private static func end(ofWholeNameAt word: Int, in words: NameWords) -> Int? {
        var end = word
        var names = 0
        while end < words.count, end - word < 4 {
            let isNext =
                end == word || words.isHyphenated(end) || words.joins(end, afterStop: words.forms[end - 1] == .initial)
            let isParticle = end > word && particles.contains(words.small(end))
            guard isNext, isParticle || [.initial, .capitalised].contains(words.forms[end]) else { break }
            if words.forms[end] == .capitalised { names += 1 }
            end += 1
        }
        guard end - word > 1, names > 0, words.forms[end - 1] == .capitalised, !heads.contains(words.small(word)),
            !(word..<end).contains(where: { isNoSurname(words.small($0)) })
        else { return nil }
        return end
    }
}
