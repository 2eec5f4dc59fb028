import Graph
import Plan

/// Puts the rows of the logs where they belong, oldest first.
struct LogKeeper {
    private(set) var drafts: Drafts

    private let sectionOfGroup: [EntityID: EntityID]

    init(_ drafts: Drafts) {
        self.drafts = drafts
        sectionOfGroup = drafts.sectionOfGroup
    }

    /// Takes the rows of every plan together, since one may report on another; rows of one day keep the order of the
    /// file.
    mutating func keep(_ plans: [ImprovementPlan]) {
        for row in plans.flatMap(\.log).stablySorted(by: { $0.date.value }) { keep(row) }
        for row in plans.flatMap(\.differences).stablySorted(by: { $0.date.value }) { keep(row) }
    }

    /// Takes the rows of the logs of inspections.
    mutating func keep(_ inspections: [Inspection]) {
        for row in inspections.flatMap(\.log).stablySorted(by: { $0.date.value }) {
            guard let entity = row.ref.target else { continue }
            drafts.recommendations.update(entity.id) { $0.log.append(row) }
        }
    }

    private mutating func keep(_ row: LogEntry) {
        guard let entity = row.ref.target else { return }
        let row = entity.kind == .action ? row : row.withoutGate
        switch entity.kind {
        case .action: drafts.actions.update(entity.id) { $0.log.append(row) }
        case .step:
            guard let owner = entity.owner else { return }
            drafts.actions.update(owner) { $0.stepLog[entity.id, default: []].append(row) }
        case .measure:
            guard let owner = entity.owner else { return }
            drafts.actions.update(owner) { $0.measureLog.append(row) }
        case .section: drafts.sections.update(entity.id) { $0.log.append(row) }
        case .group:
            guard let section = sectionOfGroup[entity.id] else { return }
            drafts.sections.update(section) { $0.groupLog[entity.id.local, default: []].append(row) }
        case .plan: drafts.planLog[entity.id, default: []].append(row)
        case .inspection, .recommendation, .scorecard, .indicator, .document, .page, .meeting, .item, .minute,
            .resolution, .report, .post, .heading, .workPlan, .planned:
            break
        }
    }

    private mutating func keep(_ row: Difference) {
        guard let entity = row.ref.target else { return }
        if drafts.actions.contains(entity.id) {
            drafts.actions.update(entity.id) { $0.differences.append(row) }
        } else if drafts.sections.contains(entity.id) {
            drafts.sections.update(entity.id) { $0.differences.append(row) }
        } else {
            drafts.otherDifferences[entity.id, default: []].append(row)
        }
    }
}

extension LogEntry {
    /// Only actions pass gates: of anything else a word that the scale has too says what the scale means by it.
    fileprivate var withoutGate: LogEntry {
        guard case .passed(let passing) = status?.value, let stated = passing.status else { return self }
        var row = self
        row.status?.value = .status(stated)
        return row
    }
}

extension Array {
    /// Sorted by a key, elements with the same key in the order in which they stand.
    fileprivate func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
        enumerated().sorted { left, right in
            let one = key(left.element)
            let two = key(right.element)
            return one == two ? left.offset < right.offset : one < two
        }.map(\.element)
    }
}
