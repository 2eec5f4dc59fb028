/// What people write where they have nothing to say yet (`TBC`, `n/a`, a dash). It is no answer: a value that is one
/// counts as not stated.
package enum Placeholder {
    /// Why a text says nothing where it stands.
    package enum Fault: Sendable {
        /// It is a placeholder wherever it stands.
        case noAnswer
        /// It shows nothing.
        case noProof
        /// It tells nothing new.
        case noNews
        /// It only takes note.
        case noDeed
        /// It gives no reason.
        case noReason
    }

    /// Whether a text is one and nothing else. White space, case and the signs around it do not count.
    package static func isWhole(of text: String) -> Bool {
        // Most texts are longer, or begin with a word that no placeholder begins with: those cost nothing.
        guard text.utf8.count <= longest else { return false }
        let signs = PlainSigns(text, in: 0..<text.utf8.count)
        let words = signs.tokens.filter(\.isWord).map { String(decoding: signs.bytes[$0.range], as: UTF8.self) }
        guard let first = words.first else { return text.unicodeScalars.allSatisfy(isFiller) }
        if unsettled.contains(first), words.count <= 6 { return true }
        return phrases.contains(words.joined(separator: " "))
            || isToBeSettled(words) || isNotYet(words) || isToFollow(words) || isNotNow(words)
    }

    /// `N/A this month`.
    private static func isNotNow(_ words: [String]) -> Bool {
        words.count <= 6 && words.starts(with: ["n", "a"]) && words.dropFirst(2).allSatisfy(times.contains)
    }

    private static let times: Set = [
        "at", "for", "this", "the", "present", "time", "stage", "moment", "month", "quarter", "week", "period", "now",
        "currently", "yet",
    ]

    /// `Not known at present`, `not yet available`.
    private static func isNotYet(_ words: [String]) -> Bool {
        guard words.first == "not", (2...6).contains(words.count) else { return false }
        let rest = words.dropFirst()
        return rest.contains(where: unknowns.contains)
            && rest.allSatisfy {
                unknowns.contains($0)
                    || ["yet", "at", "as", "present", "this", "the", "time", "stage", "moment"].contains($0)
            }
    }

    private static let unknowns: Set = [
        "applicable", "available", "confirmed", "decided", "given", "known", "provided", "received", "recorded",
        "stated", "assessed", "evaluated", "measured",
    ]

    /// `Outcome measures to follow`.
    private static func isToFollow(_ words: [String]) -> Bool {
        words.suffix(2) == ["to", "follow"] && words.dropLast(2).allSatisfy(awaited.contains)
    }

    private static let awaited: Set = [
        "and", "data", "date", "dates", "detail", "details", "evidence", "figures", "further", "information", "link",
        "measure", "measures", "minutes", "notes", "papers", "more", "name", "outcome", "outcomes", "report", "update",
        "updates",
    ]

    /// `To be confirmed`, perhaps with by whom or when.
    private static func isToBeSettled(_ words: [String]) -> Bool {
        guard words.starts(with: ["to", "be"]), (3...6).contains(words.count), settlings.contains(words[2]) else {
            return false
        }
        return words.count == 3 || joints.contains(words[3])
    }

    private static let joints: Set = [
        "after", "at", "by", "in", "later", "on", "once", "shortly", "soon", "when", "with",
    ]

    /// Whether a text is no evidence and no measure, though it says something: it only agrees (`Yes`), tells that there is some
    /// (`on file`), or sends its reader elsewhere in the plan (`See S1.1`).
    package static func provesNothing(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        if isWhole(of: text) { return true }
        let words = pieces(of: text)
        if claims.contains(words.joined(separator: " ")) || isAwaiting(words) { return true }
        // A figure without a word counts nothing.
        if words.count == 1, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return isTick(words) || pointsElsewhere(words)
    }

    /// Whether a text is no evidence: it proves nothing, or only says that something is kept somewhere.
    package static func isNoEvidence(_ text: String) -> Bool {
        provesNothing(text) || isBracketed(text)
            || (text.utf8.count <= longest && isMadeOf(pieces(of: text), .containers))
    }

    /// Whether a text tells of no difference: it proves nothing, or only praises.
    package static func isNoDifference(_ text: String) -> Bool {
        provesNothing(text) || isBracketed(text) || (text.utf8.count <= longest && isMadeOf(pieces(of: text), .praise))
    }

    /// Whether a text tells nothing of what happened: that nothing is new, or where it is told.
    package static func tellsNothing(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = pieces(of: text)
        return isWhole(of: text) || isTick(words) || pointsElsewhere(words) || isMadeOf(words, .news)
    }

    /// Whether a text that tells what was done only takes note of what was said.
    package static func takesNote(_ text: String) -> Bool {
        tellsNothing(text) || (text.utf8.count <= longest && isMadeOf(pieces(of: text), .acknowledgements))
    }

    /// Whether a text that gives a reason only says that there is one.
    package static func givesNoReason(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = pieces(of: text)
        return isWhole(of: text) || isTick(words) || sendsElsewhere(words) || isMadeOf(words, .reasons)
    }

    /// `[impact]`, which is left of a form.
    private static func isBracketed(_ text: String) -> Bool {
        text.first == "[" && text.last == "]" && !text.dropFirst().contains { $0 == "[" || $0.isNumber }
    }

    /// The words of a text, in small letters; the parts of an id stay together.
    private static func pieces(of text: String) -> [String] {
        let signs = PlainSigns(text, in: 0..<text.utf8.count)
        return String(decoding: signs.bytes, as: UTF8.self)
            .split { (sign: Character) in sign.isWhitespace || ",;()[]\"'".contains(sign) }
            .map { String($0.last == "." || $0.last == ":" ? $0.dropLast() : $0) }.filter { !$0.isEmpty && $0 != "-" }
    }

    private static func isTick(_ words: [String]) -> Bool { !words.isEmpty && words.allSatisfy(ticks.contains) }

    /// Whether words are all of one kind; a letter or a short number beside them names nothing (`col. F`). A word alone may
    /// be the short form of more, and is one of the kind only where it is known to be.
    private static func isMadeOf(_ words: [String], _ kind: EmptyWords) -> Bool {
        guard words.count <= 8 else { return false }
        if words.count == 1 { return kind.alone.contains(words[0]) }
        let names = words.filter { $0.count > 1 && $0.contains(where: \.isLetter) && !EmptyWords.joints.contains($0) }
        let others = words.filter { $0.count > 1 && !$0.contains(where: \.isLetter) }
        return !names.isEmpty && names.allSatisfy(kind.words.contains) && others.isEmpty
    }

    /// Whether words only send their reader to something that is not named, or to an id.
    private static func pointsElsewhere(_ words: [String]) -> Bool {
        if sendsElsewhere(words) { return true }
        let places = words.filter { !pointers.contains($0) }
        return !places.isEmpty && words.count <= 8 && places.allSatisfy { isRecognisableID($0) }
    }

    /// `See attached`, `As reported`.
    private static func sendsElsewhere(_ words: [String]) -> Bool {
        guard let first = words.first, ["see", "as", "per"].contains(first) else { return false }
        return (2...6).contains(words.count) && words.dropFirst().allSatisfy(elsewhere.contains)
    }

    /// `Awaiting feedback`: nothing is there yet.
    private static func isAwaiting(_ words: [String]) -> Bool { words.first == "awaiting" && words.count < 5 }

    private static func isRecognisableID(_ word: String) -> Bool {
        LocalID.isRecognisable(word.split(separator: ":").last.map(String.init) ?? word)
    }

    private static let longest = 64

    /// Whether it only fills a place: an arrow, a plus or a tick says something.
    private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
        if "-–—−.…?_/*~,;:\"'“”‘’«»".unicodeScalars.contains(scalar) { return true }
        let properties = scalar.properties
        return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || properties.generalCategory == .dashPunctuation
    }

    /// Words that leave open what is said, whatever stands behind them: `TBC by the board`.
    private static let unsettled: Set = ["tbc", "tba", "tbd"]

    /// What is still to be done to a text: `to be confirmed`.
    private static let settlings: Set = [
        "added", "advised", "agreed", "announced", "arranged", "completed", "confirmed", "decided", "defined",
        "determined", "developed", "evaluated", "assessed", "measured", "reported", "finalised", "identified",
        "provided", "set", "updated",
    ]

    /// What agrees or claims, and shows nothing.
    private static let claims: Set = [
        "yes", "no", "n", "ok", "okay", "true", "done", "complete", "completed", "achieved", "in progress",
        "work in progress", "ongoing", "in hand", "in place", "started", "on track", "on file", "on record",
        "held on file", "kept on file", "all on file", "file", "on system", "on the system", "on sharepoint",
        "on the shared drive", "available", "available on request", "on request", "evidence available",
        "evidence held", "held", "as per plan", "per plan", "as planned", "evidence on file",
        "evidence available on request", "various", "attached", "see text",
        "see plan", "see the plan", "see action", "see narrative", "see update", "see comments", "see column",
        "see previous update", "as agreed", "as planned", "verbal", "verbally", "verbal update", "improved",
        "improvement", "better", "work in hand", "work ongoing", "nfa", "tick", "ticked", "email", "e-mail", "link",
        "not required", "confirmed by lead", "seen by manager", "held by team", "100%", "anecdotal", "evidence",
        "measure", "meeting notes", "notes of meeting",
    ]

    /// Marks of an answer that shows nothing, as plain signs see them.
    private static let ticks: Set = ["\u{2}", "x", "y", "v"]

    /// Words that send a reader to something that is not named.
    private static let elsewhere: Set = [
        "attached", "attachment", "attachments", "discussed", "document", "documents", "drive", "email", "emails",
        "file",
        "files", "folder", "in", "log", "meeting", "minutes", "my", "notes", "on", "our", "per", "previous",
        "previously",
        "report", "reported", "reports", "separate", "sharepoint", "sheet", "spreadsheet", "system", "teams", "the",
        "annex", "annexes", "appendix", "dashboard", "dashboards", "data", "kpi", "kpis", "performance", "scorecard",
        "scorecards", "tracker", "verbally", "update", "updates", "narrative", "comment", "comments",
    ]

    /// Words that send a reader to an id.
    private static let pointers: Set = [
        "see", "as", "in", "at", "to", "and", "also", "under", "per", "for", "with", "refer", "cf", "action", "actions",
        "section", "step", "priority", "above", "below", "the", "same",
    ]

    private static let phrases: Set = [
        "will be provided", "will follow", "insert", "insert here", "lorem ipsum", "awaiting", "awaiting evidence",
        "awaiting update", "not at this time", "none at this time",
        "none at present", "n k", "n r", "nk", "will update", "t b c", "t b a", "t b d", "to come", "pending",
        "awaited", "awaiting confirmation", "na", "none", "none yet", "none identified", "non", "nil",
        "nil return", "null", "nothing", "nothing yet", "not yet", "unknown", "none stated", "no answer",
        "see above", "see below", "see previous", "as above", "as below", "as before", "as previous",
        "as previously", "as stated above", "same", "same as above", "ditto", "blank", "empty", "xx", "xxx", "todo",
        "to do", "text here", "insert text", "awaiting data", "awaiting information", "data awaited",
        "under development", "in development", "update required", "no update", "no updates", "no update yet",
        "see plan", "see text", "too early to say", "too early to tell", "no impact yet", "no data", "no data yet",
        "data not available", "please add", "update awaited", "will be added", "will be added later",
        "no measure", "no measures",
    ]
}
