import Diagnostics
import Plan

/// A row of a log, as it is compared with itself at another time.
struct OldRow {
    let record: Record
    /// Its day, however it is written.
    let day: When?
    /// What it is about, or who said it.
    let about: String?
    /// The fields of which something was told, so that they had to be mended.
    private let faults: Set<OldCell>

    struct DayAndAbout: Hashable {
        let day: When?
        let about: String?
    }

    var dayAndAbout: DayAndAbout { DayAndAbout(day: day, about: about) }

    /// - Parameter problems: What was told of its file.
    init(_ record: Record, problems: [Diagnostic] = []) {
        self.record = record
        let cells = record.definition.fields.map { OldCell.field($0.key) } + record.own.keys.map(OldCell.own)
        faults = Set(
            cells.filter { cell in
                if case .field(let key) = cell, record.isMisshapen(key) { return true }
                guard !problems.isEmpty, let span = cell.text(in: record)?.span ?? cell.blank(in: record) else {
                    return false
                }
                return problems.contains { span.start <= $0.span.start && $0.span.start <= span.end }
            })
        day = record.text(.date).map { WrittenWhen($0).value }
        about = record.text(record.definition[.group] == nil ? .ref : .group).map { Vocabulary.fold($0.text) }
    }

    /// What a row says in the place of words that were taken out of all snapshots.
    private static let withdrawn = "(withdrawn on "

    /// Whether nobody can tell which row of another time it is: what it is about had to be mended.
    var isUnknowable: Bool { faults.contains(.field(record.definition[.group] == nil ? .ref : .group)) || about == nil }

    /// Whether its day had to be mended.
    var isMisdated: Bool { faults.contains(.field(.date)) }

    /// Whether words were taken out of it.
    var isWithdrawn: Bool {
        record.definition.fields.contains { record.text($0.key)?.text.contains(OldRow.withdrawn) ?? false }
    }

    /// The cell that is not what it was; nil when none is.
    func change(since old: OldRow) -> OldCell? {
        let field = record.definition.fields.first { field in
            field.key != .date && field.key != .audience && !old.faults.contains(.field(field.key))
                && !isSame(field, as: old)
        }
        if let field { return .field(field.key) }
        // Those that were filled in since have told nothing before.
        return old.record.own.keys.sorted().map(OldCell.own).first { cell in
            !old.faults.contains(cell)
                && OldRow.words(cell.text(in: old.record)?.text ?? "")
                    != OldRow.words(cell.text(in: record)?.text ?? "")
        }
    }

    private func isSame(_ field: FieldDefinition, as old: OldRow) -> Bool {
        let then = old.record.text(field.key)
        let now = record.text(field.key)
        guard let then else { return now == nil || mayBeFilledIn(field.key) }
        if then.text.contains(OldRow.withdrawn) { return true }
        // What is done about what young people said goes on, and so does telling them.
        if [.did, .willDo, .whyNot, .toldBy, .toldOn].contains(field.key) { return true }
        // Who has agreed that their words are shown may think better of it.
        guard let now else { return field.key == .said }
        if field.key == .consent { return true }
        if case .when = field.value { return WrittenWhen(then).value == WrittenWhen(now).value }
        return OldRow.words(then.text) == OldRow.words(now.text)
    }

    /// Whether a cell that was empty may say something now: where the proof is, or why, is often known later. A status, a
    /// date and agreed words would change how things stood.
    private func mayBeFilledIn(_ key: FieldKey) -> Bool {
        switch key {
        case .status, .newDue, .field, .newWords: false
        case .agreedBy: record.text(.newDue) == nil && record.text(.newWords) == nil
        default: true
        }
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}

extension OldCell {
    /// Where a field stands that says nothing.
    fileprivate func blank(in record: Record) -> Span? {
        if case .field(let key) = self { record.blank(key) } else { nil }
    }
}
