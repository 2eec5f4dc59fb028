import Diagnostics
import Plan

/// Reads what stands in place of a value: a figure, a symbol, a word of the source's own, a dash.
struct CellReader {
    /// The words that the scorecard names.
    let words: [PrintedWord]

    /// What a cell holds.
    struct Content {
        var figure: Figure?
        var symbol: ValueSymbol?
    }

    private static let dashes: Set = ["-", "..", "n/a"]

    /// What a cell holds; nil, and a problem, when that cannot be told.
    func read(_ cell: SourceText, _ subject: Diagnostic.Subject?, _ context: inout ReadingContext) -> Content? {
        let text = cell.text
        if let figure = Figure(text) { return Content(figure: figure) }
        let folded = Vocabulary.fold(text)
        if let word = words.first(where: { Vocabulary.fold($0.word.text) == folded }) {
            return Content(symbol: word.symbol)
        }
        if CellReader.dashes.contains(folded) { return Content() }
        let (before, symbol) = CellReader.symbol(of: folded)
        if let symbol {
            if before.isEmpty { return Content(symbol: symbol) }
            if let figure = Figure(before) { return Content(figure: figure, symbol: symbol) }
        }
        if TargetReader.isBound(folded) {
            context.report(
                .unknownFigure, "`\(text)` is a target, and here stands what was reached", at: cell.span,
                help: "write it into `target`, and the figure of the period here", subject: subject)
            return nil
        }
        let names = words.map { "`\($0.word.text)`" }
        context.report(
            .unknownFigure, "`\(text)` is neither a figure nor a symbol", at: cell.span,
            help: "write a figure without its unit, a dash, or one of "
                + (ValueSymbol.allCases.map { "`\($0.rawValue)`" } + names).joined(separator: ", ")
                + "; a word that the source prints instead belongs into `symbols`", subject: subject)
        return nil
    }

    /// A symbol by itself, or in square brackets behind something.
    private static func symbol(of text: String) -> (before: String, symbol: ValueSymbol?) {
        if let symbol = ValueSymbol(rawValue: text) { return ("", symbol) }
        guard text.last == "]", let open = text.lastIndex(of: "[") else { return (text, nil) }
        let name = text[text.index(after: open)...].dropLast()
        let before = text[..<open]
        return (String(before.last == " " ? before.dropLast() : before), ValueSymbol(rawValue: String(name)))
    }
}
