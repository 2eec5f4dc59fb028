import Diagnostics
import Plan

/// Checks a value of a plan's own column against the column's kind. Posts and references are checked when the plan is
/// linked, which knows what there is to refer to.
enum ColumnValue {
    /// Reports a value that is not of its column's kind.
    static func check(_ value: SourceText, _ column: Column, subject: String, _ context: inout ReadingContext) {
        guard !value.isEmpty else { return }
        let kind: String
        switch column.kind {
        case .text, .post, .references: return
        case .number:
            if isNumber(value.text) { return }
            kind = "a number"
        case .percent:
            if value.text.hasSuffix("%"), isNumber(value.text.dropLast()) { return }
            kind = "a percentage, such as `85%`"
        case .date:
            let parsed = When.parse(value.text)
            let subject = Diagnostic.Subject(entity: subject, field: column.key.text)
            if let problem = parsed.problem { return context.report(problem, in: value, subject: subject) }
            if case .period(_, .day) = parsed.meaning { return }
            kind = "a day, such as 31/12/2022"
        case .status:
            if context.statuses.contains(where: { $0.isCalled(Vocabulary.fold(value.text)) }) { return }
            kind = "a status of the scale"
        }
        context.report(
            .wrongType, "`\(value.text)` is not \(kind)", at: value.span,
            help: "`\(column.title.text)` is a column of the kind `\(column.kind.rawValue)`",
            subject: .init(entity: subject, field: column.key.text))
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
