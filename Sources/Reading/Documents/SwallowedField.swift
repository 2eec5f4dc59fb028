import Diagnostics
import Plan

/// A field within the value of the one before it, because its line is indented or two were written on one line:
/// `Lead: Head of Homes Due: 29/12/2023`.
enum SwallowedField {
    /// The fields of a line, one behind the other; only itself where its value holds no other.
    ///
    /// - Parameters:
    ///   - field: What the line is. A text may speak of any field.
    ///   - names: The names of the fields that could stand here.
    static func apart(
        _ line: FieldLines.Line, _ field: FieldDefinition?, named names: [String]
    ) -> [FieldLines.Line] {
        switch field?.value {
        case .posts, .references, .day, .when, .whens, .audience, .id, .number, .choice: break
        default: return [line]
        }
        let text = line.value.text
        guard text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: ":")) else { return [line] }
        let found = names.compactMap { name in text.firstRange(of: " \(name): ").map { (name, $0) } }
        guard let (name, range) = found.min(by: { $0.1.lowerBound < $1.1.lowerBound }) else { return [line] }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let colon = start + 1 + name.utf8.count
        var own = line
        own.value = line.value.slice(0..<start).trimmed
        let next = FieldLines.Line(
            name: line.value.slice(start + 1..<colon),
            value: line.value.slice(colon + 1..<text.utf8.count).trimmed)
        return [own] + [next]
    }

    /// What is longer was not meant for a post, a date or ids.
    private static let longest = 1_000

    /// Tells that a field does not begin its line.
    static func report(_ line: FieldLines.Line, within other: SourceText, _ context: inout ReadingContext) {
        context.reportMeant(
            .unknownField, "`\(line.name.text)` does not begin its line, so it goes on with `\(other.text)`",
            at: line.name.span, help: "put it on a line of its own, with nothing before it")
    }
}
