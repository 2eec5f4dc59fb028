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
        } + texts.tables.flatMap { SmallCountsInTables.check($0.table, $0.place.named, upTo: rule.threshold) }
            + plan.content.papers.flatMap { issued($0, upTo: rule.threshold) }
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
        return CountPhrases(words).find(upTo: threshold).compactMap { found in
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
}
