import Diagnostics
import Plan

/// A heading that was meant to begin an entry and is not quite one: `OA 2`, `OA-4`, `**OA3**`, `5.`, `Recommendation 2`.
///
/// It goes by what a reader sees, so that which dash, space or look-alike letter was typed does not count.
struct NearEntry {
    /// What was written for an id.
    let written: SourceText
    /// The id that was meant, in the place of what was written; nil where a number stands alone or behind a noun.
    let id: SourceText?
    /// The number: what can be made an id of.
    let number: String
    /// What follows.
    let title: SourceText

    /// What is written as ids are, and is the name of something.
    private static let things: Set = ["covid-19", "covid19"]

    /// Looks at a heading.
    ///
    /// - Parameter isSure: Whether what follows belongs to an entry, so that a number is no count of something.
    init?(_ heading: SourceText, in setting: Setting, isSure: Bool) {
        let (first, rest) = HeadingText.split(heading)
        if NearEntry.things.contains(first.text.lowercased()) { return nil }
        if let (id, length) = setting.meant(by: first.text) {
            written = first.slice(0..<length)
            self.id = written.replaced(by: id)
            number = String(id.drop { !$0.isNumber })
            let behind = heading.slice(length..<heading.text.utf8.count)
            let signs = behind.text.prefix { ".:-_–—".contains($0) }
            // The first word of the title has run into the id, or a letter that belongs to neither.
            let isRunIn = length < first.text.utf8.count && !signs.isEmpty
            title = isRunIn ? behind.slice(signs.utf8.count..<behind.text.utf8.count) : rest
            return
        }
        if setting.isApart(first.text, rest.text) {
            let digits = rest.text.prefix { $0.isNumber }
            written = heading.slice(0..<heading.text.utf8.count - rest.text.utf8.count + digits.utf8.count)
            id = written.replaced(by: first.text + "." + digits)
            number = String(digits)
            title = rest.slice(digits.utf8.count..<rest.text.utf8.count).trimmed
            return
        }
        var scan = NearEntryScan(heading)
        let ordinal = scan.takeOrdinal(before: setting.nouns)
        let hasNoun = ordinal != nil || setting.nouns.contains { scan.take($0) }
        scan.passSigns()
        guard let found = ordinal ?? (hasNoun ? scan.takeSpelt() : nil) ?? scan.takeNumbered() else { return nil }
        let known = setting.prefixes.first { $0.lowercased() == found.letters.lowercased() }
        let isKnown = known != nil && !found.letters.isEmpty
        if !hasNoun, !isKnown {
            guard setting.isOpen || isSure, !found.isYear, !scan.isPartOfWord else { return nil }
            guard found.letters.isEmpty || found.looksLikePrefix else { return nil }
            if !isSure, scan.goesOnInSmallLetters { return nil }
        }
        let letters = known ?? found.letters
        written = heading.slice(found.range)
        number = found.number
        id = letters.isEmpty ? nil : written.replaced(by: letters + found.number)
        title = scan.rest.trimmingStars
    }
}

extension SourceText {
    /// Another text in the place of this one.
    func replaced(by text: String) -> SourceText {
        SourceText(text: text, file: file, pieces: [.init(offset: 0, source: span.start)], sourceEnd: span.end)
    }

    /// Without the stars that end what was stressed.
    fileprivate var trimmingStars: SourceText {
        let stars = text.utf8.reversed().prefix { $0 == UInt8(ascii: "*") }.count
        return slice(0..<text.utf8.count - stars)
    }
}
