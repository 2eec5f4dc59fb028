import Plan

/// The site, the registers and what young people said. What the site looks like (the brand, the links at the foot, the notice) and which faults it keeps
/// are matters of the sources of today.
extension SnapshotEncoder {
    func site(_ site: Site) -> JSONValue {
        fields([
            .council: text(site.council), .title: text(site.title), .service: text(site.service),
            .language: .text(site.language), .reportingDate: site.reportingDate.map { .text($0.iso8601) },
            .contact: text(site.contact), .audiences: texts(site.audiences),
            .quietAfter: .word(String(site.quietAfter)), .statuses: .list(site.statuses.map(status)),
            .labels: labels(site.labels), .names: names(site.names),
        ])
    }

    private func status(_ status: Status) -> JSONValue {
        fields([
            .id: text(status.id), .word: text(status.word), .shape: .text(status.shape.rawValue),
            .colour: .text(status.colour.rawValue), .meaning: .text(status.meaning.rawValue),
        ])
    }

    private func labels(_ labels: Labels) -> JSONValue {
        fields([
            .action: texts(labels.action), .section: texts(labels.section),
            .recommendation: texts(labels.recommendation), .lead: texts(labels.lead),
        ])
    }

    private func names(_ names: [FieldKey: [String]]) -> JSONValue {
        .object(Dictionary(uniqueKeysWithValues: names.map { ($0.key.rawValue, texts($0.value)) }))
    }

    func post(_ post: Post) -> JSONValue {
        fields([
            .post: text(post.name), .kind: .text(post.kind.rawValue), .also: texts(post.also),
            .organisation: text(post.organisation), .from: text(post.from), .until: text(post.until),
            .vacant: text(post.vacant), .succeededBy: text(post.succeededBy),
        ])
    }

    func board(_ board: Board) -> JSONValue {
        fields([
            .board: text(board.name), .also: texts(board.also), .meets: text(board.meets),
            .chair: text(board.chair), .members: texts(board.members), .purpose: text(board.purpose),
            .receives: texts(board.receives), .papersDue: text(board.papersDue),
            .meetings: texts(board.meetings.map(\.source)),
        ])
    }

    func term(_ term: GlossaryTerm) -> JSONValue {
        fields([.term: text(term.term), .standsFor: text(term.standsFor), .meaning: text(term.meaning)])
    }

    /// Words that a group did not agree to are never in the content, so that those which are have its consent.
    func heard(_ row: Heard) -> JSONValue {
        fields([
            .date: text(row.date), .group: text(row.group), .said: text(row.said),
            .consent: row.said.map { _ in .text(Consent.yes.rawValue) }, .about: text(row.about), .did: text(row.did),
            .whyNot: text(row.whyNot), .ref: texts(row.refs), .toldBy: text(row.toldBy), .toldOn: text(row.toldOn),
            .audience: text(row.audience),
        ])
    }

    func calendar(_ calendar: WorkingCalendar) -> JSONValue {
        let days = calendar.bankHolidays.sorted { $0.key < $1.key }
        return fields([
            .bankHolidays: .list(days.map { fields([.date: .text($0.key.iso8601), .name: .text($0.value)]) }),
            .clocks: .list(calendar.clocks.map(clock)),
        ])
    }

    private func clock(_ clock: Clock) -> JSONValue {
        fields([
            .clock: text(clock.name), .days: .word(String(clock.days)), .kind: .text(clock.kind.rawValue),
            .from: text(clock.start), .source: text(clock.source),
        ])
    }
}
