package import Diagnostics
package import Graph
package import Plan
import Readability

/// Whether texts for young people are easy to read: short sentences, no words of the *say instead* list, no abbreviation
/// that is not explained, no passive voice, and a score below the site's limit. Headings and items of lists count as
/// sentences; what is quoted in a block, code, live blocks and references do not count at all.
package struct ReadingCheck {
    /// What is easy enough.
    package struct Settings: Sendable {
        /// The highest grade of the score.
        package var grade = 6
        /// The most words that a sentence should have.
        package var longestSentence = 20
        /// How many words a text needs for a score that says anything.
        package var fewestWords = 30

        /// The usual settings.
        package init() {}
    }

    /// A text that is read in one go: a page, or the plain words of one thing.
    package struct Text: Sendable {
        /// What it belongs to.
        package let subject: Diagnostic.Subject
        /// The scope in which its references are read.
        package let scope: String
        /// The Markdown that it is made of.
        package let prose: [Prose]
        /// Where its score is told: its title; nil means its first sentence.
        package let place: Span?

        /// Makes a text.
        package init(_ subject: Diagnostic.Subject, scope: String = "", prose: [Prose], place: Span? = nil) {
            self.subject = subject
            self.scope = scope
            self.prose = prose
            self.place = place
        }
    }

    let settings: Settings
    private let plan: LinkedPlan
    private let abbreviations: Abbreviations
    private let words: [(word: PreferredWord, phrase: PlainText)]
    private let finder: PhraseFinder
    /// Whether the texts are in the language that the checks know.
    private let isEnglish: Bool

    /// A check of texts of a plan.
    package init(_ plan: LinkedPlan, settings: Settings = Settings()) {
        self.plan = plan
        self.settings = settings
        abbreviations = Abbreviations(plan)
        let list = plan.content.preferredWords
        words = list.flatMap { word in word.insteadOf.map { (word, $0) } }
        finder = PhraseFinder(words.map(\.phrase.text), except: list.map(\.say.text))
        isEnglish = plan.content.site.language.lowercased().split(separator: "-").first == "en"
    }

    /// The problems of texts.
    package func check(_ texts: [Text]) -> [Diagnostic] { texts.flatMap(check) }

    private func check(_ text: Text) -> [Diagnostic] {
        let sentences = ReadableText(text.prose).sentences
        let found = unexplained(in: sentences, text)
        guard isEnglish else { return found }
        return found + sentences.flatMap { check($0, text) } + score(of: sentences, text)
    }

    // MARK: - Sentences and words

    private func check(_ sentence: ReadableText.Sentence, _ text: Text) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let count = sentence.sentence.words.count
        if count > settings.longestSentence {
            problems.append(
                problem(
                    .longSentence, "this sentence has \(count) words", at: sentence.span, text,
                    help: "say it in two: up to \(settings.longestSentence) words are easy to follow"))
        }
        for found in finder.find(in: sentence.sentence) {
            let word = words[found.phrase].word
            let why = word.why.map { ": " + $0.text.trimmingFullStop } ?? ""
            problems.append(
                problem(
                    .sayInstead, "`\(sentence.written(found.range))` is on the list of what not to say",
                    at: sentence.span(found.range), text, help: "say `\(word.say.text)`\(why)",
                    related: [.init(words[found.phrase].phrase.span, "on the list")]))
        }
        for range in PassiveVoice.find(in: sentence.sentence) {
            problems.append(
                problem(
                    .passiveVoice, "`\(sentence.written(range))` is in the passive voice", at: sentence.span(range),
                    text, help: "begin with who does it: \"we will ask you\", not \"you will be asked\""))
        }
        return problems
    }

    // MARK: - Abbreviations

    /// Abbreviations that people read as words.
    private static let everyday: Set = ["OK", "TV", "UK"]

    /// Each abbreviation that neither the text nor the glossary explains, where it first stands.
    private func unexplained(in sentences: [ReadableText.Sentence], _ text: Text) -> [Diagnostic] {
        let holding = sentences.filter { $0.sentence.words.contains(where: \.isAbbreviation) }
        var known = ReadingCheck.everyday
        for sentence in holding {
            known.formUnion(AbbreviationExplanations.find(in: sentence.sentence, of: sentence.text))
        }
        var problems: [Diagnostic] = []
        for sentence in holding {
            for word in sentence.sentence.words where word.isAbbreviation {
                let name = AbbreviationExplanations.name(word, of: sentence.text)
                guard !abbreviations.explains(name), known.insert(name).inserted else { continue }
                problems.append(
                    problem(
                        .unexplainedAbbreviation, "`\(name)` is not explained", at: sentence.span(word.range), text,
                        help: "write it out, explain it in brackets behind it, or add it to glossary.yaml"))
            }
        }
        return problems
    }

    // MARK: - The score

    private func score(of sentences: [ReadableText.Sentence], _ text: Text) -> [Diagnostic] {
        guard let score = ReadingScore(sentences.map(\.sentence)), score.words >= settings.fewestWords,
            let place = text.place ?? sentences.first?.span
        else { return [] }
        let tenths = Int((score.grade * 10).rounded())
        let grade = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
        let told = "grade \(grade) by the \(ReadingScore.name) (\(ReadingScore.source))"
        let counts = "\(score.words) words in \(score.sentences) sentences"
        if tenths > settings.grade * 10 {
            return [
                problem(
                    .hardToRead, "this text has \(told), and the site's limit is \(settings.grade)", at: place, text,
                    help: "use shorter words and sentences: it has \(counts)")
            ]
        }
        return [
            problem(
                .readingScore, "this text has \(told)", at: place, text,
                help: "nothing need be done: it has \(counts), and the site's limit is \(settings.grade)")
        ]
    }

    private func problem(
        _ kind: LinkingKind, _ message: String, at span: Span, _ text: Text, help: String,
        related: [Diagnostic.Related] = []
    ) -> Diagnostic {
        Diagnostic(kind, message, at: span, help: help, related: related, subject: text.subject)
    }
}

extension String {
    /// Without the full stop that an author ends a reason with.
    fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
