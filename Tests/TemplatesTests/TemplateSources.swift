import Foundation

/// The sources of the templates, to look for what should not stand in them.
enum TemplateSources {
    /// Lines of code with the names of their files: without comments and style sheets.
    static func lines() throws -> [(file: String, line: String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Templates")
        var lines: [(String, String)] = []
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            var isStyle = false
            for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
                if line.contains("\"\"\"") {
                    isStyle.toggle()
                    continue
                }
                let code = line.components(separatedBy: "//")[0]
                if !isStyle { lines.append((file.lastPathComponent, code)) }
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
        guard literal.firstMatch(of: /\p{L}{3}/) != nil else { return false }
        let words = literal.split(separator: " ").filter { $0.allSatisfy { $0.isLetter || $0 == "," || $0 == "." } }
        if let first = literal.first, first.isUppercase, literal.count > 2 { return true }
        return words.count > 1 && !TemplateSources.fonts.contains(literal)
    }

    /// Lists of fonts.
    private static let fonts: Set<String> = [", Arial, Amiri, ", ", Symbola, sans-serif"]
}
