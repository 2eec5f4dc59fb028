import Diagnostics
import Plan

/// Reads the rows of `heard.csv`. What young people said is taken as it is: it is neither corrected nor graded.
struct HeardReader {
    let audiences: [String]
    /// The groups that a row can name; nil for any.
    let groups: [PlainText]?

    /// The rows, in the order of the file.
    func read(_ records: [Record], _ context: inout ReadingContext) -> [Heard] {
        var repeated = RepeatedRows()
        return context.rows(of: records) { read($0, &repeated, &$1) }
    }

    private func read(
        _ record: Record, _ repeated: inout RepeatedRows, _ context: inout ReadingContext
    ) -> Heard? {
        guard let date = record.day(.date, &context), let group = record.plain(.group), isKnown(group, &context) else {
            return nil
        }
        repeated.check(record, on: date.value, &context)
        var row = Heard(date: date, group: group, span: record.span)
        row.about = record.plain(.about)
        row.consentUntil = record.day(.consentUntil, &context)
        row.ofHowMany = record.number(.ofHowMany, &context).flatMap { count in
            record.text(.ofHowMany).map { Written(count, $0) }
        }
        readWords(record, into: &row, &context)
        row.did = record.plain(.did)
        row.willDo = record.plain(.willDo)
        row.whyNot = record.plain(.whyNot)
        row.refs = record.references(.ref)
        row.toldBy = record.plain(.toldBy)
        row.toldOn = record.day(.toldOn, &context)
        row.audience = record.audience(audiences, &context)
        // Whose consent has ended may take their words out and leave it at that.
        let isTakenBack = record.text(.consent)?.text == Consent.withdrawn.rawValue || row.consentUntil != nil
        if record.text(.said) == nil, row.about == nil, !isTakenBack {
            context.report(
                .missingField, "this row does not say what was said", at: record.span,
                help: "write their own words in `said` if they agreed to that, and else what it was about in `about`")
        }
        return row
    }

    /// Whether a group is one of those that `site.yaml` names: so a row cannot name a person.
    private func isKnown(_ group: PlainText, _ context: inout ReadingContext) -> Bool {
        guard context.knowsGroups, let groups else { return true }
        let names = context.names("groups") { groups.map(\.text) }
        if names.contains(group.text) { return true }
        let near = names.known.help(for: group.text)
        context.report(
            .unknownGroup, "`\(group.text)` is not a group of young people that this site knows", at: group.span,
            help: near.isEmpty
                ? "a row names a group, never a person; add the group to `groups` under `young people` in site.yaml"
                : near)
        return false
    }

    /// Their own words, as long as they agree that they may be shown.
    private func readWords(_ record: Record, into row: inout Heard, _ context: inout ReadingContext) {
        let consent = record.choice(.consent, of: Consent.self, &context)?.value
        guard let said = record.plain(.said) else { return }
        switch consent {
        case .yes: row.said = said
        case .withdrawn: row.silence(said.source)
        // What stands there and is no such word has been told; in a row that lacks a comma it is its neighbour's.
        case nil where record.text(.consent) != nil && record.cellsOfShortRow == nil: break
        case .no, nil:
            context.report(
                .quoteWithoutConsent, "nothing says that the group agreed to these words being shown",
                at: said.span,
                help: "write `yes` in `consent` if they agreed; else take their words out and write yours in `about`")
        }
    }
}
