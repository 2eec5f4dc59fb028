import Diagnostics
import Graph
import Parallel
import Plan

/// The texts of a site, looked at for people.
struct PeopleOfSite: Sendable {
    let plan: LinkedPlan
    let known: RegisteredNames
    /// How much it matters in this edition that somebody is named.
    let severity: Severity
    /// The posts, made ready for whoever looks for the one that was meant.
    let postNames = Once<KnownNames>()

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
        let names = names(in: words)
        let letters = Initials(words: words, known: known.abbreviations)
        let initials = PeopleOfSite.apart(letters.find(), from: names)
        let told = PeopleOfSite.apart(
            PeopleOfSite.apart(
                OneOfHome.find(in: words).filter { !endsInArea($0, of: words) }, from: names), from: initials)
        func problem(_ range: Range<Int>, _ help: String, severity: Severity? = nil) -> Diagnostic {
            self.problem(text.span(range), words.bytes[range], place, help, severity: severity)
        }
        let found =
            [
                (names, PeopleOfSite.nameHelp),
                (
                    PeopleOfSite.apart(PersonalAddress.find(in: words, besides: known.hasWord), from: names)
                        .filter { !known.cover($0, in: words.bytes) },
                    "write the address of a team, or the post; if it is a team's, add it to glossary.yaml as a `term`"
                ),
                (
                    PersonalNumber.find(in: words).filter { !known.cover($0, in: words.bytes) },
                    "leave out dates of birth, numbers by which registers know somebody, and mobile numbers; if a mobile number "
                        + "is a service's, add it to glossary.yaml as a `term`"
                ),
                (
                    initials,
                    "leave out who it is, or the age, the place or what else goes with it by which somebody could be known"
                ),
                (told, "leave out the age, where somebody is from, or the name of the home, school or place"),
                (
                    FamilyName.find(in: words, besides: known.hasWord),
                    "write of families, never of one by its name"
                ),
                (
                    PeopleOfSite.apart(letters.doers(), from: initials),
                    "write the post in place of somebody's initials; if a team is called so, add it to glossary.yaml with what "
                        + "it stands for"
                ),
                (
                    PostalAddress.find(in: words).filter { !known.cover($0, in: words.bytes) },
                    "leave out where somebody lives; if everybody may know the building, add the address to glossary.yaml as a "
                        + "`term`"
                ),
            ] as [(places: [Range<Int>], help: String)]
        var problems = found.flatMap { found in found.places.map { problem($0, found.help) } }
        problems += PeopleOfSite.apart(SurnameAlone.find(in: words, besides: known.hasWord), from: names).map {
            problem(
                $0,
                "if it is a person, write the post; if a body or firm is called so, add it to glossary.yaml as a `term`",
                severity: .warning)
        }
        if place.subject == YoungPage.folder, problems.isEmpty, let age = OneOfGroup.find(in: words) {
            problems.append(
                problem(
                    age, "say the group or the post, never a person or an age by which one could be known",
                    severity: .warning))
        }
        return problems
    }

    /// Whether the last word that tells of somebody is what the council itself is called by, whose area is large.
    private func endsInArea(_ range: Range<Int>, of words: NameWords) -> Bool {
        guard let last = words.ranges.firstIndex(where: { $0.upperBound == range.upperBound }) else { return false }
        return words.forms[last] == .capitalised && known.isOfCouncil(words.small(last))
    }

    private static let nameHelp =
        "write the post or the group, never a person's name; if a charity, body or place is called so, add its name to "
        + "glossary.yaml as a `term`"

    /// The names of persons. A body that is called by one is none.
    private func names(in words: NameWords) -> [Range<Int>] {
        PersonName.find(in: words).filter { range in
            !known.isOfBody(String(decoding: words.bytes[range], as: UTF8.self)) && !known.cover(range, in: words.bytes)
        }
    }

    /// Those of some places that none of others overlaps; both are in order.
    private static func apart(_ places: [Range<Int>], from others: [Range<Int>]) -> [Range<Int>] {
        var next = others.startIndex
        return places.filter { place in
            while next < others.endIndex, others[next].upperBound <= place.lowerBound { next += 1 }
            return next == others.endIndex || !others[next].overlaps(place)
        }
    }

    private func problem(
        _ span: Span, _ words: ArraySlice<UInt8>, _ place: TextPlace, _ help: String, severity: Severity?
    ) -> Diagnostic {
        Diagnostic(
            LinkingKind.namesAPerson, "`\(String(decoding: words, as: UTF8.self))` seems to tell who a person is",
            at: span, help: help, subject: place.named, severity: severity ?? self.severity)
    }

    /// Words that mean themselves, among which are the names of files.
    func check(_ words: SourceText) -> [Diagnostic] {
        let place = TextPlace(holder: nil)
        let isFileName = FileNamePeople(known: known.abbreviations).isFound(in: words.text, isPicture: false)
        if isFileName, Slug.isFileName(words.text) { return [fileName(words.text, at: words.span)] }
        return check(ReaderText(words, nil), place) + paths(words, nil)
    }
}
