import Diagnostics

/// Reads a CSV text (RFC 4180) into rows of cells that know their places.
struct CSVReader {
    /// The most rows of a table beside its headings.
    private static let mostRows = 50_000

    private let source: SourceText
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var problems: [Diagnostic] = []
    private var strayQuote: SourceText?

    /// One row: its cells and where it stands.
    struct Row {
        let cells: [SourceText]
        /// How many of them are written; the others were left out at its end.
        let written: Int
        let span: Span
        /// Whether its quotes are in order.
        let isSound: Bool
        /// A cell without quotes around it that holds an odd one.
        let strayQuote: SourceText?

        /// Whether nothing stands in any of its cells.
        var isBlank: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }

        /// The row with empty cells behind its own, as many as a table has columns: spreadsheets leave them out.
        func filled(to count: Int) -> Row {
            guard isSound, cells.count < count else { return self }
            let end = SourceText(file: span.file, range: span.end..<span.end)
            return Row(
                cells: cells + Array(repeating: end, count: count - cells.count), written: written, span: span,
                isSound: true, strayQuote: strayQuote)
        }
    }

    /// The rows of a text, the first of which names the columns, all with as many cells at least. Rows that are blank from
    /// end to end, which spreadsheets leave behind, are left out. None, with a problem, when something else than commas
    /// stands between the cells.
    static func read(_ source: SourceText, into problems: inout [Diagnostic]) -> [Row] {
        let line = SeparatorLine(source)
        let table = line?.rest ?? source
        let (read, found) = rows(of: table, separatedBy: UInt8(ascii: ","), most: mostRows + 2)
        let (rows, torn) = TornRows.find(in: read)
        guard rows.count <= mostRows + 1 else {
            problems.append(
                Diagnostic(
                    ReadingKind.tooLarge, "this table has more than \(mostRows) rows", at: table.span(0..<1),
                    help: "split it into several files"))
            return []
        }
        if let other = OtherSeparator.problem(in: table, rows) {
            problems.append(other)
            return []
        }
        problems += found + torn
        if let line { problems.append(line.problem) }
        let count = rows.first?.cells.count ?? 0
        return rows.map { $0.filled(to: count) }
    }

    /// The rows of a text with any sign between the cells, as they stand.
    static func rows(
        of source: SourceText, separatedBy separator: UInt8, most: Int = .max
    ) -> (rows: [Row], problems: [Diagnostic]) {
        var reader = CSVReader(source, separator)
        var rows: [Row] = []
        while rows.count < most, let row = reader.readRow() {
            if !row.isBlank { rows.append(row) }
        }
        return (rows, reader.problems)
    }

    private init(_ source: SourceText, _ separator: UInt8) {
        self.source = source
        self.separator = separator
        bytes = Array(source.text.utf8)
    }

    private mutating func readRow() -> Row? {
        guard position < bytes.count else { return nil }
        let start = position
        let known = problems.count
        var cells: [SourceText] = []
        strayQuote = nil
        while true {
            cells.append(readCell())
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        let end = position
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        return Row(
            cells: cells, written: cells.count, span: source.span(start..<end), isSound: problems.count == known,
            strayQuote: strayQuote)
    }

    private mutating func readCell() -> SourceText {
        var start = position
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
            position = start
            return readQuotedCell()
        }
        start = position
        while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
        let cell = source.slice(start..<position).trimmed
        if bytes[start..<position].count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { strayQuote = cell }
        return cell
    }

    private func isCellEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

    private mutating func readQuotedCell() -> SourceText {
        let opening = position
        position += 1
        var text: [UInt8] = []
        var pieces: [SourceText.Piece] = [.init(offset: 0, source: source.sourceOffset(position))]
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                guard position + 1 < bytes.count, bytes[position + 1] == byte else { break }
                position += 1
                pieces.append(.init(offset: text.count, source: source.sourceOffset(position)))
            }
            text.append(byte)
            position += 1
        }
        let end = position
        if position < bytes.count {
            position += 1
            if opensAnother(at: end, from: opening) { return readUnclosedCell(from: opening) }
            reportTextAfterQuote()
        } else {
            return readUnclosedCell(from: opening)
        }
        return SourceText(
            text: String(decoding: text, as: UTF8.self), file: source.file, pieces: pieces,
            sourceEnd: source.sourceOffset(end)
        ).trimmed
    }

    /// Whether the quote that seems to close a cell opens one of a later row, so that the first was never closed.
    private func opensAnother(at quote: Int, from opening: Int) -> Bool {
        guard bytes[opening..<quote].contains(0x0A), [separator, 0x0A].contains(bytes[quote - 1]) else { return false }
        return quote + 1 < bytes.count && !isCellEnd(bytes[quote + 1])
    }

    /// Tells that a quote is never closed, and takes the rest of its line for the cell, so that the rows below are read.
    private mutating func readUnclosedCell(from opening: Int) -> SourceText {
        report(
            "this cell's quote is never closed", opening..<opening + 1,
            help: "put a double quote at the end of the cell")
        position = bytes[opening...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        return source.slice(opening + 1..<position).trimmed
    }

    private mutating func reportTextAfterQuote() {
        let start = position
        while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
        let rest = source.slice(start..<position).trimmed
        guard !rest.isEmpty else { return }
        report(
            "text stands after the cell's closing quote", start..<position,
            help: "double the quotes that are within the cell: `\"\"`")
    }

    private mutating func report(_ message: String, _ range: Range<Int>, help: String) {
        problems.append(Diagnostic(ReadingKind.csvSyntax, message, at: source.span(range), help: help))
    }
}
