package import Diagnostics
import Digest
package import Plan

/// Reads the folder of an issued paper. Whoever can change a file there can write its digest anew, so nothing of it is
/// published only because the digests are right: the page is read by rules of its own, and drawings as those of
/// `assets/` are.
package enum IssuedPaperReader {
    /// The paper of a folder; nil, with a problem, when it is not whole or not harmless.
    package static func read(
        _ folder: KeptFolder, audiences: [String]
    ) -> (paper: IssuedPaper?, problems: [Diagnostic]) {
        var context = ReadingContext()
        context.audiences = audiences
        return (read(folder, &context), context.problems)
    }

    static func read(_ folder: KeptFolder, _ context: inout ReadingContext) -> IssuedPaper? {
        let known = context.problems.count
        for (file, message) in folder.damage {
            context.report(
                .issuedPaperChanged, "\(message), and this paper was issued", at: folder.place(file),
                help: "bring it back from an earlier version of the sources; to correct the paper, issue a new version")
        }
        guard context.problems.count == known else { return nil }
        for file in [IssuedPaper.head, IssuedPaper.page, IssuedPaper.sheet] where folder[file] == nil {
            context.report(
                .missingFile, "a paper as it was issued has a `\(file)`", at: folder.place(file),
                help: "bring the folder back from an earlier version of the sources, or issue the paper anew")
        }
        checkFiles(folder, &context)
        let links = links(folder, &context)
        let head = IssuedPaper.Head.read(folder, audiences: context.audiences, &context)
        guard let head, !context.problems[known...].contains(where: { $0.severity == .error }) else { return nil }
        return IssuedPaper(head: head, folder: folder, links: links, printed: printed(folder))
    }

    /// The figures of its table, whose columns are ours.
    private static func printed(_ folder: KeptFolder) -> [IssuedPaper.PrintedFigure] {
        guard let bytes = folder[IssuedPaper.figures] else { return [] }
        let file = SourceFile(
            path: folder.path + "/" + IssuedPaper.figures, text: String(decoding: bytes, as: UTF8.self))
        var known: [Diagnostic] = []
        let rows = CSVReader.read(SourceText(file: file, range: 0..<file.byteCount), into: &known)
        // Scorecard, code, row, title, whose figures, period, from, to, value, as printed.
        return rows.dropFirst().compactMap { row in
            let cells = row.cells.map(\.text)
            guard cells.count > 9, cells[4].isEmpty, let first = Day(iso8601: cells[6]),
                let last = Day(iso8601: cells[7])
            else { return nil }
            let figure = Figure(cells[9]) ?? Figure(cells[8])
            guard figure != nil || cells[8] == ValueSymbol.confidential.rawValue else { return nil }
            return .init(id: EntityID(written: cells[2], in: cells[0]), first: first, last: last, figure: figure)
        }
    }

    /// Where the page of a folder leads to; reports what it may not hold.
    private static func links(_ folder: KeptFolder, _ context: inout ReadingContext) -> [String] {
        guard let bytes = folder[IssuedPaper.page] else { return [] }
        do throws(IssuedPage.Fault) {
            return try IssuedPage.read(bytes, in: folder).links.sorted()
        } catch {
            context.reportUnsafe(error.message, at: folder.place(IssuedPaper.page))
            return []
        }
    }

    private static func checkFiles(_ folder: KeptFolder, _ context: inout ReadingContext) {
        var pictures: [(name: String, bytes: [UInt8])] = []
        for (path, bytes) in folder.files where !IssuedPaper.files.contains(path) {
            if FileKind(Asset.folder + path) == .picture {
                pictures.append((path, bytes))
            } else {
                context.reportUnsafe("an issued paper has no such file", at: folder.place(path))
            }
        }
        var apart = ReadingContext()
        let harmless = AssetReader.read(pictures, folder: folder.path, &apart)
        for (name, bytes) in pictures where !harmless.contains(where: { $0.name == name && $0.bytes == bytes }) {
            context.reportUnsafe("this picture holds more than what it shows", at: folder.place(name))
        }
    }
}

extension ReadingContext {
    /// Adds the problem that an issued paper holds what none may hold.
    fileprivate mutating func reportUnsafe(_ message: String, at span: Span) {
        report(
            .unsafePaper, message, at: span,
            help:
                "bring the paper's folder back from an earlier version of the sources: nothing that issues a paper writes such "
                + "thing")
    }
}

extension IssuedPaper {
    /// The files that one can have beside pictures.
    fileprivate static let files: Set<String> = Set(
        [head, page, sheet, figures, Sums.name] + PaperFormat.allCases.map(file))
}
