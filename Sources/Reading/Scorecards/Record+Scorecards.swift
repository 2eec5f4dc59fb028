import Diagnostics
import Plan

/// The values of fields that only scorecards have.
extension Record {
    /// A period without a word before it.
    func period(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Period>? {
        text(key).flatMap { period($0, key, &context) }
    }

    /// The same from a text of the record.
    func period(_ source: SourceText, _ key: FieldKey, _ context: inout ReadingContext) -> Written<Period>? {
        let known = context.problems.count
        let when = readWhen(source, key, &context)
        if case .period(nil, let period) = when.value, !when.isImpossible { return Written(period, source) }
        if context.problems.count == known {
            context.report(
                .unknownDate, "`\(source.text)` is not a period", at: source.span,
                help: "for example 2018/19, Q1 2019/20, April 2019, 31/03/2019", subject: subject(key))
        }
        return nil
    }

    /// A share, as a percentage.
    func share(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Figure>? {
        guard let source = text(key) else { return nil }
        if let figure = Figure(source.text), figure.isPercent, figure.digits >= 0 { return Written(figure, source) }
        context.report(
            .unknownFigure, "`\(source.text)` is not a share", at: source.span, help: "write a percentage: 1%",
            subject: subject(key))
        return nil
    }

    /// Who does something. A figure in its place has slipped there from another column.
    func name(_ key: FieldKey, _ context: inout ReadingContext) -> PlainText? {
        guard let name = plain(key) else { return nil }
        if Figure(name.text) != nil {
            context.report(
                .misplacedValue, "`\(name.text)` is a figure, and `\(key.rawValue)` names somebody", at: name.span,
                help: "put it into the field that it belongs to, such as `target`", subject: subject(key))
        }
        return name
    }

    /// The arrow that a source prints.
    func arrow(_ context: inout ReadingContext) -> Written<PrintedDirection.Arrow>? {
        guard let source = text(.printedArrow) else { return nil }
        if let arrow = PrintedDirection.Arrow(source.text) { return Written(arrow, source) }
        context.report(
            .wrongType, "`\(source.text)` is not an arrow", at: source.span,
            help: "write the sign as it is printed (▲, ▼, ◄►), or `up`, `down` or `level`",
            subject: subject(.printedArrow))
        return nil
    }

    /// With whose figures it is compared.
    func benchmarks(_ context: inout ReadingContext) -> [Benchmark] {
        texts(.benchmarks).flatMap { $0.split(separator: UInt8(ascii: ",")) }.compactMap { source in
            if let benchmark = Benchmark(rawValue: Vocabulary.fold(source.text)) { return benchmark }
            let words = Benchmark.allCases.map(\.rawValue)
            context.report(
                .wrongType, "`\(source.text)` is not one of the words that can stand here", at: source.span,
                help: Suggestion.help(for: source.text, among: words).orElse(
                    "one of " + words.map { "`\($0)`" }.joined(separator: ", ")), subject: subject(.benchmarks))
            return nil
        }
    }

    /// The places from which figures are not compared with earlier ones: `2017/18: aged 19 to 21 before; …`.
    func breaks(_ context: inout ReadingContext) -> [IndicatorRow.Break] {
        guard let source = text(.breaks) else { return [] }
        return source.split(separator: UInt8(ascii: ";")).compactMap { part in
            let bytes = Array(part.text.utf8)
            let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
            guard let from = period(part.slice(0..<colon).trimmed, .breaks, &context) else { return nil }
            let reason = part.slice(min(colon + 1, bytes.count)..<bytes.count).trimmed
            return IndicatorRow.Break(from: from, reason: reason.isEmpty ? nil : PlainText(reason))
        }
    }
}
