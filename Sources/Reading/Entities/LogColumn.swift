import Plan

/// A column of a log.
enum LogColumn {
    /// One that every log of its kind has.
    case field(FieldDefinition)
    /// One of the plan's own.
    case own(Column)

    /// What every log of its kind has there; nil for one of the plan's own.
    var field: FieldDefinition? { if case .field(let field) = self { field } else { nil } }
    var key: FieldKey? { field?.key }
}
