import Diagnostics
import Plan

/// The rows of progress that an edition leaves out, by what they are about and when, and nothing of what they say: an
/// earlier state of a plan may not tell what was withheld of it since.
struct WithheldRows: Sendable {
    private var rows: Set<Place> = []

    private struct Place: Hashable {
        let about: EntityID
        let day: Day
    }

    /// What tells two rows of one day apart.
    private struct Words: Hashable {
        let place: Place
        let texts: [String]
    }

    /// Notes that a row of a plan is left out.
    mutating func insert(_ row: LogEntry, in scope: String) { rows.insert(place(of: row, in: scope)) }

    /// Whether any row about something is left out.
    func has(rowsAbout id: EntityID) -> Bool { rows.contains { $0.about == id } }

    /// Rows that were kept of a plan without those that are withheld today. Where one of the same day is still shown,
    /// what it says tells which it is.
    func shown(of kept: [LogEntry], beside today: [LogEntry], in scope: String) -> [LogEntry] {
        guard !rows.isEmpty else { return kept }
        let known = Set(today.map { words(of: $0, in: scope) })
        return kept.filter { row in
            !rows.contains(place(of: row, in: scope)) || known.contains(words(of: row, in: scope))
        }
    }

    private func place(of row: LogEntry, in scope: String) -> Place {
        Place(about: EntityID(written: row.ref.text, in: scope), day: row.date.value)
    }

    private func words(of row: LogEntry, in scope: String) -> Words {
        let texts = [
            row.status?.source.text, row.text?.source.text, row.newDue?.source.text, row.agreedBy?.text,
        ]
        return Words(place: place(of: row, in: scope), texts: texts.map { $0 ?? "" })
    }
}
