import Diagnostics
import Graph
import Plan

/// Ties actions, sections and measures to the recommendations that they answer.
struct TieMaker {
    private(set) var drafts: Drafts

    init(_ drafts: Drafts) { self.drafts = drafts }

    /// Makes every tie of a content.
    mutating func tie(_ references: [Reference], _ content: Content) {
        let ours = Set(content.plans.filter { $0.ties?.value == .ours }.map(\.scope.text))
        let sectionOfGroup = drafts.sectionOfGroup
        for reference in references where reference.kind != .mention {
            guard case .entity(let holder) = reference.origin.holder else { continue }
            let stated = Tie.Through(reference.origin.part)
            let isOurs = stated == .answers && ours.contains(holder.scope)
            let tie = Tie(recommendation: reference.target, through: isOurs ? .ours : stated)
            drafts.actions.update(holder) { $0.ties.add(tie) }
            drafts.sections.update(holder) { $0.ties.add(tie) }
            if let section = sectionOfGroup[holder] {
                drafts.sections.update(section) { $0.groupTies[holder.local, default: []].add(tie) }
            }
        }
        inherit()
        for section in drafts.sections.items {
            for tie in section.ties where tie.isInherited {
                drafts.recommendations.update(tie.recommendation) { $0.sections.append(section.id) }
            }
            tie(section.section.measures, of: section.id, section.ties)
        }
        for action in drafts.actions.items {
            for tie in action.ties {
                drafts.recommendations.update(tie.recommendation) { $0.actions.append((action.id, tie.through)) }
            }
            tie(action.action.measures, of: action.id, action.ties)
        }
        addAccounts(content)
        addTakenUp()
    }

    /// What a section or group answers, its actions answer too.
    private mutating func inherit() {
        for section in drafts.sections.items {
            let ties = section.ties.filter(\.isInherited)
            for action in section.section.actions {
                let id = EntityID(scope: section.id.scope, local: action.id.text)
                drafts.actions.update(id) { draft in
                    for tie in action.group.flatMap({ section.groupTies[$0.text] }) ?? [] {
                        draft.ties.add(Tie(recommendation: tie.recommendation, through: .group))
                    }
                    for tie in ties { draft.ties.add(Tie(recommendation: tie.recommendation, through: .section)) }
                }
            }
        }
    }

    /// Ties measures to the recommendations whose tags they carry, and to those that what they belong to answers.
    private mutating func tie(_ measures: [Measure], of holder: EntityID, _ ties: [Tie]) {
        let inherited = ties.filter(\.isInherited).map(\.recommendation)
        for measure in measures {
            let tagged = measure.tags
            for id in tagged { add(measure, of: holder, to: id, isTagged: true) }
            for id in inherited where !tagged.contains(id) { add(measure, of: holder, to: id, isTagged: false) }
        }
    }

    private mutating func add(_ measure: Measure, of holder: EntityID, to id: EntityID, isTagged: Bool) {
        drafts.recommendations.update(id) {
            $0.measures.append(.init(holder: holder, measure: measure, isTagged: isTagged))
        }
    }

    private mutating func addAccounts(_ content: Content) {
        for plan in content.plans {
            for account in plan.accounts {
                guard let entity = account.recommendation.target else { continue }
                drafts.recommendations.update(entity.id) { $0.accounts.append(.init(plan: plan.id, account: account)) }
            }
        }
    }

    private mutating func addTakenUp() {
        for draft in drafts.recommendations.items {
            for id in draft.recommendation.takenUpBy.targets {
                drafts.recommendations.update(draft.id) { $0.takenUpBy.append(id) }
                drafts.recommendations.update(id) { $0.takesUp.append(draft.id) }
            }
        }
    }
}

extension Tie {
    /// Whether what belongs to the tied thing is tied too: a tag on a part of it ties that part alone.
    fileprivate var isInherited: Bool { through != .measure && through != .step }

    fileprivate var rank: Int {
        switch through {
        case .answers, .ours: 0
        case .title: 1
        case .group: 2
        case .section: 3
        case .step: 4
        case .measure: 5
        }
    }
}

extension Tie.Through {
    fileprivate init(_ part: Reference.Origin.Part) {
        self =
            switch part {
            case .title: .title
            case .step: .step
            case .measure: .measure
            default: .answers
            }
    }
}

extension [Tie] {
    /// Adds a tie; of several to one recommendation the one that says it most directly counts.
    fileprivate mutating func add(_ tie: Tie) {
        guard let known = firstIndex(where: { $0.recommendation == tie.recommendation }) else { return append(tie) }
        if tie.rank < self[known].rank { self[known] = tie }
    }
}
