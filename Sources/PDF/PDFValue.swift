/// A value as a PDF writes it (ISO 32000-1, 7.3).
indirect enum PDFValue: Sendable, Equatable {
    case name(String)
    case number(Int)
    case reference(Int)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// A text, a truth, a number with decimals, nothing: what is only passed over.
    case other(String)

    var name: String? { if case .name(let name) = self { name } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var entries: [String: PDFValue] { if case .dictionary(let entries) = self { entries } else { [:] } }
    var isTrue: Bool { if case .other("true") = self { true } else { false } }

    /// Shows every dictionary in it, itself included.
    func visitDictionaries(_ visit: ([String: PDFValue]) -> Void) {
        switch self {
        case .dictionary(let entries):
            visit(entries)
            for value in entries.values { value.visitDictionaries(visit) }
        case .array(let values): for value in values { value.visitDictionaries(visit) }
        default: break
        }
    }
}
