import Foundation

/// A program of a Python package, as pip and others install it: a short script whose first lines name the Python of its
/// environment, where its modules are.
enum PythonProgram {
    /// What starts the Python of a program, to run another script in its place.
    static func launch(_ program: String) throws(PrintFailure) -> Launch {
        guard let launch = launch(head(of: program), of: program) else {
            throw PrintFailure(
                "`\(program)` is no script for Python, and makes every `.pdf`",
                details:
                    "WeasyPrint is used through its Python: name the `weasyprint` that pip puts into the `bin` of an "
                    + "environment, with --weasyprint PROGRAM")
        }
        guard Launch.isProgram(launch.path) else {
            throw PrintFailure(
                "the Python of `\(program)` is not there, and makes every `.pdf`",
                details: "it was at `\(launch.path)`; an environment that was moved is to be installed again")
        }
        return launch
    }

    /// As much of a program as holds its first two lines.
    private static func head(of program: String) -> String {
        guard let file = FileHandle(forReadingAtPath: program) else { return "" }
        defer { try? file.close() }
        return String(decoding: (try? file.read(upToCount: 8_192)) ?? Data(), as: UTF8.self)
    }

    /// What the system would start by the first line of a program, which is read as the system reads it: a path and one
    /// word. Nil when that is no Python.
    static func launch(_ text: String, of program: String) -> Launch? {
        let lines = text.split(maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.first, first.hasPrefix("#!") else { return nil }
        let parts = first.dropFirst(2).split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let path = parts.first else { return nil }
        let words = parts.dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        switch path.split(separator: "/").last {
        case let name? where isPython(name): return Launch(path: String(path), words: words)
        case "env"? where words.contains { $0.split(whereSeparator: \.isWhitespace).contains(where: isPython) }:
            return Launch(path: String(path), words: words)
        case "sh"?:
            guard lines.count > 1, let words = shell(lines[1], of: program) else { return nil }
            return Launch(path: String(path), words: words)
        default: return nil
        }
    }

    private static func isPython(_ name: Substring) -> Bool { name.hasPrefix("python") || name.hasPrefix("pypy") }

    /// What a shell is told where the path of Python is too long for a first line or holds a space: the second line is
    /// then one for the shell, and to Python the beginning of a text. It is given another script than its own (`$0`).
    private static func shell(_ line: Substring, of program: String) -> [String]? {
        let (open, close) = ("'''exec' ", #" "$0" "$@""#)
        guard line.hasPrefix(open), line.hasSuffix(close), line.count > open.count + close.count else { return nil }
        return ["-c", "exec \(line.dropFirst(open.count).dropLast(close.count)) \"$@\"", program]
    }
}
