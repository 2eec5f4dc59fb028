import Diagnostics
import Plan

/// The dates in a step's text that look like its deadline, in order.
struct DateNotes {
    /// A date and how it stands.
    struct Place {
        enum Form {
            /// As a step's date is read.
            case date
            /// As a step's date is read, but for the date: `(due)`.
            case missing
            /// In brackets with something else: `(OA1, due May 2023)`.
            case beside
            /// In brackets that nothing closes.
            case open
            /// As one could read it, and another could not: `(31/05/2023)`, `Write it, due May 2023`.
            case loose
            /// A time that is neither a day nor a month: `(by Christmas)`, `before the end of term`.
            case vague
            /// That the step is done: `(done 28/02/2025)`, `(completed)`.
            case done
            /// Counted from an event that nobody has told of: `(within six months of the opening)`.
            case unknownEvent
        }

        let form: Form
        /// The date.
        let date: Range<Int>
        /// All of it, with the space before.
        let range: Range<Int>
        /// Whether it says that it is a deadline.
        let hasDue: Bool
    }

    let text: SourceText
    /// How its plan may write dates.
    let forms: DateForms
    let signs: PlainSigns
    let tokens: [MarkToken]
    /// Which of them can belong to a day or month: numbers, and what begins as the name of a month.
    let isDated: [Bool]
    var places: [Place] = []

    /// Looks through a text.
    static func find(in text: SourceText, _ forms: DateForms) -> [Place] {
        guard mayHold(text.text) else { return [] }
        var notes = DateNotes(text, forms)
        notes.look()
        return notes.places
    }

    /// Only what holds a digit, a bracket, `by`, `before`, `due` or `deadline` can hold a date, and many steps hold none of
    /// them.
    private static func mayHold(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in 0..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
                0x80...:
                return true
            default:
                if index > 0, isPair(bytes[index - 1] | 0x20, byte | 0x20) { return true }
            }
        }
        return false
    }

    /// Whether two letters are those by which one of these words is looked for.
    private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (UInt8(ascii: "b"), UInt8(ascii: "y")), (UInt8(ascii: "e"), UInt8(ascii: "f")),
            (UInt8(ascii: "d"), UInt8(ascii: "u")), (UInt8(ascii: "d"), UInt8(ascii: "l")):
            true
        default: false
        }
    }

    private init(_ text: SourceText, _ forms: DateForms) {
        self.text = text
        self.forms = forms
        signs = PlainSigns(text.text, in: 0..<text.text.utf8.count)
        tokens = signs.tokens
        isDated = tokens.map { [bytes = signs.bytes] token in
            let word = bytes[token.range]
            return token.isWord
                && (word.first?.isASCIIDigit == true || DateNotes.months.contains(Array(word.prefix(3))))
        }
    }

    /// What the names of months begin with.
    private static let months = Set(Month.englishNames.map { Array($0.lowercased().utf8.prefix(3)) })

    private mutating func look() {
        var index = 0
        atStart()
        defer { atEnd() }
        while index < tokens.count {
            if tokens[index].sign.map("([{".utf8.contains) == true {
                let end = tokens[(index + 1)...].firstIndex { $0.sign.map(")]}([{".utf8.contains) == true }
                let isClosed = end.map { tokens[$0].sign.map(")]}".utf8.contains) == true } ?? false
                bracket(index, end: end ?? tokens.count, isClosed: isClosed)
                index = isClosed ? (end ?? index) + 1 : end ?? tokens.count
            } else {
                if isDeadline(index) || word(index) == "by" { bare(index) }
                withinSentence(index)
                index += 1
            }
        }
    }

    // MARK: - In brackets

    private mutating func bracket(_ open: Int, end: Int, isClosed: Bool) {
        let inside = open + 1..<end
        guard !inside.isEmpty else { return }
        let isRound = tokens[open].sign == UInt8(ascii: "(")
        let range = spaced(bytes(of: open..<min(end + 1, tokens.count)))
        if isRound, isClosed, isDone(inside) {
            return places.append(Place(form: .done, date: bytes(of: inside), range: range, hasDue: false))
        }
        func add(_ form: Place.Form, _ date: Range<Int>, hasDue: Bool = true) {
            places.append(Place(form: isClosed ? form : .open, date: bytes(of: date), range: range, hasDue: hasDue))
        }
        if isDeadline(inside.lowerBound) {
            let date = afterSigns(inside.lowerBound + 1)..<end
            guard !date.isEmpty else {
                if isRound, isClosed, word(inside.lowerBound) == "due" { add(.missing, inside) }
                return
            }
            // `(due to sickness)` gives a reason, and `(due diligence)` is no date.
            if let next = word(date.lowerBound), DateNotes.owed.contains(next), !isTime(date) { return }
            // Only in round brackets behind `due` is a word that is no date told as one.
            let isPlain = isRound && word(inside.lowerBound) == "due"
            if isClosed ? isPlain || isTime(date) : isTime(date) { add(.date, date) }
        } else if word(inside.lowerBound) == "by", isTime(inside) {
            add(.date, inside)
        } else if isRound, isClosed, forms.isDeadline(text.slice(bytes(of: inside)).text) {
            add(.date, inside)
        } else if let due = inside.first(where: { isDeadline($0) || word($0) == "by" }),
            case let date = (isDeadline(due) ? afterSigns(due + 1) : due)..<end, !date.isEmpty, isTime(date)
        {
            // `(was due May 2023)` tells what was.
            if isClosed, word(inside.lowerBound) != "was" { add(isDeadline(due) ? .beside : .loose, date) }
        } else if isRound || isNumbers(inside) || isYear(inside.upperBound - 1), isClosed, isPeriod(inside),
            !isLinkTarget(open), !isLinkText(end)
        {
            add(.loose, inside, hasDue: false)
        } else if isRound, isMisspeltDue(inside.lowerBound), case let date = afterSigns(inside.lowerBound + 1)..<end,
            !date.isEmpty, isTime(date)
        {
            add(.loose, date)
        } else if isRound, isClosed, let date = labelled(inside) {
            add(.loose, date)
        } else if isRound, isClosed, isVague(inside) {
            add(.vague, inside)
        } else if isRound, isClosed, forms.isFromUnknownEvent(text.slice(bytes(of: inside)).text) {
            add(.unknownEvent, inside)
        }
    }

    /// What `due` also stands before.
    private static let owed: Set = ["care", "course", "diligence", "process", "regard", "to"]

    /// Whether brackets say that something is done, with the day or without.
    private func isDone(_ words: Range<Int>) -> Bool {
        guard let first = word(words.lowerBound), DateNotes.doings.contains(first) else { return false }
        let rest = words.dropFirst()
        // `(completed in May 2023)` is a sentence.
        return rest.allSatisfy { isDated[$0] || tokens[$0].sign != nil }
    }

    private static let doings: Set = ["achieved", "closed", "complete", "completed", "done", "finished"]

    /// Whether a day is written in figures alone, which hardly stand for anything else in brackets of any form.
    private func isNumbers(_ words: Range<Int>) -> Bool {
        words.count > 4 && words.allSatisfy { tokens[$0].sign != nil || word($0)?.first?.isNumber == true }
    }

    private func isYear(_ index: Int) -> Bool { word(index).map { $0.count == 4 && $0.allSatisfy(\.isNumber) } == true }

    /// Whether brackets are where a link of Markdown leads.
    private func isLinkTarget(_ open: Int) -> Bool {
        open > 0 && !tokens[open].isSpaced && tokens[open - 1].sign == UInt8(ascii: "]")
    }

    /// Whether a bracket closes the words of a link of Markdown.
    private func isLinkText(_ end: Int) -> Bool {
        end + 1 < tokens.count && tokens[end].sign == UInt8(ascii: "]") && !tokens[end + 1].isSpaced
            && tokens[end + 1].sign == UInt8(ascii: "(")
    }

    // MARK: - Without brackets

    /// A date behind `due` in the running text: it is read behind a dash at the end, and told anywhere else.
    private mutating func bare(_ index: Int) {
        let start = word(index) == "by" ? index : afterSigns(index + 1)
        guard start < tokens.count else { return }
        let end = tokens[start...].firstIndex { token in
            token.isLineEnd || token.sign.map(",;:([{".utf8.contains) == true
                || (token.sign == UInt8(ascii: "-") && token.isSpaced)
        }
        let date = start..<(end ?? tokens.count)
        guard !date.isEmpty, word(start) != "to" else { return }
        guard isTime(date) else {
            if isDeadline(index), isVague(date) {
                places.append(
                    Place(
                        form: .vague, date: bytes(of: date), range: spaced(bytes(of: index..<date.upperBound)),
                        hasDue: true))
            }
            return
        }
        let isBehindDash =
            index > 1 && tokens[index].isSpaced && tokens[index - 1].isSpaced
            && tokens[index - 1].sign == UInt8(ascii: "-")
        // In running text `by May 2023` is part of a sentence.
        guard isBehindDash || isDeadline(index) else { return }
        let isAtEnd = end.map { tokens[$0].sign.map("([{".utf8.contains) == true } ?? true
        let first = isBehindDash ? index - 1 : index
        places.append(
            Place(
                form: isBehindDash && isAtEnd ? .date : .loose, date: bytes(of: date),
                range: spaced(bytes(of: first..<date.upperBound)), hasDue: true))
    }

    // MARK: - Places

    func bytes(of places: Range<Int>) -> Range<Int> {
        let first = tokens[places.lowerBound].range.lowerBound
        let last = tokens[places.upperBound - 1].range.upperBound - 1
        return signs.ranges[first].lowerBound..<signs.ranges[last].upperBound
    }

    /// A range with the white space before it.
    func spaced(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        let bytes = text.text.utf8
        while start > 0, bytes[bytes.index(bytes.startIndex, offsetBy: start - 1)].isWhiteSpace { start -= 1 }
        return start..<range.upperBound
    }
}
