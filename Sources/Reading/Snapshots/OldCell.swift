import Diagnostics
import Plan

/// A cell of a log's row: that of a field, or of a column of the plan's own.
enum OldCell: Hashable {
    case field(FieldKey)
    /// By the column's key.
    case own(String)

    /// What its column is called in messages.
    var name: String {
        switch self {
        case .field(let key): key.rawValue
        case .own(let key): key
        }
    }

    /// What stands in it in a row.
    func text(in record: Record) -> SourceText? {
        switch self {
        case .field(let key): record.text(key)
        case .own(let key): record.own[key]?.source
        }
    }

    /// What an acceptance of a fault in it would name.
    func subject(in record: Record) -> Diagnostic.Subject? {
        switch self {
        case .field(let key): record.subject(key)
        case .own(let key): record.subject.isEmpty ? nil : Diagnostic.Subject(entity: record.subject, field: key)
        }
    }
}
