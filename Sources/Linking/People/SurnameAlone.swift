/// Finds a surname alone behind what somebody did: `checked by Hawkins`. Bodies and firms are called by such words as well, so
/// that it is asked and not said.
enum SurnameAlone {
    /// Where they stand, in UTF-8 bytes.
    ///
    /// - Parameter known: Whether a word, in small letters, stands in what a site calls something by.
    static func find(in words: NameWords, besides known: (String) -> Bool) -> [Range<Int>] {
        guard words.count > 2 else { return [] }
        return (2..<words.count).compactMap { word in
            guard words.forms[word] == .capitalised, words.joins(word), words.small(word - 1) == "by",
                words.joins(word - 1), acts.contains(words.small(word - 2)), isAlone(word, in: words)
            else { return nil }
            let name = words.small(word)
            guard !OfficeWords.contains(name), !others.contains(name), !known(name), name.count > 2 else { return nil }
            return words.ranges[word]
        }
    }

    /// What one person does with a paper or somebody's file. Bodies agree, approve, lead and review.
    private static let acts: Set<String> = [
        "chased", "checked", "done", "drafted", "emailed", "handed", "phoned", "said", "seen", "sent", "signed", "off",
        "told", "typed", "updated", "verified", "written",
    ]

    private static func isAlone(_ word: Int, in words: NameWords) -> Bool {
        !words.joins(word + 1) || words.forms[word + 1] == .small || words.forms[word + 1] == .number
    }

    /// Days, feasts, and bodies that check and write.
    private static let others: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "advent", "autumn",
        "christmas", "diwali", "easter", "eid", "hanukkah", "lent", "michaelmas", "new", "passover", "pentecost",
        "ramadan", "spring", "summer", "whitsun", "winter", "barnardo's", "barnardos", "barnardo’s", "become",
        "cafcass",
        "catch22", "childline", "coram", "deloitte", "england", "ernst", "essex", "hampshire", "healthwatch", "kooth",
        "kpmg", "leeds", "lincolnshire", "london", "mazars", "mencap", "microsoft", "mind", "mosaic",
        "parliament", "place2be", "pricewaterhousecoopers", "relate", "samaritans", "scope", "shelter", "unicef",
        "unison", "wales", "whitehall", "scotland", "ireland", "britain", "europe", "us", "you", "everybody", "anybody",
        "somebody", "children", "parents", "both", "each", "those", "then", "when", "hand", "what", "who",
    ]
}
