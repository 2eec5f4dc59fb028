/// Two letters that no register knows, of whom it is told what somebody does or leads: `SH to chase`, `Lead: SJ`.
extension Initials {
    /// Where they stand, in UTF-8 bytes.
    func doers() -> [Range<Int>] {
        guard words.forms.contains(.capitals) else { return [] }
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            guard isLetters(word) else {
                word += 1
                continue
            }
            var end = word + 1
            // `SH/JB to follow up`.
            while end < words.count, isLetters(end), isBeside(end) { end += 1 }
            if does(behind: end) || isNamed(word, before: end) {
                found.append(words.ranges[word].lowerBound..<words.ranges[end - 1].upperBound)
            }
            word = end
        }
        return found
    }

    private func isLetters(_ word: Int) -> Bool {
        guard words.forms[word] == .capitals, words.ranges[word].count == 2, !known.contains(words.small(word)) else {
            return false
        }
        let (before, behind) = (words.gap(before: word), words.gap(before: word + 1))
        let isBegun = word > 0 && before.isEmpty
        let isJoined = behind.isEmpty && word + 1 < words.count
        return !isBegun && !isJoined && before.last.map(".-_@+#".utf8.contains) != true
            && behind.first.map("-_@+".utf8.contains) != true
    }

    private func isBeside(_ word: Int) -> Bool {
        String(decoding: words.gap(before: word), as: UTF8.self).filter { $0 != " " }.allSatisfy("/&,+".contains)
            && !words.joins(word)
    }

    private static let tasks: Set<String> = [
        "add", "arrange", "ask", "book", "bring", "call", "chase", "check", "circulate", "complete", "confirm",
        "contact", "discuss", "do", "draft", "email", "feed", "find", "follow", "get", "invite", "liaise", "look",
        "meet", "phone", "pick", "provide", "raise", "report", "review", "ring", "send", "share", "sort", "speak",
        "take", "update", "visit", "write",
    ]
    private static let deeds: Set<String> = [
        "chased", "chasing", "emailed", "emailing", "phoned", "phoning", "rang", "ringing", "spoke", "texted",
        "visited",
    ]

    private func does(behind end: Int) -> Bool {
        guard words.joins(end), words.forms[end] == .small else { return false }
        if Initials.deeds.contains(words.small(end)) { return true }
        return ["to", "will"].contains(words.small(end)) && words.joins(end + 1)
            && Initials.tasks.contains(words.small(end + 1)) && !words.isHyphenated(end + 2)
    }

    private static let roles: Set<String> = [
        "action", "assigned", "chair", "contact", "doer", "lead", "officer", "owner", "responsible", "who", "worker",
    ]
    private static let turns: Set<String> = ["chased", "emailed", "phoned", "rang", "texted"]

    /// Whether what stands before letters says that somebody is meant: `Owner: SJ`, `rang JB`, `sits with SH`.
    private func isNamed(_ word: Int, before end: Int) -> Bool {
        guard word > 0 else { return false }
        let before = words.small(word - 1)
        let sign = String(decoding: words.gap(before: word), as: UTF8.self).filter { $0 != " " }
        // Behind them nothing goes on that would make a team of them.
        if Initials.roles.contains(before), [":", "-", "–", "—"].contains(sign), !words.joins(end) { return true }
        guard words.joins(word) else { return false }
        if Initials.turns.contains(before) { return true }
        guard word > 1 else { return false }
        let first = words.small(word - 2)
        return (["to", "with"].contains(before) && ["spoke", "spoken"].contains(first))
            || (before == "with" && ["sits", "rests", "lies"].contains(first))
    }
}
