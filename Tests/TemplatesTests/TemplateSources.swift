import Foundation

/// The sources of the templates, to look for what should not stand in them.
enum TemplateSources {
    /// A line of code, without its comment, and where it stands: the path of its file below the templates, its number
    /// from 1.
    struct Line {
        let path: String
        let number: Int
        let code: String
        var file: String { path.components(separatedBy: "/").last ?? path }
    }

    /// Lines of code with the names of their files: without comments and style sheets.
    static func lines() throws -> [(file: String, line: String)] { try numbered().map { ($0.file, $0.code) } }

    /// The folder of the templates.
    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates")
    }

    /// Lines of code: without comments and style sheets.
    static func numbered() throws -> [Line] {
        var lines: [Line] = []
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            var isStyle = false
            let path = String(file.path.dropFirst(folder.path.count + 1))
            let text = try String(contentsOf: file, encoding: .utf8)
            for (index, line) in text.components(separatedBy: "\n").enumerated() {
                if line.contains("\"\"\"") {
                    isStyle.toggle()
                    continue
                }
                let code = line.components(separatedBy: "//")[0]
                if !isStyle { lines.append(Line(path: path, number: index + 1, code: code)) }
            }
        }
        return lines
    }

    /// The string literals of a line, without markup and names of classes.
    static func literals(in line: String) -> [String] {
        let parts = line.replacing(/\.class\("[^"]*"\)/, with: "").components(separatedBy: "\"")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.filter { !$0.contains("<") }
    }

    /// Two words or more, or one that begins with a capital: class names and keys have neither. The path of a drawing is
    /// made of single letters.
    static func looksLikeWords(_ written: String) -> Bool {
        let literal = written.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "")
        guard literal.firstMatch(of: /\p{L}{3}/) != nil, !TemplateSources.formatNames.contains(literal),
            !TemplateSources.fonts.contains(literal)
        else { return false }
        let words = literal.split(separator: " ").filter { $0.allSatisfy { $0.isLetter || $0 == "," || $0 == "." } }
        // A name of a format is all capitals, or a path.
        if let first = literal.first, first.isUppercase, literal.count > 2, !literal.contains("/") {
            return literal.contains(where: \.isLowercase)
        }
        return words.count > 1
    }

    /// What the parts of a workbook are called by its format.
    private static let formatNames: Set<String> = [
        "Types", "Default", "Extension", "ContentType", "Override", "PartName", "Relationships", "Relationship", "Type",
        "Target",
    ]

    /// Lists of fonts.
    private static let fonts: Set<String> = [
        ", Arial, Amiri, ", ", Symbola, sans-serif", "Carlito, Calibri, sans-serif",
    ]
}
