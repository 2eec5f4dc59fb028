import Diagnostics
import Graph
import Parallel
import Plan

/// Everything that can be said about a linked plan without knowing the day.
enum PlanChecks {
    /// The checks. None knows of another, so that all of them can look at once.
    private static let all: [@Sendable (LinkedPlan) -> [Diagnostic]] = [
        TextChecks.checkRepeats, LeadChecks.check, DeadlineChecks.check, AbsenceChecks.check, ThreadChecks.check,
        LogChecks.check,
        AgreementChecks.check, AddressChecks.check, PrintedNumberChecks.check, ChainChecks.check, ClockChecks.check,
        YoungPeopleChecks.check,
        PlainTextChecks.check, PlainWordsChecks.check, ResponseChecks.check, ClosingChecks.check, ScorecardChecks.check,
        HelpChecks.check,
        HeardChecks.check,
    ]

    /// The problems of a plan.
    static func check(
        _ plan: LinkedPlan, of selection: Selection, _ posts: PostNames, _ resolver: ReferenceResolver
    ) -> [Diagnostic] {
        // A walk over the texts copies what it walks over, so there is one for all who look at them.
        let texts = TextList(plan.content)
        let checks =
            all + [
                { TextChecks.checkAbbreviations(texts, $0) }, { WordComments.check(texts, $0) },
                { PeopleChecks.check(texts, $0, posts) },
                { SmallCounts.check(texts, $0) }, { _ in PlainLinks.check(texts) }, { ReportChecks.check($0, posts) },
                { MeetingChecks.check($0, selection, posts) },
                { TieChecks.check($0, resolver) }, { GateChecks.check($0, selection) },
            ]
        let problems = checks.parallelMap(pieces: checks.count) { $0(plan) }.flatMap(\.self)
        let known = PostSlips.atTheirCause(problems.withoutUnknownPeople.withoutShortPosts, plan)
        let causes = [
            BoardSlips.atTheirCause, MissingCalendar.atItsCause, ClockSlips.atTheirCause, MissingOffices.atItsCause,
        ]
        return causes.reduce(known) { $1($0, plan) }
    }
}

extension [Diagnostic] {
    /// The same without that a post, a board or a word in capitals is not known where a person is told of.
    fileprivate var withoutUnknownPeople: [Diagnostic] {
        let told = [LinkingKind.personNotPost, .namesAPerson].map(\.rawValue)
        let people = Dictionary(grouping: filter { told.contains($0.id) }.map(\.span)) {
            ObjectIdentifier($0.file)
        }.mapValues { $0.sorted { $0.start < $1.start } }
        guard !people.isEmpty else { return self }
        return filter { problem in
            guard let people = people[ObjectIdentifier(problem.span.file)] else { return true }
            // Names stand one behind the other, so that one of them is enough to look at.
            switch problem.id {
            case LinkingKind.unknownPost.rawValue, LinkingKind.unknownBoard.rawValue:
                let first = people.firstPlace { $0.start >= problem.span.start }
                return first == people.endIndex || people[first].end > problem.span.end
            case LinkingKind.undefinedAbbreviation.rawValue:
                let behind = people.firstPlace { $0.start > problem.span.start }
                return behind == 0 || people[behind - 1].end < problem.span.end
            default: return true
            }
        }
    }
}

extension [Diagnostic] {
    /// The same without that letters are not explained where they are told to be no post.
    fileprivate var withoutShortPosts: [Diagnostic] {
        let posts = Set(filter { $0.id == LinkingKind.unknownPost.rawValue }.map(\.span))
        return filter { $0.id != LinkingKind.undefinedAbbreviation.rawValue || !posts.contains($0.span) }
    }
}

extension Diagnostic {
    /// A problem of a field of an entity.
    init(
        _ kind: LinkingKind, _ message: String, at span: Span, of entity: EntityID, _ field: FieldKey?,
        label: String = "", help: String = "", related: [Related] = []
    ) {
        self.init(
            kind, message, at: span, label: label, help: help, related: related,
            subject: Subject(entity: entity.full, field: field?.rawValue ?? ""))
    }
}
