import Diagnostics
import Plan

/// Reads the values of a plan's own columns by their kinds. Posts and references are resolved when the plan is linked,
/// which knows what there is to refer to.
struct ColumnValueReader {
    let columns: [Column]
    /// The action that the values belong to, in messages.
    let subject: String

    /// The values of an action by the keys of their columns.
    func read(_ written: [String: PlainText], _ context: inout ReadingContext) -> [String: ColumnValue] {
        var values: [String: ColumnValue] = [:]
        for column in columns {
            guard let text = written[column.key.text] else { continue }
            values[column.key.text] = ColumnValue(meaning(of: text.source, column, &context) ?? .text, text)
        }
        return values
    }

    /// What a value means; nil, with a problem, when it is not of its column's kind.
    private func meaning(
        of value: SourceText, _ column: Column, _ context: inout ReadingContext
    ) -> ColumnValue.Meaning? {
        guard !value.isEmpty else { return .text }
        let field = Diagnostic.Subject(entity: subject, field: column.key.text)
        let kind: String
        switch column.kind {
        case .text: return .text
        case .post: return .posts
        case .references: return .references(value.split(separator: UInt8(ascii: ",")).map { ReferenceText($0) })
        case .number:
            if Self.isNumber(value.text) { return .figure }
            kind = "a number"
        case .percent:
            if value.text.hasSuffix("%"), Self.isNumber(value.text.dropLast()) { return .figure }
            kind = "a percentage, such as `85%`"
        case .date:
            let when = WrittenWhen(value)
            let known = context.problems.count
            context.reportProblem(of: when, subject: field)
            if context.problems.count > known { return .date(when) }
            if case .period(_, .day) = when.value { return .date(when) }
            kind = "a day, such as 31/12/2022"
        case .status:
            if let status = column.status(named: value.text, context) { return .status(status) }
            kind = column.scale.map { "a status of the scale `\($0.text)`" } ?? "a status of the scale"
        }
        context.report(
            .wrongType, "`\(value.text)` is not \(kind)", at: value.span,
            help: "`\(column.title.text)` is a column of the kind `\(column.kind.rawValue)`", subject: field)
        return nil
    }

    /// Digits, with commas between thousands and a point before decimals: `1,250.50`, `-3`.
    private static func isNumber(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        let isGrouped = whole.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
        let isWhole = isGrouped && whole.first?.isASCIIDigit == true
        return isWhole && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
    }
}

extension Column {
    /// The status of its scale that a text names.
    fileprivate func status(named name: String, _ context: ReadingContext) -> Status? {
        guard let scale else { return context.status(named: name) }
        return context.scales.first { Vocabulary.fold($0.name.text) == Vocabulary.fold(scale.text) }?
            .statuses.named(name)
    }
}
