import Diagnostics
import Plan

/// What a snapshot says about itself, checked before anything else of it is read.
struct SnapshotHead {
    /// The day on which the plans stood so.
    let day: Day
    /// The plans that it is limited to.
    let plans: Set<String>
    /// The inspections and plans that came later.
    let later: Set<String>
    /// The last day on which it is wanted.
    let keepUntil: Day?

    /// The head of a snapshot; nil, with a problem, when it is damaged or of another name.
    static func read(_ folder: KeptFolder, _ context: inout ReadingContext) -> SnapshotHead? {
        for (file, message) in folder.damage { context.reportDamage(message, at: folder.place(file)) }
        return context.problems.hasErrors ? nil : readUnchecked(folder, &context)
    }

    /// The same, whether the snapshot is whole or not.
    static func readUnchecked(_ folder: KeptFolder, _ context: inout ReadingContext) -> SnapshotHead? {
        guard let file = folder.text(KeptFolder.head) else {
            context.reportDamage("it has no `\(KeptFolder.head)`", at: folder.place(KeptFolder.head))
            return nil
        }
        guard let record = RegisterReader.record(file, as: .snapshot, &context), let name = record.text(.snapshot),
            let day = record.day(.asOf, &context)
        else { return nil }
        guard name.text == folder.name else {
            context.report(
                .nameMismatch, "it is called `\(name.text)` here and `\(folder.name)` by its folder", at: name.span,
                help: "rename the folder to `\(name.text)`; if it is a copy, delete it")
            return nil
        }
        return SnapshotHead(
            day: day.value, plans: Set(record.texts(.plan).map(\.text)),
            later: Set(record.texts(.later).map(\.text)),
            keepUntil: record.day(.keepUntil, &context)?.value)
    }

    /// The file of a head.
    func file(named name: String) -> (path: String, bytes: [UInt8]) {
        var lines = ["snapshot: \(name)", "as of: \(day.slashed)"]
        if !plans.isEmpty { lines.append("plan: [\(plans.sorted().joined(separator: ", "))]") }
        if !later.isEmpty { lines.append("later: [\(later.sorted().joined(separator: ", "))]") }
        if let keepUntil { lines.append("keep until: \(keepUntil.slashed)") }
        return (KeptFolder.head, Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}

extension ReadingContext {
    /// Adds the problem that a snapshot is not as it was written.
    mutating func reportDamage(_ message: String, at span: Span) {
        report(
            .badSnapshot, message, at: span,
            help: "bring it back from an earlier version of the sources: a snapshot is never changed by hand")
    }
}
