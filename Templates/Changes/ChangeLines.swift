package import Assessing
import Diagnostics
import Graph
import Plan

/// What a period brought, line by line, for those who read it elsewhere than on a page.
package struct ChangeLines {
    /// A change: of which kind, of what, how.
    struct Line {
        let kind: String
        /// The kind for other programs, in every language.
        let key: String
        /// What it is about; nil for a plan as a whole.
        let id: EntityID?
        /// The title of the plan, and the id and title of the action.
        let plan, local, title: String
        let change: String

        /// What it is about, in words.
        var subject: String { id == nil ? plan : [local, title].filter { !$0.isEmpty }.joined(separator: " ") }
    }

    /// Both days of the period, in words.
    let heading: String
    let lines: [Line]
    /// That nothing changed, where nothing did.
    let nothing: String?
    /// What could not be compared.
    let gaps: [String]

    init(_ period: ChangePeriod, isLast: Bool, _ context: PageContext) {
        heading = period.name(isLast: isLast, context.words)
        let words = context.words.changes
        var lines = period.turns(context).map {
            Line(kind: words.kindPlan, key: Self.plan, id: nil, plan: "", local: "", title: "", change: $0)
        }
        lines += period.successions.flatMap { ChangeLines.lines(of: $0, context) }
        lines += period.changes.map { ChangeLines.line($0.kind, $0.item, context) }
        lines += period.kept.flatMap(\.changes).map { ChangeLines.line($0.kind, $0.item, context) }
        lines += period.differences.map { row in
            ChangeLines.line(
                (words.kindDifference, Self.difference), row.about, context.plainText(row.difference.change), context)
        }
        self.lines = lines
        let gaps = period.kept.filter { !$0.uncompared.isEmpty }.map { kept in
            words.notCompared.filled([
                "date": context.words.day(kept.since), "plans": context.words.list(kept.uncompared.map(\.title.text)),
            ])
        }
        self.gaps = gaps + (period.kept.isEmpty ? [words.keptNoneThen] : [])
        nothing =
            period.isEmpty
            ? words.nothing.filled(["from": context.words.day(period.from), "to": context.words.day(period.to)]) : nil
    }

    private static func line(
        _ kind: ChangePeriod.Kind, _ item: Comparison.Item, _ context: PageContext
    ) -> Line {
        let account = ChangeAccount(item: item, context: context).text.text
        return line((context.words.changes.name(of: kind), kind.key), item.id, account, context)
    }

    /// What lines are told by that are no change of an action.
    private static let plan = "plan", succession = "succession", difference = "difference"

    private static func line(
        _ kind: (name: String, key: String), _ id: EntityID, _ change: String, _ context: PageContext
    ) -> Line {
        Line(
            kind: kind.name, key: kind.key, id: id, plan: context.assessment.title(ofPlan: id.scope) ?? "",
            local: id.local,
            title: context.publication.entity(id)?.title.text ?? "", change: change)
    }

    private static func lines(of told: Succession, _ context: PageContext) -> [Line] {
        let words = context.words.changes
        func lines(_ kind: String, _ ids: [EntityID], _ change: String? = nil) -> [Line] {
            ids.map { line((kind, Self.succession), $0, change ?? kind, context) }
        }
        let successor = told.successor.title.text
        return told.continued.map { id, later in
            let actions = context.words.list(later.map(context.shortName))
            return line(
                (words.continued, Self.succession), id, words.continuedAs.filled(["actions": actions]), context)
        } + lines(words.finished, told.finished) + lines(words.endedOtherwise, told.ended)
            + lines(words.namedAgain.filled(["successor": successor]), told.named)
            + lines(words.unnamed, told.unnamed)
    }
}

extension ChangeLines {
    /// The same as text: the lines of a kind beneath it.
    package var text: [String] {
        var text = [heading]
        var kind = ""
        for line in lines {
            if line.kind != kind { text += ["", line.kind] }
            kind = line.kind
            text.append("  " + (line.id == nil ? line.change : line.subject + ": " + line.change))
        }
        return text + ([nothing].compactMap(\.self) + gaps).flatMap { ["", $0] }
    }
}

extension Publication {
    /// What changed, period by period, the newest first.
    var changeLines: [(period: ChangePeriod, told: ChangeLines)] {
        let context = PageContext(self, at: .changes)
        return changes.periods.enumerated().map { index, period in
            (period, ChangeLines(period, isLast: index == 0, context))
        }
    }

    /// What changed since an earlier state, and the sentence that nothing did.
    package func changes(since earlier: Assessment, kept: KeptStates.Reach? = nil) -> ChangeLines {
        ChangeLines(
            ChangePeriod(since: earlier, to: assessment, kept: kept), isLast: true, PageContext(self, at: .changes))
    }
}
