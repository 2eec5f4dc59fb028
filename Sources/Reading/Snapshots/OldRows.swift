import Diagnostics
import Plan

/// Compares the logs of today with those of the newest snapshot of each plan: rows are added, never changed.
///
/// Only rows of the snapshot are looked for, so what was added since, be it for an earlier day, is no change. A snapshot
/// that is not as it was written is compared with nothing; it is told where snapshots are checked.
struct OldRows {
    private let files: ContentFiles
    /// The snapshots, the newest first.
    private let snapshots: [(folder: KeptFolder, head: SnapshotHead)]
    private let context: ReadingContext
    /// The plans' own columns that their logs keep, by plan.
    private let columns: [String: [Column]]
    /// Whether files or folders have names by which they are not read.
    private let hasOtherNames: Bool
    /// The files that have errors. What cannot be read has been told, and could be any row.
    private let faulty: Set<String>

    /// Reports the rows that were changed or taken out.
    static func check(
        _ files: ContentFiles, _ folders: [KeptFolder], _ plans: [ImprovementPlan], _ context: inout ReadingContext
    ) {
        guard !folders.isEmpty else { return }
        var scratch = context
        scratch.problems = []
        scratch.marks = nil
        let snapshots = folders.compactMap { folder in
            SnapshotHead.readUnchecked(folder, &scratch).map { (folder: folder, head: $0) }
        }.sorted { ($0.head.day, $0.folder.name) > ($1.head.day, $1.folder.name) }
        scratch.problems = []
        let faults = context.problems.filter {
            $0.severity == .error && (!$0.isAcceptable || $0.id == ReadingKind.garbledText.rawValue)
        }
        let rows = OldRows(
            files: files, snapshots: snapshots, context: scratch,
            columns: Dictionary(
                plans.map { ($0.scope.text, $0.columns.filter(\.isLogged)) }, uniquingKeysWith: { first, _ in first }),
            hasOtherNames: faults.contains { $0.id == ReadingKind.missingFile.rawValue },
            faulty: Set(faults.map(\.span.file.path)))
        context.problems += rows.problems()
    }

    private func problems() -> [Diagnostic] {
        var whole: [String: Bool] = [:]
        return logs.flatMap { log -> [Diagnostic] in
            // A log of another name is told as that.
            guard !isTold(log), let (folder, _) = snapshots.first(where: { has(log, $0) }),
                let then = folder.text(log.path)
            else {
                return []
            }
            let now = files[log.path] ?? SourceFile(path: files.name + "/" + log.path, text: "")
            // A log to which rows were added begins as it was.
            guard !faulty.contains(now.path), !now.text.utf8.starts(with: then.text.utf8) else { return [] }
            let isWhole = whole[folder.name] ?? folder.damage.isEmpty
            whole[folder.name] = isWhole
            guard isWhole else { return [] }
            return compare(log, then, now, folder.name)
        }
    }

    private func isTold(_ log: Log) -> Bool { files[log.path] == nil && hasOtherNames }

    private typealias Log = (path: String, scope: String, definition: RecordDefinition)

    private var logs: [Log] {
        let plans = files.folders(in: "plans").flatMap { plan -> [Log] in
            [
                ("plans/\(plan)/progress.csv", plan, .logEntry), ("plans/\(plan)/difference.csv", plan, .difference),
            ]
        }
        let inspections = files.documents(in: "inspections").map { document -> Log in
            ("inspections/\(document.name).csv", document.name, .followUp)
        }
        return plans + inspections + [("\(YoungPage.folder)/\(YoungPeopleReader.heard)", "", .heard)]
    }

    /// Whether a snapshot tells of what a log belongs to.
    private func has(_ log: Log, _ snapshot: (folder: KeptFolder, head: SnapshotHead)) -> Bool {
        log.scope.isEmpty || snapshot.folder["plans/\(log.scope)/plan.md"] != nil
            || snapshot.folder["inspections/\(log.scope).md"] != nil
    }

    private func compare(_ log: Log, _ then: SourceFile, _ now: SourceFile, _ snapshot: String) -> [Diagnostic] {
        var context = context
        let reader = LogReader(scope: log.scope, audiences: [], columns: columns[log.scope] ?? [])
        let then = TextSlips.mended(then, &context)
        let kept = kept(reader.records(then, as: log.definition, &context), of: then, reader, context)
        let rows = reader.records(now, as: log.definition, &context).map { OldRow($0) }
        var pairs = RowPairs(kept, rows)
        _ = pairs.take(by: \.dayAndAbout) { $0.change(since: $1) == nil }
        let reworded = pairs.take(by: \.dayAndAbout) { _, _ in true }
        let redated = pairs.take(by: \.about) { $0.change(since: $1) == nil }
        let mended = redated.filter { !$0.old.isMisdated }
        let changed = (reworded + mended).map { pair in
            (pair: pair, cell: pair.now.change(since: pair.old) ?? .field(.date))
        }
        let lost = changed.filter { LostLetters.are(in: $0.pair.now, since: $0.pair.old, $0.cell) }
        if let first = lost.first {
            return [OldRows.lost(first.cell, in: first.pair.now, since: first.pair.old, more: lost.count - 1)]
        }
        let problems = changed.map { OldRows.problem($0.cell, in: $0.pair.now, since: $0.pair.old, snapshot) }
        return problems + OldRows.problem(pairs.old.filter { !$0.isWithdrawn }, in: now, log, snapshot)
    }

    /// The rows of a snapshot, with what is told of them today: what a message asks to mend may be changed. One that stands there
    /// twice may be taken out.
    private func kept(
        _ records: [Record], of file: SourceFile, _ reader: LogReader, _ context: ReadingContext
    ) -> [OldRow] {
        var context = context
        switch records.first?.definition.name {
        case RecordDefinition.logEntry.name: _ = reader.progress(records, &context)
        case RecordDefinition.difference.name: _ = reader.differences(records, &context)
        case RecordDefinition.followUp.name: _ = reader.followUps(records, &context)
        default: _ = HeardReader(audiences: [], groups: nil).read(records, &context)
        }
        let starts = records.map(\.span.start)
        let problems = context.problems.filter { $0.span.file === file }
        let twice = Set(problems.filter { $0.id == ReadingKind.repeatedRow.rawValue }.map(\.span.start))
        let byRow = Dictionary(grouping: problems) { starts.last(upTo: $0.span.start) ?? 0 }
        return records.filter { !twice.contains($0.span.start) }
            .map { OldRow($0, problems: byRow[$0.span.start] ?? []) }.filter { !$0.isUnknowable }
    }

    /// One cause for all rows that lost letters.
    private static func lost(_ cell: OldCell, in row: OldRow, since old: OldRow, more: Int) -> Diagnostic {
        Diagnostic(
            ReadingKind.garbledText,
            "letters were lost here when the file was saved in another encoding"
                + (more > 0 ? ", and in \(more) more \(more == 1 ? "row" : "rows")" : ""),
            at: cell.text(in: row.record)?.span ?? row.record.span,
            help: "bring back an earlier version; in Excel choose Save As → CSV UTF-8 (Comma delimited), not CSV",
            related: [.init(cell.text(in: old.record)?.span ?? old.record.span, "as it was kept")],
            subject: cell.subject(in: row.record))
    }

    private static func problem(
        _ cell: OldCell, in row: OldRow, since old: OldRow, _ snapshot: String
    ) -> Diagnostic {
        Diagnostic(
            ReadingKind.changedRow, "`\(cell.name)` of this row is not what the snapshot `\(snapshot)` has",
            at: cell.text(in: row.record)?.span ?? row.record.span,
            help:
                "put it back as it was, and tell what is new, or was wrong, in a row of its own; where a message asked for "
                + "the change, accept it in site.yaml and say why",
            related: [.init(cell.text(in: old.record)?.span ?? old.record.span, "as it was kept")],
            subject: cell.subject(in: row.record))
    }

    private static func problem(
        _ rows: [OldRow], in file: SourceFile, _ log: Log, _ snapshot: String
    ) -> [Diagnostic] {
        guard let first = rows.first else { return [] }
        let count =
            rows.count == 1 ? "a row is not here any more that" : "\(rows.count) rows are not here any more that"
        return [
            Diagnostic(
                ReadingKind.changedRow, "\(count) the snapshot `\(snapshot)` has", at: file.start,
                help: "put it back, and tell what was wrong in a row of its own; take what nobody may know out of the "
                    + "snapshots with `goldthread withdraw \"the words\"`",
                related: [.init(first.record.span, rows.count == 1 ? "as it was kept" : "the first of them")],
                subject: log.scope.isEmpty ? nil : .init(entity: log.scope, field: FieldKey.date.rawValue))
        ]
    }
}

extension [Int] {
    /// The last of these, which are sorted, that is not beyond a number.
    fileprivate func last(upTo most: Int) -> Int? {
        let next = firstPlace { $0 > most }
        return next > 0 ? self[next - 1] : nil
    }
}
