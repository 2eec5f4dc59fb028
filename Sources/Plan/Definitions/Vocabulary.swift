/// Which names mean which field, list or column: the usual ones and those that the council has given.
package struct Vocabulary: Sendable {
    /// The keys that a council may name in its own way.
    package static let nameable: [FieldKey] = [
        .lead, .due, .starts, .review, .answers, .continues, .formerly, .audience, .added, .steps, .measures,
        .plainWords, .context,
    ]
    /// The council's own names, by key.
    private var own: [FieldKey: [String]] = [:]

    /// The usual names and no others.
    package init() {}

    /// Adds names for a key.
    package mutating func add(_ names: [String], for key: FieldKey) { own[key, default: []] += names }

    /// Every name of a field, the council's own first.
    package func names(of field: FieldDefinition) -> [String] { (own[field.key] ?? []) + field.names }

    /// The field of a record that goes by a name; case, dashes and white space do not count.
    package func field(named name: String, in record: RecordDefinition) -> FieldDefinition? {
        let folded = Vocabulary.fold(name)
        return record.fields.first { names(of: $0).contains { Vocabulary.fold($0) == folded } }
    }

    /// A name without the differences that do not count: case, and which dash, quote or space was typed.
    package static func fold(_ name: some StringProtocol) -> String {
        var result = ""
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "‐", "‑", "‒", "–", "—", "-", "_": result += "-"
            case "’", "‘", "'": result += "'"
            case _ where scalar.properties.isWhitespace: if result.last != " ", !result.isEmpty { result += " " }
            default: result.unicodeScalars.append(scalar)
            }
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}
