extension Initials {
    private static let places: Set<String> = [
        "school", "academy", "college", "nursery", "primary", "house", "home", "lodge", "cottage", "hostel", "grange",
        "hospital", "unit",
    ]

    /// The end of a school or home that is called by its name.
    func place(in range: Range<Int>, _ strength: Strength) -> Int? {
        guard let start = range.first(where: { words.isName($0) }), start - range.lowerBound <= 4 else { return nil }
        if strength != .dotted {
            let ways: Set<String> = ["of", "at", "from", "in", "lives", "attends", "a", "pupil", "who"]
            guard start > range.lowerBound, (range.lowerBound..<start).allSatisfy({ ways.contains(words.small($0)) })
            else { return nil }
        }
        var end = start
        while end < range.upperBound, words.isName(end), end == start || words.joins(end) {
            if end > start, Initials.places.contains(words.small(end)) { return end + 1 }
            end += 1
        }
        return nil
    }

    private static let rare: Set<String> = [
        "only", "pregnant", "pregnancy", "miscarriage", "epilepsy", "epileptic", "autistic", "autism", "wheelchair",
        "deaf", "blind", "cancer", "leukaemia", "diabetic", "diabetes", "hiv", "transgender", "trans", "refugee",
        "asylum", "unaccompanied", "adopted", "twin", "triplet", "orphan", "arrested", "convicted", "remand",
        "remanded", "overdose", "suicide", "suicidal", "self-harm", "raped", "rape", "abused", "assaulted",
        "trafficked", "murder", "murdered", "died", "killed", "bereaved", "stabbed", "cuckooed", "sectioned",
        "expelled", "anorexia", "anorexic", "psychosis", "tracheostomy",
    ]

    func isRare(_ word: Int, after start: Int, _ strength: Strength) -> Bool {
        guard Initials.rare.contains(words.small(word)) else { return false }
        // Letters that nothing explains may be those of a team: they are a person's when somebody is told of.
        let first = words.small(start)
        let isTold = ["who", "is", "was", "has", "had", "became"].contains(first)
        let isOnly = words.small(word) == "only"
        if isOnly { return words.gap(before: start).first == UInt8(ascii: ",") && word <= start + 1 }
        return strength == .dotted || isTold
    }
}
