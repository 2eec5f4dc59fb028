import Diagnostics
import Plan

/// A row of a table of figures, before it is known to whom they belong.
struct TabledRow {
    /// What is measured: an indicator by its id or code, or a measure.
    let name: SourceText
    /// Its other fields.
    let record: Record
    /// Whose figures they are; one's own where nothing is said.
    let benchmark: Benchmark?
    let observations: [Observation]

    /// The row of the indicator, where one is named.
    var row: SourceText? { record.text(.row) }
}

/// Reads `values.csv` and `measures.csv`: one row for each value, or a column for each period.
struct ValuesReader {
    /// Whose figures a table holds.
    struct Kind {
        /// The field that says it.
        let name: FieldKey
        /// A row that holds one value, and what stands before the periods where there is a column for each.
        let value, values: RecordDefinition
        /// What can be said of what is measured, and where a column that names a `{field}` of it belongs.
        let whole: RecordDefinition
        let remedy: String

        static let indicators = Kind(
            name: .indicator, value: .value, values: .values, whole: .indicator,
            remedy: "the `{field}` of an indicator stands in indicators.md")
        static let measures = Kind(
            name: .measure, value: .measuredValue, values: .measuredValues, whole: .measuredValues,
            remedy: "name the column `{field}` alone")
    }

    let kind: Kind
    let scope: String
    var words: [PrintedWord] = []
    private var cells: CellReader { CellReader(words: words) }

    /// The rows, in the order of the file.
    func read(_ file: SourceFile, _ context: inout ReadingContext) -> [TabledRow] {
        let source = SourceText(file: file, range: 0..<file.byteCount)
        var known: [Diagnostic] = []
        let header = CSVReader.read(source, into: &known).first
        let names = header?.cells.map { Vocabulary.fold($0.text) } ?? []
        let isLong = [FieldKey.period, .value].contains { names.contains($0.rawValue) }
        return isLong ? long(file, &context) : WideValues(values: self).read(source, &context)
    }

    // MARK: - One row for each value

    private func long(_ file: SourceFile, _ context: inout ReadingContext) -> [TabledRow] {
        let records = LogReader(scope: scope, audiences: []).records(file, as: kind.value, &context)
        return context.rows(of: records) { row($0, &$1) }
    }

    private func row(_ record: Record, _ context: inout ReadingContext) -> TabledRow? {
        let benchmark = record.choice(.benchmark, of: Benchmark.self, &context)?.value
        guard let name = record.text(kind.name), let period = record.period(.period, &context),
            // Those of others must not count as one's own.
            benchmark != nil || record.text(.benchmark) == nil
        else { return nil }
        let subject = record.subject(.value)
        let symbol = record.choice(.symbol, of: ValueSymbol.self, &context)
        var content = CellReader.Content()
        if let cell = record.text(.value) {
            guard let read = cells.read(cell, subject, &context) else { return nil }
            content = read
        } else if symbol == nil, record.text(.asPrinted) == nil {
            if !record.isMisshapen(.value), record.text(.symbol) == nil { reportEmpty(record, &context) }
            return nil
        }
        if let symbol {
            guard isAllowed(symbol, beside: content, record.text(.value), &context) else { return nil }
            content.symbol = symbol.value
        }
        let printed = record.text(.asPrinted) ?? record.text(.value) ?? record.text(.symbol) ?? name.slice(0..<0)
        var observation = Observation(period: period, printed: printed)
        observation.figure = content.figure
        observation.symbol = content.symbol
        observation.basis = record.choice(.basis, of: Basis.self, &context)
        observation.status = record.choice(.status, of: Observation.Status.self, &context)
        observation.dataAsAt = record.day(.dataAsAt, &context)
        observation.revisedOn = record.day(.revisedOn, &context)
        observation.publishedIn = record.publication(&context)
        if let text = record.text(.asPrinted) {
            guard isAllowed(text, beside: content, &context) else { return nil }
            if let figure = content.figure { check(text, figure, subject, &context) }
        }
        return TabledRow(name: name, record: record, benchmark: benchmark, observations: [observation])
    }

    private func reportEmpty(_ record: Record, _ context: inout ReadingContext) {
        context.report(
            .missingField, "this row has no value", at: record.span,
            help: "write the figure into `value`, what stands in its place into `symbol`, or take the row out")
    }

    /// Whether a figure may stand beside a symbol: one that is kept back would be published.
    private func isAllowed(
        _ symbol: Written<ValueSymbol>, beside content: CellReader.Content, _ cell: SourceText?,
        _ context: inout ReadingContext
    ) -> Bool {
        guard let cell, content.figure != nil, !symbol.value.allowsFigure else { return true }
        context.report(
            .unknownFigure, "`\(symbol.source.text)` says that there is no figure to show, and one stands here",
            at: cell.span, help: "take the figure out, or the symbol",
            related: [.init(symbol.span, "the symbol")])
        return false
    }

    /// Whether what is printed tells of no other number than the value: it is shown as it stands, whatever the value is.
    private func isAllowed(
        _ printed: SourceText, beside content: CellReader.Content, _ context: inout ReadingContext
    ) -> Bool {
        // Another figure alone is doubted below.
        if content.figure != nil, Figure(printed.text) != nil { return true }
        let size = content.figure.map { Figure(digits: abs($0.digits), decimals: $0.decimals) }
        let numbers = printed.text.matches(of: /[0-9][0-9,]*(?:\.[0-9]+)?/).map { String($0.output) }
        let words = PrintedSigns.counts(in: printed.text, beside: content.symbol, content.figure)
        let others = words + numbers.filter { number in size.map { Figure(number)?.isSame(as: $0) != true } ?? true }
        guard let other = others.first else { return true }
        context.report(
            .unknownFigure,
            content.figure == nil
                ? "no figure is given, and `\(printed.text)` would print one"
                : "`\(printed.text)` would print `\(other)` beside the value", at: printed.span,
            help:
                "write into `as printed` only what the source prints for this value, and other figures into rows of their own"
        )
        return false
    }

    /// Whether what is printed is the figure, written in another way.
    private func check(
        _ printed: SourceText, _ figure: Figure, _ subject: Diagnostic.Subject?, _ context: inout ReadingContext
    ) {
        guard let read = Figure(printed.text), !read.isSame(as: figure) else { return }
        context.report(
            .doubtfulFigure, "`\(printed.text)` is printed, and the value is `\(figure)`", at: printed.span,
            help: "write the value as it is printed", subject: subject)
    }

    /// One cell of a table that has a column for each period; nil for an empty one.
    func value(
        of cell: SourceText, _ period: Written<Period>, in record: Record, basis: Written<Basis>?,
        _ context: inout ReadingContext
    ) -> Observation? {
        guard !cell.isEmpty, let content = cells.read(cell, record.subject(.value), &context) else { return nil }
        if let symbol = content.symbol, content.figure != nil, !symbol.allowsFigure {
            context.report(
                .unknownFigure, "`\(cell.text)` says that there is no figure to show, and shows one", at: cell.span,
                help: "take the figure out, or the symbol")
            return nil
        }
        var observation = Observation(period: period, printed: cell)
        observation.figure = content.figure
        observation.symbol = content.symbol
        observation.basis = basis
        return observation
    }
}
