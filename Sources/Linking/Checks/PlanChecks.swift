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
        AgreementChecks.check, AddressChecks.check, ChainChecks.check, ClockChecks.check, YoungPeopleChecks.check,
        PlainTextChecks.check, PlainWordsChecks.check, ResponseChecks.check, ScorecardChecks.check, HelpChecks.check,
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
                { PeopleChecks.check(texts, $0, posts) }, { ReportChecks.check($0, posts) },
                { TieChecks.check($0, resolver) }, { GateChecks.check($0, selection) },
            ]
        let problems = checks.parallelMap(pieces: checks.count) { $0(plan) }.flatMap(\.self)
        return PostSlips.atTheirCause(problems.withoutUnknownPeople, plan)
    }
}

extension [Diagnostic] {
    /// The same without that a post or board is not known where a person is told of.
    fileprivate var withoutUnknownPeople: [Diagnostic] {
        let people = filter { $0.id == LinkingKind.personNotPost.rawValue }.map(\.span)
        guard !people.isEmpty else { return self }
        return filter { problem in
            ![LinkingKind.unknownPost, .unknownBoard].map(\.rawValue).contains(problem.id)
                || !people.contains {
                    problem.span.start <= $0.start && $0.end <= problem.span.end && $0.file === problem.span.file
                }
        }
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
