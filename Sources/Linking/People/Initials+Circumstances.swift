extension Initials {
    static let places: Set<String> = [
        "school", "academy", "college", "nursery", "primary", "house", "home", "lodge", "cottage", "hostel", "grange",
        "hospital", "unit",
    ]

    /// The end of a school or home that is called by its name.
    func place(in range: Range<Int>, _ strength: Strength) -> Int? {
        guard let start = range.first(where: { words.isName($0) }), start - range.lowerBound <= 4 else { return nil }
        let name = words.ranges[range.lowerBound - 1]
        // Of three letters that are somewhere most are a team.
        if strength == .letters, name.count > 2 { return nil }
        if strength != .dotted {
            let ways: Set<String> = ["of", "at", "from", "in", "lives", "attends", "a", "pupil", "who"]
            guard start > range.lowerBound, (range.lowerBound..<start).allSatisfy({ ways.contains(words.small($0)) })
            else { return nil }
        }
        var end = start
        while end < range.upperBound, end == start || isNext(end) {
            if end > start, Initials.places.contains(words.small(end)) { return end + 1 }
            end += 1
        }
        return nil
    }

    /// Whether a word goes on with the name of a place: `St Mary's Primary`.
    private func isNext(_ word: Int) -> Bool {
        words.isName(word) ? words.joins(word) : words.small(word) == "s" && words.gap(before: word).count <= 3
    }

    private static let rare: Set<String> = [
        "only", "pregnant", "pregnancy", "miscarriage", "epilepsy", "epileptic", "autistic", "autism", "wheelchair",
        "deaf", "blind", "cancer", "leukaemia", "diabetic", "diabetes", "hiv", "transgender", "trans", "refugee",
        "asylum", "unaccompanied", "adopted", "twin", "triplet", "orphan", "arrested", "convicted", "remand",
        "remanded", "overdose", "suicide", "suicidal", "self-harm", "raped", "rape", "abused", "assaulted",
        "trafficked", "murder", "murdered", "died", "killed", "bereaved", "stabbed", "cuckooed", "sectioned",
        "expelled", "anorexia", "anorexic", "psychosis", "tracheostomy", "cystic", "fibrosis", "tourette", "dystrophy",
        "leukemia", "tumour", "transplant", "schizophrenia", "bipolar", "paralysed", "amputee", "dwarfism", "dying",
        "deported", "prison", "jailed", "traveller", "homeless",
    ]

    func isRare(_ word: Int, after start: Int, _ strength: Strength) -> Bool {
        guard Initials.rare.contains(words.small(word)) else { return false }
        // Letters that nothing explains may be those of a team: they are a person's when somebody is told of.
        let first = words.small(start)
        let isTold = ["who", "is", "was", "has", "had", "became"].contains(first)
        let isBeside = words.gap(before: start).first == UInt8(ascii: ",")
        if words.small(word) == "only" {
            return (isBeside && (word == start || (word == start + 1 && first == "the")))
                || (isTold && word <= start + 2)
        }
        if isBeside, ["a", "an", "the"].contains(first) { return true }
        return strength == .dotted || isTold
    }
}
