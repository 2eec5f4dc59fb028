import Diagnostics
import Graph
import Plan

/// Finds in texts how many people somebody counts, where they are as few as tables keep back: `two looked-after children`.
enum SmallCounts {
    static func check(_ texts: TextList, _ plan: LinkedPlan) -> [Diagnostic] {
        let rule = plan.content.site.smallNumbers
        guard !rule.allows(plan.edition) else { return [] }
        return texts.texts.flatMap { text in
            text.namesPosts || text.place.isRepeated
                ? []
                : problems(
                    in: ReaderText(text.source, text.markup), upTo: rule.threshold, text.place.named,
                    help: "say it without the number, or put it into an `only` block for readers who may know it")
        } + plan.content.papers.flatMap { issued($0, upTo: rule.threshold) }
    }

    /// What an issued paper says in its plain text. Whoever has the paper knows it; only what is kept can be changed.
    private static func issued(_ paper: IssuedPaper, upTo threshold: Int) -> [Diagnostic] {
        let name = IssuedPaper.file(.txt)
        guard let bytes = paper.folder[name] else { return [] }
        let file = SourceFile(path: paper.folder.path + "/" + name, text: String(decoding: bytes, as: UTF8.self))
        return problems(
            in: ReaderText(SourceText(file: file, range: 0..<file.byteCount), nil), upTo: threshold,
            .init(entity: paper.name), numbersHeadings: true,
            help: "`goldthread withdraw \"the sentence\"` takes it out of what is kept; nothing takes it from those "
                + "who have the paper")
    }

    private static func problems(
        in read: ReaderText, upTo threshold: Int, _ subject: Diagnostic.Subject?, numbersHeadings: Bool = false,
        help: String
    ) -> [Diagnostic] {
        let words = NameWords(read.text)
        return find(in: words, upTo: threshold).compactMap { found in
            if numbersHeadings, isHeading(found.range, words) { return nil }
            let count = String(decoding: words.bytes[found.range], as: UTF8.self)
            return Diagnostic(
                LinkingKind.smallCountInText, "`\(count)` tells of so few that they could be known",
                at: read.span(found.range), help: help,
                // Who works for the council is counted in every plan; that is told to whoever asks.
                subject: subject, severity: found.isOfStaff ? .note : nil)
        }
    }

    /// Whether a number is that of a heading: `2 Children who are missing`, on a line of its own behind an empty one.
    private static func isHeading(_ range: Range<Int>, _ words: NameWords) -> Bool {
        let before = words.bytes[..<range.lowerBound].reversed().drop { $0 == UInt8(ascii: " ") }
        guard before.prefix(2).allSatisfy({ $0 == 0x0A }),
            let place = words.ranges.firstIndex(where: { $0.lowerBound == range.lowerBound })
        else { return false }
        return words.bytes[range.lowerBound].isASCIIDigit && place + 1 < words.count
            && words.forms[place + 1] == .capitalised
    }

    /// Where numbers from 1 to a threshold stand before people, in UTF-8 bytes.
    static func find(in words: NameWords, upTo threshold: Int) -> [(range: Range<Int>, isOfStaff: Bool)] {
        (0..<words.count).compactMap { place in
            guard let number = number(words.small(place)), (1...threshold).contains(number), !isName(place, words),
                let last = people(after: place, words)
            else { return nil }
            return (
                words.ranges[place].lowerBound..<words.ranges[last].upperBound,
                CountedWords.staff.contains(words.small(last)) && words.small(last - 1) != "young"
            )
        }
    }

    private static func number(_ word: String) -> Int? {
        Int(word) ?? NumberWords.number(word) ?? (word == "couple" || word == "pair" ? 2 : nil)
    }

    /// Whether a number is a name or a share: `Stage 2 families`, `one in five children`, `no one child`, `one of the first
    /// families`.
    private static func isName(_ place: Int, _ words: NameWords) -> Bool {
        if words.small(place) == "one", place + 1 < words.count, words.small(place + 1) == "of" { return true }
        guard place > 0 else { return false }
        // `Sixty-one`, `C2`.
        if words.isHyphenated(place), NumberWords.isTens(words.small(place - 1)) { return true }
        if words.gap(before: place).isEmpty { return true }
        // The end of a longer number: `1,005`, `12.5`, `2/3`.
        if words.forms[place - 1] == .number, words.gap(before: place).count == 1,
            words.gap(before: place).first != 0x20,
            !words.isHyphenated(place)
        {
            return true
        }
        let before = words.small(place - 1)
        // `Ages 2 to 5 children`.
        if before == "to", place > 1, number(words.small(place - 2)) != nil { return true }
        if before == "in", place > 1, number(words.small(place - 2)) != nil { return true }
        // `Last year 3 children`, which is no `Year 3`.
        if before == "year", place > 1, times.contains(words.small(place - 2)) { return false }
        return named.contains(before)
    }

    private static let times: Set<String> = [
        "a", "each", "every", "last", "next", "past", "per", "previous", "that", "the", "this",
    ]

    private static let named: Set<String> = [
        "action", "aim", "any", "band", "each", "every", "goal", "grade", "key", "level", "strand", "theme",
        "workstream", "no", "number", "objective", "page", "part",
        "phase", "priority", "question", "section", "stage", "step", "table", "tier", "version", "year",
    ]

    /// The word that means people, at most three words after a number, with nothing between that ends what is counted.
    private static func people(after place: Int, _ words: NameWords) -> Int? {
        for next in place + 1..<min(place + 5, words.count) {
            let word = words.small(next)
            guard touches(next, words) else { return nil }
            if CountedWords.one.contains(word), words.small(place) == "one" {
                return isAlone(next, words) ? next : nil
            }
            if CountedWords.people.contains(word) {
                // `Two child protection conferences` counts no child.
                let isSingular = number(words.small(place)) != 1 && CountedWords.singular.contains(word)
                return isSingular || isOwner(next, words) ? nil : next
            }
            // `Two of the children`, but not `one list of children`.
            if word == "of", next > place + 1 { return nil }
            guard !ending.contains(word) || words.isHyphenated(next) else { return nil }
            // `Two of seven children`.
            guard number(word) == nil || ["of", "the", "our", "these", "those"].contains(words.small(next - 1)) else {
                return nil
            }
        }
        return nil
    }

    /// Whether something of theirs is counted: `2 children's homes`.
    private static func isOwner(_ word: Int, _ words: NameWords) -> Bool {
        let sign = words.gap(before: word + 1)
        guard word + 1 < words.count, sign.first == UInt8(ascii: "'") || sign.starts(with: "’".utf8) else {
            return false
        }
        return words.small(word + 1) == "s" || sign.count > 1
    }

    /// Whether a word for one person is not the first half of what something is called: `one parent families`.
    private static func isAlone(_ word: Int, _ words: NameWords) -> Bool {
        let next = word + 1
        guard next < words.count, touches(next, words) else { return !isOwner(word, words) }
        return deeds.contains(words.small(next))
    }

    private static let deeds: Set<String> = [
        "and", "asked", "at", "came", "did", "died", "from", "had", "has", "in", "is", "left", "moved", "of", "on",
        "or",
        "returned", "said", "to", "told", "waited", "waits", "was", "went", "who", "whose", "with",
    ]

    /// Whether only a space stands before a word, or a sign that sets a word off; a comma or full stop ends what is counted.
    private static func touches(_ place: Int, _ words: NameWords) -> Bool {
        var gap = words.gap(before: place)
        while let first = gap.first {
            if " -*_\n".utf8.contains(first) {
                gap = gap.dropFirst()
            } else if gap.starts(with: "\u{A0}".utf8) {
                gap = gap.dropFirst(2)
            } else if gap.starts(with: "\u{202F}".utf8) {
                gap = gap.dropFirst(3)
            } else {
                return false
            }
        }
        return true
    }

    private static let ending: Set<String> = [
        "a", "about", "after", "an", "and", "april", "are", "as", "at", "august", "before", "but", "by", "can", "day",
        "days", "december", "each", "every", "february", "for", "from", "had", "has", "have", "hour", "hours", "if",
        "in",
        "into", "is", "january", "july", "june", "march", "may", "month", "months", "november", "october", "on", "or",
        "other", "out", "per", "place", "plan", "plans", "september", "than", "that", "time", "times", "to", "was",
        "week", "weeks", "were", "when", "where", "which", "who", "will", "with", "working", "year", "years",
    ]
}
