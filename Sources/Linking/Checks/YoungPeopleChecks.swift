import Diagnostics
import Graph
import Markup
import Plan

/// The pages for young people: that their links lead somewhere, and what is not translated.
enum YoungPeopleChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let languages = plan.content.youngPeople.languages
        let english = plan.content.youngPeople.english
        return languages.flatMap { language in
            checkLinks(language, english) + checkTranslation(language, english, plan.content.youngPeople.help)
        }
    }

    // MARK: - Links

    private static func checkLinks(_ language: YoungLanguage, _ english: YoungLanguage?) -> [Diagnostic] {
        let known = Set(((english?.pages ?? []) + language.pages).map(\.name.text))
        let names = KnownNames(known)
        let list = known.sorted().prefix(YoungPeopleChecks.mostNames).joined(separator: ", ")
        return language.pages.flatMap { page in
            page.prose.flatMap(\.withContainers).flatMap { prose in
                YoungLinks.find(in: prose).filter { !known.contains($0.name) }.map { link in
                    let near = names.help(for: link.name)
                    return Diagnostic(
                        .unknownPage, "there is no page `\(link.name)`", at: prose.source.span(link.range),
                        of: language.subject(of: page), nil,
                        help: near.isEmpty ? "the pages are " + list : near)
                }
            }
        }
    }

    /// How many names a message lists.
    private static let mostNames = 20

    // MARK: - Translations

    private static func checkTranslation(
        _ language: YoungLanguage, _ english: YoungLanguage?, _ help: Help
    ) -> [Diagnostic] {
        guard language.tag != .english else { return [] }
        let name = language.tag.englishName
        let subject = EntityID(scope: "\(YoungPage.folder)/\(language.tag.tag)")
        let place = language.file?.start ?? language.pages.first?.name.span
        guard let place else { return [] }
        var problems: [Diagnostic] = []
        func report(_ kind: LinkingKind, _ message: String, _ help: String) {
            problems.append(Diagnostic(kind, message, at: place, of: subject, nil, help: help))
        }
        let words =
            language.translation.missing.map(\.rawValue) + (language.translation.months.isEmpty ? ["months"] : [])
        if !words.isEmpty {
            report(
                .missingTranslation, "the \(name) translation lacks \(count(words, "word")): \(list(words))",
                "add them to words.yaml; until then they are shown in English, marked as that")
        }
        let own = Set(language.pages.map(\.name.text))
        let pages = (english?.pages ?? []).map(\.name.text).filter { !own.contains($0) }
        if !pages.isEmpty {
            report(
                .missingTranslation, "the \(name) translation lacks \(count(pages, "page")): \(list(pages))",
                "until it is translated each is shown in English, marked as that")
        }
        let numbers = help.numbers.filter { number in !number.translations.contains { $0.language == language.tag } }
            .map(\.who.text)
        if !numbers.isEmpty {
            report(
                .missingTranslation,
                "the \(name) translation lacks for whom \(count(numbers, "number")) can be rung, and when: \(list(numbers))",
                "add it in help.yaml, under `other languages` of the number; until then it is shown in English")
        }
        if !language.translation.isChecked {
            report(
                .uncheckedTranslation, "no translator has checked the \(name) words",
                "when one has, say who in `checked by`; until then the pages say so")
        }
        return problems
    }

    /// The first of some names; a list of fifty tells nobody more than that there are fifty.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(8).joined(separator: ", ")
        return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
    }

    private static func count(_ items: [String], _ noun: String) -> String {
        items.count == 1 ? "1 \(noun)" : "\(items.count) \(noun)s"
    }
}

/// The links of a text to other pages for young people.
private struct YoungLinks: MarkupVisitor {
    private var links: [(name: String, range: Range<Int>)] = []

    static func find(in prose: Prose) -> [(name: String, range: Range<Int>)] {
        guard mayHoldLink(prose.source.text) else { return [] }
        var links = YoungLinks()
        prose.markup.walk(with: &links)
        return links.links
    }

    /// A link of any kind has `](` in it, or stands between `<` and `>`, or is named by `]:`. To look for a byte is much
    /// quicker than to look for the scheme.
    private static func mayHoldLink(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "]")) || text.utf8.contains(UInt8(ascii: "<"))
    }

    mutating func enter(_ node: MarkupNode) {
        let scheme = YoungPage.linkScheme + ":"
        guard node.kind == .link, node.destination.hasPrefix(scheme) else { return }
        links.append((String(node.destination.dropFirst(scheme.count)), node.byteRange))
    }
}
