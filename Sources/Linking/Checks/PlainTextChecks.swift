import Diagnostics
import Graph
import Markup
import Plan

/// What is in a text for young people that some of them cannot read, or that turns the text around it round. Their own
/// words are left alone.
enum PlainTextChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let young = plan.content.youngPeople
        let pages = young.languages.flatMap { language in
            language.pages.flatMap { page -> [Diagnostic] in
                let subject = language.subject(of: page)
                return page.prose.flatMap(\.withContainers).flatMap { check($0, subject) }
                    + checkDirection(page, language.tag, subject)
            }
        }
        return pages + plan.content.plainWords.flatMap { check($0.words, $0.id) }
            + young.heard.flatMap { row in
                [row.said, row.about, row.did, row.willDo, row.whyNot].compactMap(\.self)
                    .flatMap { controls($0.source, $0.text, 0, EntityID(scope: YoungPage.folder)) }
            }
    }

    private static func check(_ prose: Prose, _ subject: EntityID) -> [Diagnostic] {
        runs(of: prose).flatMap { run in
            emoji(prose.source, run, subject) + longWords(prose.source, run, subject)
                + controls(prose.source, run.text, run.offset, subject)
        }
    }

    private static func runs(of prose: Prose) -> [TextRuns.Run] { TextRuns(of: prose.markup).runs }

    // MARK: - Emoji and long words

    private static func emoji(_ source: SourceText, _ run: TextRuns.Run, _ subject: EntityID) -> [Diagnostic] {
        guard let found = run.text.firstIndex(where: \.isEmoji) else { return [] }
        let start = run.offset + run.text.utf8.distance(from: run.text.startIndex, to: found)
        let range = start..<start + run.text[found].utf8.count
        return [
            Diagnostic(
                .emoji, "`\(run.text[found])` is a picture that not everybody can read", at: source.span(range),
                of: subject, nil, help: "say it in words, or use a `pictured` block")
        ]
    }

    /// The longest word, in letters, that fits beside a drawing on a small screen.
    private static let longest = 24

    private static func longWords(_ source: SourceText, _ run: TextRuns.Run, _ subject: EntityID) -> [Diagnostic] {
        run.text.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).compactMap { word in
            let word = word.trimmingPunctuation
            guard word.count > longest, !word.contains(where: { "/@.".contains($0) }) else { return nil }
            let start = run.offset + run.text.utf8.distance(from: run.text.startIndex, to: word.startIndex)
            return Diagnostic(
                .longWord, "this word has \(word.count) letters", at: source.span(start..<start + word.utf8.count),
                of: subject, nil, help: "use a shorter word, or two")
        }
    }

    // MARK: - Directions

    /// Characters that turn the direction of what follows without being seen.
    private static func controls(
        _ source: SourceText, _ text: String, _ offset: Int, _ subject: EntityID
    ) -> [Diagnostic] {
        let scalars = text.unicodeScalars
        guard let found = scalars.firstIndex(where: \.turnsDirection) else { return [] }
        let start = offset + text.utf8.distance(from: text.startIndex, to: found)
        return [
            Diagnostic(
                .mixedDirections, "a character that is not seen turns the text round here",
                at: source.span(start..<start + 3), of: subject, nil,
                help: "take it out, with the one that ends it; the page sets each language in its own direction")
        ]
    }

    /// A page most of whose letters run the other way than its language is probably not in that language.
    private static func checkDirection(
        _ page: YoungPage, _ language: LanguageTag, _ subject: EntityID
    ) -> [Diagnostic] {
        let texts = page.prose.flatMap(\.withContainers).flatMap(runs).map(\.text)
        let letters = texts.flatMap(\.unicodeScalars).filter(\.properties.isAlphabetic)
        let rightToLeft = letters.count(where: \.runsRightToLeft)
        let against = language.isRightToLeft ? letters.count - rightToLeft : rightToLeft
        guard against * 2 > letters.count, let first = page.prose.first else { return [] }
        let way = language.isRightToLeft ? "right to left" : "left to right"
        return [
            Diagnostic(
                .mixedDirections, "most of this page does not run from \(way), as \(language.englishName) does",
                at: first.source.span(0..<min(first.source.text.utf8.count, 40)), of: subject, nil,
                help: "translate it, or take the page out: the English one is shown in its place, marked as that")
        ]
    }
}

extension Substring {
    /// The same without marks at its end.
    fileprivate var trimmingPunctuation: Substring {
        guard let last = lastIndex(where: { $0.isLetter || $0.isNumber }) else { return prefix(0) }
        return self[...last]
    }
}

extension Character {
    /// Whether it is shown as a picture.
    fileprivate var isEmoji: Bool {
        unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
    }
}

extension Unicode.Scalar {
    /// Embeddings, overrides and isolates (Unicode Standard Annex 9).
    fileprivate var turnsDirection: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

    /// Hebrew, Arabic and their neighbours, and their presentation forms.
    fileprivate var runsRightToLeft: Bool {
        (0x0590...0x08FF).contains(value) || (0xFB1D...0xFDFF).contains(value) || (0xFE70...0xFEFF).contains(value)
    }
}

extension Content {
    /// Everything that is said in plain words beside the plan, with what it is said of.
    var plainWords: [(id: EntityID, words: Prose)] {
        var found: [(id: EntityID, words: Prose)] = []
        func add(_ words: Prose?, _ scope: String, _ id: LocalID) {
            if let words { found.append((EntityID(scope: scope, local: id.text), words)) }
        }
        for inspection in inspections {
            for item in inspection.recommendations { add(item.plainWords, inspection.scope.text, item.id) }
        }
        for plan in plans {
            found += plan.log.compactMap { row in row.plainWords.map { (plan.id, $0) } }
            for section in plan.sections {
                add(section.plainWords, plan.scope.text, section.id)
                for action in section.actions {
                    add(action.plainWords, plan.scope.text, action.id)
                    add(action.plainWhy, plan.scope.text, action.id)
                    for step in action.steps.flatMap(\.withParts) { add(step.plainWords, plan.scope.text, action.id) }
                }
            }
        }
        return found
    }
}
