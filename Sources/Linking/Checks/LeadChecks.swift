import Diagnostics
import Graph
import Plan

/// Who leads: somebody, a post, one that is there.
enum LeadChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for section in plan.sections {
            for lead in section.leads { check(lead, of: section.id, period: nil, plan, &problems) }
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
                check(lead, of: action.id, period: period, plan, &problems)
            }
        }
        return problems
    }

    /// The days from which an action was there to the last one on which it is due, as far as they are known.
    private static func period(of action: LinkedAction, _ plan: LinkedPlan) -> ClosedRange<Day>? {
        let began = plan.plan(action.id.scope)?.began?.value.firstDay
        guard let first = action.action.added?.value.firstDay ?? began else { return nil }
        let last = action.action.due.compactMap(\.value.lastDay).max() ?? first
        return first...max(first, last)
    }

    private static func check(
        _ lead: Lead, of id: EntityID, period: ClosedRange<Day>?, _ plan: LinkedPlan, _ problems: inout [Diagnostic]
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
            let problem = unknown(lead, of: id, plan)
            // Where no post is known at all, posts.yaml is missing or broken: one cause is told once.
            let isTold = plan.content.posts.isEmpty && problems.contains { $0.id == problem.id }
            if !isTold { problems.append(problem) }
        }
    }

    private static func checkOffice(
        _ index: PostRegistry.Index, _ lead: Lead, of id: EntityID, _ period: ClosedRange<Day>, _ plan: LinkedPlan,
        _ problems: inout [Diagnostic]
    ) {
        let post = plan.posts.posts[index]
        let reason: String
        if let until = post.until, until.value < period.lowerBound {
            reason = "was no longer there when the work began"
        } else if let from = post.from, from.value > period.upperBound {
            reason = "was not there yet when the work was due"
        } else if let until = post.until, until.value < period.upperBound,
            plan.posts.holder(of: index, on: period.upperBound) == index
        {
            reason = "goes before the work is due, and nobody takes over"
        } else {
            return
        }
        problems.append(
            Diagnostic(
                .postNotInOffice, "`\(post.name.text)` \(reason)", at: lead.written.span, of: id, .lead,
                help: "write the post that has the work, or give this one a `succeeded by` in posts.yaml",
                related: [.init(post.name.span, "the post")]))
    }

    private static func unknown(_ lead: Lead, of id: EntityID, _ plan: LinkedPlan) -> Diagnostic {
        let written = lead.written.text
        let names = plan.content.posts.flatMap { [$0.name.text] + $0.also.map(\.text) }
        let near = Suggestion.help(for: written, among: names)
        if near.isEmpty, looksLikePerson(written) {
            return Diagnostic(
                .personNotPost, "`\(written)` looks like a person's name", at: lead.written.span, of: id, .lead,
                help: "write the post that leads, or `\(Post.unnamed)` if the source does not say")
        }
        return Diagnostic(
            .unknownPost, "`\(written)` is not in posts.yaml", at: lead.written.span, of: id, .lead,
            help: near.isEmpty ? "add the post, or add this spelling to its `also`" : near)
    }

    /// Words that stand in the names of posts, teams and bodies and not in people's.
    private static let officeWords: Set<String> = [
        "head", "director", "manager", "officer", "lead", "team", "service", "services", "board", "worker",
        "practitioner", "practitioners", "member", "chair", "school", "group", "unit", "partnership", "assistant",
        "deputy", "executive", "chief", "commissioner", "coordinator", "adviser", "advisor", "analyst", "cabinet",
        "council", "councillor", "committee", "department", "hub", "police", "health", "of", "for", "all", "leads",
        "heads", "managers", "directors", "principal", "social", "strategic", "interim", "governance", "panel",
    ]

    /// Two or three words that each begin with a capital letter and hold no word of office; initials before the last.
    static func looksLikePerson(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...3).contains(words.count), let surname = words.last else { return false }
        return words.filter { $0 == surname || !isInitial($0) }.allSatisfy { word in
            guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
            let rest = word.dropFirst()
            return rest.contains(where: \.isLowercase) && !officeWords.contains(word.lowercased())
                && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
        }
    }

    private static func isInitial(_ word: Substring) -> Bool {
        word.first?.isUppercase == true && (word.count == 1 || (word.count == 2 && word.last == "."))
    }
}
