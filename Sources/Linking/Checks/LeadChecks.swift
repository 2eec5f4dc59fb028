import Diagnostics
import Graph
import Parallel
import Plan

/// Who leads: somebody, a post, one that is there.
enum LeadChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let names = Once<KnownNames>()
        for section in plan.sections {
            for lead in section.leads { check(lead, of: section.id, period: nil, plan, names, &problems) }
            for group in section.groups {
                for lead in group.leads { check(lead, of: group.id, period: nil, plan, names, &problems) }
            }
        }
        for linked in plan.recommendations {
            for lead in linked.columnLeads.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
                check(lead, of: linked.id, period: nil, plan, names, &problems)
            }
        }
        for action in plan.actions {
            if action.leads.isEmpty, action.isCurrent {
                problems.append(
                    Diagnostic(
                        .missingLead, "nobody leads `\(action.id.full)`",
                        at: action.action.blank[.lead] ?? action.action.id.span, of: action.id, .lead,
                        help: action.action.blank[.lead] == nil
                            ? "add a line `Lead:` with a post of posts.yaml" : "write a post of posts.yaml here"))
            }
            let period = period(of: action, plan)
            for lead in action.leads + action.columnLeads.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
                check(lead, of: action.id, period: period, plan, names, &problems)
            }
        }
        for action in plan.actions {
            for lead in action.action.steps.flatMap(\.withParts).compactMap(\.lead) where lead.posts.isEmpty {
                let known = names.value { KnownNames(postsOf: plan) }
                problems.append(unknown(lead.source, in: .steps, of: action.id, known))
            }
        }
        guard plan.content.posts.isEmpty, let first = problems.firstIndex(where: isOfUnknown) else { return problems }
        // Where no post is known at all, posts.yaml is missing or broken: one cause is told once.
        return problems[...first] + problems[(first + 1)...].filter { !isOfUnknown($0) }
    }

    private static func isOfUnknown(_ problem: Diagnostic) -> Bool { problem.id == LinkingKind.unknownPost.rawValue }

    /// The days from which an action was there to the last one on which it is due, as far as they are known.
    private static func period(of action: LinkedAction, _ plan: LinkedPlan) -> ClosedRange<Day>? {
        let began = plan.plan(action.id.scope)?.began?.value.firstDay
        guard let first = action.action.added?.value.firstDay ?? began else { return nil }
        let last = action.action.due.compactMap(\.value.lastDay).max() ?? first
        return first...max(first, last)
    }

    private static func check(
        _ lead: Lead, of id: EntityID, period: ClosedRange<Day>?, _ plan: LinkedPlan, _ names: Once<KnownNames>,
        _ problems: inout [Diagnostic]
    ) {
        switch lead.who {
        case .post(let index):
            if let period { checkOffice(index, lead, of: id, period, plan, &problems) }
        case .unnamed:
            problems.append(
                Diagnostic(
                    .unnamedPost, "the post that leads `\(id.full)` is not known", at: lead.written.span, of: id, .lead,
                    help: "write the post when it is known"))
        case .unknown:
            let known = names.value { KnownNames(postsOf: plan) }
            problems.append(unknown(lead.written, in: .lead, of: id, known))
        }
    }

    private static func checkOffice(
        _ index: PostRegistry.Index, _ lead: Lead, of id: EntityID, _ period: ClosedRange<Day>, _ plan: LinkedPlan,
        _ problems: inout [Diagnostic]
    ) {
        let post = plan.posts.posts[index]
        let (reason, help): (String, String)
        let other = "write the post that has the work"
        if let until = post.until, until.value < period.lowerBound {
            (reason, help) = ("was no longer there when the work began", other + ", or check its `until` in posts.yaml")
        } else if let from = post.from, from.value > period.upperBound {
            (reason, help) = ("was not there yet when the work was due", other + ", or check its `from` in posts.yaml")
        } else if let until = post.until, until.value < period.upperBound,
            plan.posts.holder(of: index, on: period.upperBound) == index
        {
            reason = "goes before the work is due, and nobody takes over"
            help = other + ", or give this one a `succeeded by` in posts.yaml"
        } else {
            return
        }
        problems.append(
            Diagnostic(
                .postNotInOffice, "`\(post.name.text)` \(reason)", at: lead.written.span, of: id, .lead,
                help: help,
                related: [.init(post.name.span, "the post")]))
    }

    /// That a field which names a post names none.
    static func unknown(
        _ source: SourceText, in field: FieldKey, of id: EntityID, _ names: KnownNames
    ) -> Diagnostic {
        let near = names.help(for: source.text)
        let mayBeInitials =
            (2...3).contains(source.text.utf8.count) && source.text.allSatisfy { $0.isASCII && $0.isUppercase }
        return Diagnostic(
            .unknownPost, "`\(source.text)` is not in posts.yaml", at: source.span, of: id, field,
            help: mayBeInitials
                ? "write the post; if it is the short name of one, add it to its `also`, and somebody's initials nowhere"
                : near.isEmpty ? "add the post, or add this spelling to its `also`" : near)
    }
}

extension KnownNames {
    /// The posts of a plan, in every way in which they are written.
    init(postsOf plan: LinkedPlan) {
        self.init(plan.content.posts.flatMap { [$0.name.text] + $0.also.map(\.text) })
    }
}
