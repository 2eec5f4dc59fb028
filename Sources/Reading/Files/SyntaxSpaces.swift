import Diagnostics

/// Reads the no-break spaces and other wide spaces of word processors as spaces where the grammar wants one: `-\u{A0}Item`
/// looks like an item. Within a sentence they stay.
enum SyntaxSpaces {
    /// A file whose grammar has only plain spaces.
    static func read(_ file: SourceFile) -> SourceFile {
        guard file.text.unicodeScalars.contains(where: isWide) else { return file }
        var text = String.UnicodeScalarView()
        var isFront = false
        let isTable = file.path.hasSuffix(".csv")
        let isYAML = file.path.hasSuffix(".yaml")
        for (index, line) in file.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { text.append("\n") }
            let isFence = String(line).hasPrefix("---")
            if index == 0 || isFront, isFence { isFront.toggle() }
            guard line.contains(where: isWide) else {
                text.append(contentsOf: line)
                continue
            }
            var scalars = Array(line)
            if isTable {
                for place in scalars.indices where isWide(scalars[place]) { scalars[place] = " " }
            } else {
                readSyntax(of: &scalars, isYAML: isYAML || isFront)
            }
            text.append(contentsOf: scalars)
        }
        return SourceFile(path: file.path, text: String(text))
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": true
        default: false
        }
    }

    private static func readSyntax(of line: inout [Unicode.Scalar], isYAML: Bool) {
        var place = read(&line, from: 0)
        let marker = endOfMarker(line, from: place)
        if marker > place { place = read(&line, from: marker) }
        var last = line.count
        while last > place, isBlank(line[last - 1]) {
            last -= 1
            if isWide(line[last]) { line[last] = " " }
        }
        let signs: [Unicode.Scalar] = isYAML || isField(line, from: place) ? [":", ",", ";", "[", "{", "-"] : []
        for index in line.indices.dropFirst() where signs.contains(line[index - 1]) { _ = read(&line, from: index) }
        let due = Array("(due".unicodeScalars)
        for index in line.indices.dropLast(due.count) where line[index...].starts(with: due) {
            _ = read(&line, from: index + due.count)
        }
    }

    /// Puts a plain space in place of each wide one from a place on; where the blanks end.
    private static func read(_ line: inout [Unicode.Scalar], from start: Int) -> Int {
        var place = start
        while place < line.count, isBlank(line[place]) || line[place] == ">" {
            if isWide(line[place]) { line[place] = " " }
            place += 1
        }
        return place
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r" || isWide(scalar)
    }

    /// Where the sign ends that begins an item, a heading or a fence.
    private static func endOfMarker(_ line: [Unicode.Scalar], from start: Int) -> Int {
        guard start < line.count else { return start }
        let first = line[start]
        switch first {
        case "-", "*", "+": return start + 1
        case "#", "`", "~": return line[start...].firstIndex { $0 != first } ?? line.count
        case "0"..."9":
            let end = line[start...].firstIndex { !("0"..."9").contains($0) } ?? line.count
            return end < line.count && (line[end] == "." || line[end] == ")") ? end + 1 : start
        default: return start
        }
    }

    /// Whether a line could be a field: a name of a few words and a colon.
    private static func isField(_ line: [Unicode.Scalar], from start: Int) -> Bool {
        guard let colon = line[start...].prefix(41).firstIndex(of: ":"), colon > start else { return false }
        return line[start..<colon].allSatisfy { $0.properties.isAlphabetic || isBlank($0) || $0 == "-" }
    }
}
