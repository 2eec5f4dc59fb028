/// Which names mean which field, list or column: the usual ones and those that the council has given.
package struct Vocabulary: Sendable {
    /// The keys that a council may name in its own way.
    package static let nameable: [FieldKey] = [
        .lead, .due, .starts, .review, .answers, .continues, .formerly, .audience, .added, .steps, .measures,
        .plainWords, .context,
    ]
    /// The council's own names, by key.
    private var own: [FieldKey: [String]] = [:]
    private var foldedOwn: [FieldKey: [String]] = [:]

    /// The usual names and no others.
    package init() {}

    /// Adds names for a key.
    package mutating func add(_ names: [String], for key: FieldKey) {
        own[key, default: []] += names
        foldedOwn[key, default: []] += names.map { Vocabulary.fold($0) }
    }

    /// Every name of a field, the council's own first.
    package func names(of field: FieldDefinition) -> [String] { (own[field.key] ?? []) + field.names }

    /// The field of a record that goes by a name; case, dashes and white space do not count.
    package func field(named name: String, in record: RecordDefinition) -> FieldDefinition? {
        let folded = Vocabulary.fold(name)
        return record.fields.first { field in
            field.foldedNames.contains(folded) || foldedOwn[field.key]?.contains(folded) == true
        }
    }

    /// A name without the differences that do not count: case, and which dash, quote or space was typed.
    package static func fold(_ name: String) -> String {
        // Nearly every name is ASCII, for which bytes will do: 20 times as fast.
        var name = name
        return name.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } ? foldASCII(bytes) : nil } ?? foldUnicode(name)
    }

    private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { result in
            var count = 0
            for byte in bytes {
                switch byte {
                case 0x41...0x5A: result[count] = byte | 0x20
                case UInt8(ascii: "_"): result[count] = UInt8(ascii: "-")
                case 0x20, 0x09...0x0D:
                    if count == 0 || result[count - 1] == 0x20 { continue }
                    result[count] = 0x20
                default: result[count] = byte
                }
                count += 1
            }
            if count > 0, result[count - 1] == 0x20 { count -= 1 }
            return count
        }
    }

    private static func foldUnicode(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "‐", "‑", "‒", "–", "—", "-", "_": result.append("-")
            case "’", "‘", "'": result.append("'")
            case _ where scalar.properties.isWhitespace: if result.last != " ", !result.isEmpty { result.append(" ") }
            default: result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
