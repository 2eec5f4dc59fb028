import Diagnostics
import Plan

/// Reads `measures.csv` of a plan: what its measures should reach, and their figures.
struct MeasuresReader {
    /// The plan.
    let scope: String

    /// The measures, in the order in which the file first names them.
    func read(_ file: SourceFile, _ context: inout ReadingContext) -> [MeasuredRow] {
        var order: [String] = []
        var rows: [String: [TabledRow]] = [:]
        for row in ValuesReader(kind: .measures, scope: scope).read(file, &context) {
            if rows[row.name.text] == nil { order.append(row.name.text) }
            rows[row.name.text, default: []].append(row)
        }
        // A heading that is told takes its figures with it.
        let isWhole = !context.problems.contains { $0.severity == .error && $0.span.file === file }
        return order.compactMap { name in rows[name].flatMap { measured($0, isWhole: isWhole, &context) } }
    }

    private func measured(
        _ rows: [TabledRow], isWhole: Bool, _ context: inout ReadingContext
    ) -> MeasuredRow? {
        guard let first = rows.first, let id = context.localID(first.name) else { return nil }
        var row = IndicatorRow(id: id, title: PlainText(first.name))
        let said = rows.map(\.record)
        for field in RecordDefinition.measured { reportOthers(of: field.key, in: said, &context) }
        row.unit = said.first(.unit)?.text(.unit)
        row.counts = said.first(.counts)?.choice(.counts, of: CountedKind.self, &context)
        row.smallestBase = said.first(.smallestBase)?.written(.smallestBase, &context)
        row.basis = said.first(.basis)?.choice(.basis, of: Basis.self, &context)
        row.polarity = said.first(.polarity)?.choice(.polarity, of: Polarity.self, &context)
        row.baseline = said.first(.baseline)?.period(.baseline, &context)
        row.target = said.first(.target).flatMap { record in
            record.text(.target).flatMap { TargetReader.read($0, record.subject(.target), &context) }
        }
        row.targetFor = said.first(.targetFor)?.period(.targetFor, &context)
        row.targetBy = said.first(.targetBy)?.when(.targetBy, &context)
        row.dataQuality = said.first(.dataQuality)?.plain(.dataQuality)
        let subject = EntityID(scope: scope, local: id.text).full
        row.values = SeriesCheck(subject: subject).sort(rows.flatMap(\.observations), &context)
        if isWhole, let baseline = row.baseline, row.values[baseline.value] == nil {
            context.report(
                .doubtfulFigure, "there is no figure of the baseline `\(baseline.source.text)`",
                at: baseline.source.span,
                help: "write it as the heading of the column with its figure, or give that figure",
                subject: .init(entity: subject, field: FieldKey.baseline.rawValue))
        }
        return MeasuredRow(measure: ReferenceText(first.name), row: row)
    }

    /// What a measure should reach is said once; a row further down may say it again, and nothing else.
    private func reportOthers(of key: FieldKey, in records: [Record], _ context: inout ReadingContext) {
        guard let first = records.first(key)?.text(key),
            let other = records.compactMap({ $0.text(key) }).first(where: { $0.text != first.text })
        else { return }
        context.report(
            .duplicateKey, "`\(key.rawValue)` is `\(other.text)` here, and `\(first.text)` in a row above",
            at: other.span, label: "again here", help: "write it once, in the first row of the measure",
            related: [.init(first.span, "first here")], subject: records.first(key)?.subject(key))
    }
}

extension [Record] {
    /// The first record that gives a field.
    fileprivate func first(_ key: FieldKey) -> Record? { first { $0.text(key) != nil } }
}
