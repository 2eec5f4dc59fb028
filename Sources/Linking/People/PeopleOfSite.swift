import Diagnostics
import Graph
import Plan

/// The texts of a site, looked at for people.
struct PeopleOfSite: Sendable {
    let plan: LinkedPlan
    let known: RegisteredNames
    /// How much it matters in this edition that somebody is named.
    let severity: Severity

    init(_ plan: LinkedPlan, _ known: RegisteredNames) {
        self.plan = plan
        self.known = known
        severity = plan.edition.isNarrowest ? .warning : .error
    }

    // MARK: - Texts

    func check(_ text: TextList.Text) -> [Diagnostic] {
        // The name of a post is looked at with its other ways of writing.
        if text.place.field == .post { return [] }
        return check(ReaderText(text.source, text.markup), text.place) + paths(text.source, text.place.named)
    }

    private func check(_ text: ReaderText, _ place: TextPlace) -> [Diagnostic] {
        let words = NameWords(text.text)
        let names = names(in: words, of: text)
        let initials = Initials(words: words, known: known.abbreviations).find()
        let apart = initials.filter { range in !names.contains { $0.overlaps(range) } }
        var problems =
            names.map { problem(text, $0, place, "write the post or the group, never a person's name") }
            + apart.map {
                problem(
                    text, $0, place,
                    "leave out the initials, or what goes with them by which somebody could be known")
            }
        if place.subject == YoungPage.folder, problems.isEmpty, let age = OneOfGroup.find(in: words) {
            problems.append(
                problem(
                    text, age, place,
                    "say the group or the post, never a person or an age by which one could be known",
                    severity: .warning))
        }
        return problems
    }

    private func names(in words: NameWords, of text: ReaderText) -> [Range<Int>] {
        PersonName.find(in: words).filter { range in
            !known.cover(String(decoding: words.bytes[range], as: UTF8.self), in: text.text)
        }
    }

    private func problem(
        _ text: ReaderText, _ range: Range<Int>, _ place: TextPlace, _ help: String, severity: Severity? = nil
    ) -> Diagnostic {
        let words = String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
        return Diagnostic(
            LinkingKind.namesAPerson, "`\(words)` seems to tell who a person is", at: text.span(range), help: help,
            subject: place.named, severity: severity ?? self.severity)
    }

    /// Words that mean themselves, among which are the names of files.
    func check(_ words: SourceText) -> [Diagnostic] {
        let place = TextPlace(holder: nil)
        let isFileName = FileNamePeople(known: known.abbreviations).isFound(in: words.text, isPicture: false)
        if isFileName, Slug.isFileName(words.text) { return [fileName(words.text, at: words.span)] }
        return check(ReaderText(words, nil), place) + paths(words, nil)
    }
}
