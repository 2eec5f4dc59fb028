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
        if case .period(nil, let period) = when.value, !when.isImpossible {
            if let month = period.monthOfFirstDay(as: source.text) {
                // One format did it to the whole column.
                guard context.tellsFirst(dayForMonth, in: source.file) else { return nil }
                context.report(
                    .spreadsheetValue, "`\(source.text)`\(dayForMonth)",
                    at: source.span,
                    help:
                        "choose Format Cells → Text for the column, and write `\(month.englishName) \(month.year)`; the day itself is "
                        + "`1 \(month.englishName) \(month.year)`", subject: subject(key))
                return nil
            }
            return Written(period, source)
        }
        if context.problems.count == known {
            context.report(
                .unknownDate, "`\(source.text)` is not a period", at: source.span,
                help: "for example 2018/19, Q1 2019/20, April 2019, 31/03/2019", subject: subject(key))
        }
        return nil
    }

    /// A number with its place.
    func written(_ key: FieldKey, _ context: inout ReadingContext) -> Written<Int>? {
        guard let number = number(key, &context), let source = text(key) else { return nil }
        return Written(number, source)
    }

    /// Where others published a figure. Without the page, nobody can look whether they did, and it stays as secret as it was.
    func publication(_ context: inout ReadingContext) -> PlainText? {
        guard let place = plain(.publishedIn) else { return nil }
        if place.namesPage { return place }
        context.report(
            .unplacedPublication, "`published in` names no page, so that nobody can look whether it stands there",
            at: place.span, help: "write document and page: `Annex A of the committee's papers, page 12`",
            subject: subject(.publishedIn))
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

    /// The periods from which limits are worked out anew: `April 2024 (Improvement Board, 14/05/2024): one front door; …`.
    func recalculations(_ context: inout ReadingContext) -> [IndicatorRow.Recalculation] {
        guard let source = text(.limitsRecalculated) else { return [] }
        return source.split(separator: UInt8(ascii: ";")).compactMap { recalculation($0.trimmed, &context) }
    }

    private func recalculation(
        _ source: SourceText, _ context: inout ReadingContext
    ) -> IndicatorRow.Recalculation? {
        let bytes = Array(source.text.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")),
            let comma = bytes[open..<close].lastIndex(of: UInt8(ascii: ",")),
            let colon = bytes[close...].firstIndex(of: UInt8(ascii: ":"))
        else { return reportUnexplained(source, &context) }
        let decidedBy = source.slice(open + 1..<comma).trimmed
        let reason = source.slice(colon + 1..<bytes.count).trimmed
        guard !decidedBy.isEmpty, !reason.isEmpty else { return reportUnexplained(source, &context) }
        guard let from = period(source.slice(0..<open).trimmed, .limitsRecalculated, &context),
            let day = period(source.slice(comma + 1..<close).trimmed, .limitsRecalculated, &context)
        else { return nil }
        guard case .day(let decidedOn) = day.value else { return reportUnexplained(day.source, &context) }
        return IndicatorRow.Recalculation(
            from: from, decidedBy: PlainText(decidedBy), decidedOn: Written(decidedOn, day.source),
            reason: PlainText(reason))
    }

    private func reportUnexplained(
        _ source: SourceText, _ context: inout ReadingContext
    ) -> IndicatorRow.Recalculation? {
        context.report(
            .unexplainedLimits,
            "limits are worked out anew, and this does not say who decided it, on which day and why",
            at: source.span,
            help: "for example `April 2024 (Improvement Board, 14/05/2024): one front door since then`",
            subject: subject(.limitsRecalculated))
        return nil
    }
}

extension PlainText {
    /// Whether it ends with a page or sheet: a word for one, and a number.
    fileprivate var namesPage: Bool {
        let words = Vocabulary.fold(text).split { !$0.isLetter && !$0.isNumber }
        let places: Set<Substring> = ["page", "pages", "p", "pp", "sheet", "slide", "table"]
        return zip(words, words.dropFirst()).contains { places.contains($0) && $1.contains(where: \.isNumber) }
            || words.contains { $0.hasPrefix("p") && $0.count > 1 && $0.dropFirst().allSatisfy(\.isNumber) }
    }
}

extension Period {
    /// The month whose first day it is, where that is written in figures: what Excel makes of a month.
    fileprivate func monthOfFirstDay(as written: String) -> Month? {
        guard case .day(let day) = self, written.contains("/"), day == day.calendarMonth.firstDay else { return nil }
        return day.calendarMonth
    }
}

private let dayForMonth = " is a day, and Excel writes it where a month was typed"
