import Diagnostics
import Plan

/// Reads the folder `young-people`: pages and words by language, and what young people said.
struct YoungPeopleReader {
    /// The file of what they said.
    static let heard = "heard.csv"
    /// The file of the words of a language.
    static let words = "words.yaml"

    let files: ContentFiles
    let site: Site

    /// Everything in the folder. The pages of each language stand in their order.
    func read(_ context: inout ReadingContext) -> YoungPeople {
        var result = YoungPeople()
        if let file = files[YoungPage.folder + "/" + YoungPeopleReader.heard] {
            let log = LogReader(scope: "", audiences: site.audiences)
            result.heard = HeardReader(audiences: site.audiences, groups: site.youngPeople.groups)
                .read(log.records(file, as: .heard, &context), &context)
        }
        result.help = files[YoungPage.folder + "/" + HelpReader.name].map { HelpReader.read($0, &context) } ?? Help()
        result.languages = files.folders(in: YoungPage.folder).compactMap { language($0, &context) }
            .sorted { $0.tag < $1.tag }
        return result
    }

    private func language(_ name: String, _ context: inout ReadingContext) -> YoungLanguage? {
        let folder = "\(YoungPage.folder)/\(name)"
        let documents = files.documents(in: folder)
        let words = files[folder + "/" + YoungPeopleReader.words]
        let first = words ?? documents.first?.file
        guard let tag = LanguageTag(name) else {
            context.reportUnknownLanguage(
                name, at: first?.start ?? SourceFile(path: folder, text: "").start, doing: "rename the folder; ")
            return nil
        }
        let translation = words.flatMap { TranslationReader(tag: tag).read($0, &context) }
        var language = YoungLanguage(tag: tag, translation: translation ?? (tag == .english ? .english : Translation()))
        language.file = words
        let tables = files.tables(in: folder)
        language.pages = documents.compactMap { file, name in
            YoungPageReader(site: site, files: tables, language: tag).read(file, name: name, &context)
        }
        .sorted { YoungPeopleReader.isBefore($0, $1) }
        return language
    }

    /// The first page stands first, then those with a number, then the others by name.
    private static func isBefore(_ left: YoungPage, _ right: YoungPage) -> Bool {
        func rank(_ page: YoungPage) -> (Int, String) {
            (page.name.text == YoungPage.firstName ? -1 : page.order ?? Int.max, page.name.text)
        }
        return rank(left) < rank(right)
    }
}

extension ReadingContext {
    /// Adds the problem that no language is known by a tag.
    ///
    /// - Parameter remedy: What is to be done with another tag.
    mutating func reportUnknownLanguage(_ name: String, at span: Span, doing remedy: String = "") {
        let near = Suggestion.help(for: name, among: LanguageTag.known)
        report(
            .malformedTag, "`\(name)` is not the tag of a language that is known", at: span,
            help: remedy + (near.isEmpty ? "known are " + LanguageTag.known.joined(separator: ", ") : near))
    }
}
