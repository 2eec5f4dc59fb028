import Diagnostics
import Graph
import Plan

/// Words that rows of the log agree in place of others: of what has such words, other than they were, once a day.
enum RewordingChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for owner in plan.content.plans {
            var earlier: [LogEntry] = []
            for row in owner.log where row.rewording != nil {
                guard checkPart(row, &problems) else { continue }
                checkDay(row, owner, &problems)
                checkTwo(row, earlier, &problems)
                earlier.append(row)
            }
        }
        let holders =
            plan.actions.map { ($0.id, $0.earlierWords) } + plan.sections.map { ($0.id, $0.earlierWords) }
            + plan.sections.flatMap(\.groups).map { ($0.id, $0.earlierWords) }
        for (id, earlier) in holders {
            for words in earlier {
                checkSame(words, of: id, &problems)
                checkTags(words, of: id, &problems)
            }
        }
        return problems
    }

    /// New words of another thing than the row is about; whether it has such words.
    private static func checkPart(_ row: LogEntry, _ problems: inout [Diagnostic]) -> Bool {
        guard let rewording = row.rewording, let entity = row.ref.target else { return false }
        if rewording.part.value.kinds.contains(entity.kind) { return true }
        problems.append(
            Diagnostic(
                .misplacedWords,
                "`\(entity.id.full)` is \(entity.kind.described), and has no "
                    + "\(rewording.part.value.rawValue) that can be reworded", at: rewording.part.span, of: entity.id,
                .field,
                help:
                    "the words of a step or a measure are agreed anew in a row about its own id, a title in one about an "
                    + "action, a section or a group; other words are changed where they stand in the plan"))
        return false
    }

    /// Words that were agreed before their plan began, whose files have those agreed first.
    private static func checkDay(_ row: LogEntry, _ plan: ImprovementPlan, _ problems: inout [Diagnostic]) {
        guard let began = plan.began, let first = began.value.firstDay, row.period.lastDay < first,
            let entity = row.ref.target
        else { return }
        problems.append(
            Diagnostic(
                .misplacedWords, "these words were agreed before the plan began", at: row.date.span, of: entity.id,
                .field, help: "check the day; what was agreed with the plan stands in its files, and needs no row",
                related: [.init(began.span, "the day on which it began")]))
    }

    /// Two wordings of one thing on a day, of which nobody can tell which counts.
    private static func checkTwo(_ row: LogEntry, _ earlier: [LogEntry], _ problems: inout [Diagnostic]) {
        guard row.isAgreed, let rewording = row.rewording, let entity = row.ref.target,
            let other = earlier.last(where: {
                $0.isAgreed && $0.date.value == row.date.value && $0.ref.target?.id == entity.id
                    && $0.rewording?.part.value == rewording.part.value
            })
        else { return }
        problems.append(
            Diagnostic(
                .twoStates, "`\(entity.id.full)` is reworded twice on one day", at: rewording.words.span,
                of: entity.id, .newWords, help: "keep the words that were agreed",
                related: [.init(other.span, "the other ones")]))
    }

    /// Words that are no others: they were put into the plan's file as well.
    private static func checkSame(_ earlier: EarlierWords, of id: EntityID, _ problems: inout [Diagnostic]) {
        guard let new = earlier.row.rewording?.words, isSame(earlier.words.text, new.text) else { return }
        problems.append(
            Diagnostic(
                .misplacedWords, "these words stood there already", at: new.span, of: id, .newWords,
                help: "put back into the plan's file the words that were agreed first; this row has those of today",
                related: [.init(earlier.words.span, "as it was")]))
    }

    /// A title that lost the recommendations which the one before it names: what it answers would be printed nowhere.
    private static func checkTags(_ earlier: EarlierWords, of id: EntityID, _ problems: inout [Diagnostic]) {
        guard let new = earlier.row.rewording?.words else { return }
        let lost = recommendations(in: earlier.words).filter { !recommendations(in: new).contains($0) }
        guard earlier.item == nil, !lost.isEmpty else { return }
        let tags = "`(\(lost.map(\.local).joined(separator: ", ")))`"
        problems.append(
            Diagnostic(
                .misplacedWords, "the title before it has \(tags), and this one has not", at: new.span, of: id,
                .newWords, help: "write \(tags) behind it: what an action answers is not changed by new words",
                related: [.init(earlier.words.span, "as it was")]))
    }

    private static func recommendations(in title: PlainText) -> [EntityID] {
        title.marks.compactMap(\.entity).filter { $0.kind == .recommendation }.map(\.id)
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}

extension Rewording.Part {
    /// What has such words.
    fileprivate var kinds: [Entity.Kind] {
        switch self {
        case .title: [.action, .section, .group]
        case .step: [.step]
        case .measure: [.measure]
        }
    }
}
