import Diagnostics
import Plan

/// Marks that withhold text, or begin a block, and did not take: without a word, the text would be published.
///
/// They are looked for in every text as it was written, whatever it is part of, and in code too.
struct StrayMarks {
    private let source: SourceText
    private let read: ReadMarks
    private let words: MarkWords

    /// Reports the marks in a text that are none of those that were read.
    ///
    /// - Parameter read: Those that were read; asked for only when the text could hold a mark.
    static func check(
        _ source: SourceText, read: (ReadingContext) -> ReadMarks = { _ in ReadMarks() },
        _ context: inout ReadingContext
    ) {
        guard let words = context.marks else { return }
        let scan = MarkScan(source.text, looksAtColons: words.hasOwnFields)
        guard !scan.lines.isEmpty else { return }
        StrayMarks(source: source, read: read(context), words: words).check(scan.lines, &context)
    }

    /// The same for every text of a value of YAML.
    static func check(_ value: SourceValue, _ context: inout ReadingContext) {
        switch value {
        case .text(let text):
            check(text, &context)
            // YAML makes one line of several. Their author saw them one below the other.
            if text.span.text.utf8.contains(0x0A) { check(SourceText(text.span), &context) }
        case .list(let items, _): for item in items { check(item, &context) }
        case .mapping(let pairs, _): for pair in pairs { check(pair.value, &context) }
        }
    }

    /// The same for the file of a table, in which a column withholds no row, as it does in a log.
    static func check(_ rows: [CSVReader.Row], _ context: inout ReadingContext) {
        guard let words = context.marks, let header = rows.first?.cells else { return }
        for (column, name) in header.enumerated() where words.areForAudience(name.text) {
            for cells in rows.dropFirst().map(\.cells) where column < cells.count {
                let cell = cells[column]
                guard let audience = words.audiences.first(where: { $0.isWhole(of: cell.text) }) else { continue }
                context.report(
                    .strayMark, "a table shows all of its rows to everybody, those for `\(audience.name)` too",
                    at: cell.span,
                    help: "take the row out, or give the column another name if it is meant to be read",
                    related: [.init(name.span, "this column withholds nothing")])
            }
        }
    }

    /// The same for a cell of a log: what is the name of an audience and nothing else has slid from its own column.
    static func check(_ cell: SourceText, in field: FieldDefinition, _ context: inout ReadingContext) {
        guard let words = context.marks, field.isFreeText,
            let audience = words.audiences.first(where: { $0.name == cell.text })
        else { return }
        context.report(
            .strayMark,
            "`\(audience.name)` is the name of an audience, in the column `\(field.key.rawValue)`: the row would be published to everybody",
            at: cell.span, help: "move it to the column `\(FieldKey.audience.rawValue)`")
    }

    private func check(_ lines: [Range<Int>], _ context: inout ReadingContext) {
        let pieces = SurroundedLines.pieces(of: source.text, around: lines)
        let stray = pieces.flatMap { MarkReader(source.text, in: $0, words: words).marks().filter(isStray) }
        guard !stray.isEmpty else { return }
        let lines = stray.map { source.span($0.range).line }
        guard let first = lines.min(), let last = lines.max() else { return }
        var known = StrayMarks.lines(first...last + 1, with: context.problems, in: source.file)
        for mark in stray {
            let span = source.span(mark.range)
            // A line that holds an error is not published, and its cause is told alone. So is that of the line that
            // stands below what should have been a fence.
            guard known.insert(span.line).inserted else { continue }
            if case .block = mark.meaning { known.insert(span.line + 1) }
            report(mark, at: span, &context)
        }
    }

    private func isStray(_ mark: MarkReader.Mark) -> Bool {
        if read.covers(mark.range) { return false }
        guard case .audience(let name?) = mark.meaning else { return true }
        return !read.keeps(mark.range, for: name, of: words.names)
    }

    /// Those of some lines of a file on which something stands for which nothing can be published. Most problems stand
    /// elsewhere: their lines are not worked out.
    private static func lines(
        _ lines: ClosedRange<Int>, with problems: [Diagnostic], in file: SourceFile
    ) -> Set<Int> {
        let bytes = file.offset(ofLine: lines.lowerBound)...file.range(ofLine: lines.upperBound).upperBound
        var known: Set<Int> = []
        for problem in problems {
            let last = max(problem.span.start, problem.span.end - 1)
            guard problem.span.start <= bytes.upperBound, last >= bytes.lowerBound, problem.severity == .error,
                !problem.isAcceptable, problem.span.file === file
            else { continue }
            known.formUnion(problem.span.line...file.line(at: last))
        }
        return known
    }

    private func report(_ mark: MarkReader.Mark, at span: Span, _ context: inout ReadingContext) {
        let (message, help) =
            switch mark.meaning {
            case .audience(let name?):
                (
                    "this mark for `\(name)` withholds nothing: the text would be published to everybody",
                    "take the text out, or move it into an `only` block with `audience: \(name)` on its first line"
                )
            case .audience(nil):
                (
                    "this mark names no audience and withholds nothing: the text would be published to everybody",
                    "move the text into an `only` block, with `audience:` and one of "
                        + words.names.map { "`\($0)`" }.joined(separator: ", ") + " on its first line"
                )
            case .block(words.only.name):
                (
                    "no `only` block begins here: the text below would be published to everybody",
                    "write three backticks and `only` at the very beginning of a line, `audience:` and who may read below "
                        + "it, and three backticks at the end"
                )
            case .block(let name):
                (
                    "no `\(name)` block begins here: this would be published as it stands",
                    "write three backticks and `\(name)` at the very beginning of a line, and three backticks at the end"
                )
            }
        context.report(.strayMark, message, at: span, help: help)
    }
}

extension FieldDefinition {
    /// Whether it takes any words, and not the name of a body or a place, which may be called as an audience is.
    fileprivate var isFreeText: Bool {
        switch value {
        case .prose: true
        case .text: ![.status, .agreedBy, .checkedBy, .group, .signOffBy, .toldBy, .whoChecked].contains(key)
        default: false
        }
    }
}
