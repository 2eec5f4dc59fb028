import Diagnostics
import Plan

extension ReadingContext {
    /// The name of a field that a text begins with, where `key: value` belongs.
    func name(of definition: RecordDefinition, before text: String) -> String? {
        definition.fields.flatMap(vocabulary.names).first { name in
            let rest = text.dropFirst(name.count)
            return text.lowercased().hasPrefix(name.lowercased()) && rest.first.map { " :;=.".contains($0) } == true
        }
    }

    /// The field whose name was probably meant by one that is not known.
    mutating func field(near name: String, in definition: RecordDefinition) -> FieldDefinition? {
        names(of: definition).known.nearest(to: name).flatMap { vocabulary.field(named: $0, in: definition) }
    }

    /// Adds the problem that something stands where an answer belongs, and is none.
    mutating func reportPlaceholder(
        _ text: SourceText, _ fault: Placeholder.Fault = .noAnswer, subject: Diagnostic.Subject?
    ) {
        let message =
            text.isEmpty ? "nothing stands here" : "`\(text.text)` \(fault.told), so this counts as not stated"
        report(
            .placeholder, message, at: text.span,
            help: text.isEmpty ? "write what belongs here, or take the dash out" : fault.remedy, subject: subject)
    }

    /// Adds the problem that an item of a list is more than a text.
    mutating func reportItem(_ item: SourceValue, of field: String) {
        report(
            .wrongType, "an item of `\(field)` is \(item.describedKind), and each is a single value", at: item.span,
            help: "write the items between one pair of square brackets: `\(field): [one, another]`")
    }
}

extension Placeholder.Fault {
    fileprivate var told: String {
        switch self {
        case .noAnswer: "is no answer"
        case .noProof: "shows nothing by itself"
        case .noNews: "tells nothing new"
        case .noDeed: "tells of nothing that was done"
        case .noReason: "gives no reason"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .noAnswer: "write the answer, or take it out until there is one"
        case .noProof:
            "name what shows it: a document and its day, a figure, what people say; or take it out until there is one"
        case .noNews:
            "write what happened, or what stands in the way; how it stands goes into `status`; or take the row out"
        case .noDeed:
            "write what was done; what is still to be done goes into `will do`, why it cannot be into `why not`"
        case .noReason: "write what happened that made it so, in a sentence that readers can follow"
        }
    }
}
