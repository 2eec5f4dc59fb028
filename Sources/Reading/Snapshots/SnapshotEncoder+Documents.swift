import Diagnostics
import Plan

/// Inspections and plans, with what stands in them.
extension SnapshotEncoder {
    func inspection(_ inspection: Inspection) -> JSONValue {
        fields([
            .inspection: text(inspection.scope), .title: text(inspection.title), .kind: text(inspection.kind),
            .by: text(inspection.inspectedBy), .tookPlace: text(inspection.tookPlace),
            .published: text(inspection.published), .statementDue: text(inspection.statementDue),
            .source: text(inspection.reportSource),
            .judgements: .list(
                inspection.judgements.map { fields([.area: text($0.area), .grade: text($0.grade)]) }),
            .audience: text(inspection.audience),
        ]).with(
            .record([
                SnapshotKey.recommendations: .list(inspection.recommendations.map(recommendation)),
                SnapshotKey.prose: texts(inspection.prose),
            ]))
    }

    private func recommendation(_ item: Recommendation) -> JSONValue {
        entry(item.id.source, item.title, item.prose).with(
            fields([
                .takenUpBy: texts(item.takenUpBy), .formerly: texts(item.formerly), .context: text(item.context),
                .plainWords: text(item.plainWords), .plainWordsLookedAt: text(item.plainWordsLookedAt),
                .audience: text(item.audience),
            ]))
    }

    func plan(_ plan: ImprovementPlan) -> JSONValue {
        fields([
            .plan: text(plan.scope), .title: text(plan.title), .state: text(plan.state), .began: text(plan.began),
            .ended: text(plan.ended), .agreedBy: text(plan.agreedBy), .answers: texts(plan.answers),
            .statement: text(plan.statement), .source: text(plan.statementSource),
            .versions: .list(
                plan.versions.map { fields([.version: text($0.name), .date: text($0.date), .note: text($0.note)]) }),
            .columns: .list(plan.columns.map(column)), .sectionLabel: texts(plan.sectionLabel),
            .audience: text(plan.audience),
        ]).with(
            .record([
                SnapshotKey.accounts: .list(plan.accounts.map(account)),
                SnapshotKey.sections: .list(plan.sections.map { section($0, of: plan) }),
                SnapshotKey.prose: texts(plan.prose), SnapshotKey.progress: .list(plan.log.map(row)),
                SnapshotKey.difference: .list(plan.differences.map(difference)),
                SnapshotKey.tables: .object(plan.tables.mapValues { .text($0) }),
            ]))
    }

    private func column(_ column: Column) -> JSONValue {
        fields([.key: text(column.key), .title: text(column.title), .kind: .text(column.kind.rawValue)])
    }

    private func account(_ account: ImprovementPlan.Account) -> JSONValue {
        entry(account.recommendation, account.title, account.prose).with(
            fields([.doneSoFar: .list(account.doneSoFar.map(measure))]))
    }

    private func section(_ section: Section, of plan: ImprovementPlan) -> JSONValue {
        fields([
            .section: text(section.id.source), .number: text(section.number), .title: text(section.title),
            .lead: text(section.lead), .answers: texts(section.answers), .formerly: texts(section.formerly),
            .measures: .list(section.measures.map(measure)), .plainWords: text(section.plainWords),
            .plainWordsLookedAt: text(section.plainWordsLookedAt), .audience: text(section.audience),
        ]).with(
            .record([
                SnapshotKey.actions: .list(section.actions.map { action($0, of: plan) }),
                SnapshotKey.prose: texts(section.prose),
            ]))
    }

    private func action(_ action: Action, of plan: ImprovementPlan) -> JSONValue {
        let standing = standings[EntityID(scope: plan.scope.text, local: action.id.text)]
        return entry(action.id.source, action.title, action.prose).with(
            fields([
                .lead: text(action.lead), .due: text(action.dueSource), .starts: text(action.starts),
                .review: text(action.review), .answers: texts(action.answers), .added: text(action.added),
                .continues: texts(action.continues), .formerly: texts(action.formerly),
                .steps: .list(action.steps.map(step)), .measures: .list(action.measures.map(measure)),
                .context: text(action.context), .plainWords: text(action.plainWords),
                .plainWordsLookedAt: text(action.plainWordsLookedAt), .audience: text(action.audience),
            ])
        ).with(
            .record([
                SnapshotKey.columns: .object(action.columns.mapValues { .text($0.text.text) }),
                SnapshotKey.stood: standing?.json,
            ]))
    }

    // MARK: - Parts

    private func entry(_ id: SourceText, _ title: PlainText, _ prose: [Prose]) -> JSONValue {
        .record([SnapshotKey.id: text(id), SnapshotKey.title: text(title), SnapshotKey.prose: texts(prose)])
    }

    private func step(_ step: Step) -> JSONValue { item(step.id, step.text, step.steps.map(self.step)) }

    private func measure(_ measure: Measure) -> JSONValue {
        item(measure.id, measure.text, measure.parts.map(self.measure))
    }

    private func item(_ id: LocalID?, _ text: Prose, _ parts: [JSONValue]) -> JSONValue {
        .record([
            SnapshotKey.id: self.text(id?.source), SnapshotKey.text: self.text(text), SnapshotKey.parts: .list(parts),
        ])
    }

    private func row(_ row: LogEntry) -> JSONValue {
        fields([
            .date: text(row.date), .ref: text(row.ref), .status: text(row.status), .text: text(row.text),
            .newDue: text(row.newDue), .why: text(row.why), .agreedBy: text(row.agreedBy),
            .evidence: text(row.evidence), .correctiveAction: text(row.correctiveAction),
            .backOnTrackBy: text(row.backOnTrackBy), .audience: text(row.audience),
        ])
    }

    private func difference(_ row: Difference) -> JSONValue {
        fields([
            .date: text(row.date), .ref: text(row.ref), .whatChanged: text(row.change), .kind: text(row.evidence),
            .whoChecked: text(row.checkedBy), .whereKept: text(row.keptAt), .audience: text(row.audience),
        ])
    }
}

extension ImprovementPlan {
    /// The texts of the CSV files that its tables take their rows from, by name.
    fileprivate var tables: [String: String] {
        var tables: [String: String] = [:]
        for prose in texts {
            for block in prose.blocks {
                for file in block.files where file.path != prose.source.file.path {
                    tables[String(file.path.split(separator: "/").last ?? "")] = file.text
                }
            }
        }
        return tables
    }

    /// Every text of it that can hold blocks.
    private var texts: [Prose] {
        prose + accounts.flatMap(\.prose)
            + sections.flatMap { section in
                section.prose + [section.plainWords].compactMap(\.self)
                    + section.actions.flatMap { $0.prose + [$0.context, $0.plainWords].compactMap(\.self) }
            }
    }
}

extension LiveBlock {
    /// The files that it takes its rows from.
    fileprivate var files: [SourceFile] {
        switch self {
        case .query: []
        // A container holds no blocks.
        case .container: []
        case .table(let table): (table.header + table.rows.flatMap(\.self)).map(\.source.file)
        }
    }
}
