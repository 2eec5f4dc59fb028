import Diagnostics
import Plan

/// Reads `scorecards/NAME/`: what is measured, and the figures.
struct ScorecardReader {
    /// The files of such a folder.
    static let indicators = "indicators.md"
    static let values = "values.csv"
    static let files = [indicators, values]

    /// The folder's name.
    let name: String
    /// The site's audiences.
    let audiences: [String]
    let files: ContentFiles

    private var folder: String { Scorecard.folder + "/" + name }

    /// The scorecard, or nil and at least one problem.
    func read(_ context: inout ReadingContext) -> Scorecard? {
        guard let file = files[folder + "/" + ScorecardReader.indicators] else {
            reportMissing(&context)
            return nil
        }
        let reader = DocumentReader(definition: .scorecard, scope: name, files: files.tables(in: folder))
        guard let document = reader.read(file, &context),
            var scorecard = scorecard(of: document, &context)
        else { return nil }
        scorecard.indicators = IndicatorReader(scorecard, audiences).read(document.entries, &context)
        checkCodes(of: scorecard, &context)
        if let file = files[folder + "/" + ScorecardReader.values] {
            let rows = ValuesReader(kind: .indicators, scope: name, words: scorecard.words).read(file, &context)
            SeriesMaker.add(rows, to: &scorecard, &context)
        }
        checkCount(of: scorecard, hasLost: document.hasLostEntry, &context)
        return scorecard
    }

    private func reportMissing(_ context: inout ReadingContext) {
        let path = folder + "/" + ScorecardReader.indicators
        guard !files.isRefused(path) else { return }
        context.report(
            .missingFile, "the scorecard `\(name)` has no `\(ScorecardReader.indicators)`",
            at: SourceFile(path: "\(files.name)/\(path)", text: "").start,
            help: "write one with `scorecard` and `title`, and an entry for each indicator")
    }

    private func scorecard(of document: Document, _ context: inout ReadingContext) -> Scorecard? {
        guard let scope = document.front.name(.scorecard, sameAs: name, &context),
            let title = document.front.plain(.title)
        else { return nil }
        let front = document.front.about(scope.text)
        var scorecard = Scorecard(scope: scope, title: title)
        scorecard.board = front.plain(.board)
        scorecard.date = front.when(.date, &context)
        scorecard.producer = front.plain(.producer)
        scorecard.source = front.plain(.source)
        if let count = front.number(.indicatorsPrinted, &context), let source = front.text(.indicatorsPrinted) {
            scorecard.printedCount = Written(count, source)
        }
        scorecard.directionMeaning = front.plain(.directionOfTravel)
        scorecard.tolerance = front.share(.tolerance, &context)
        scorecard.targetsFor = front.period(.targetsFor, &context)
        scorecard.ties = front.choice(.ties, of: Scorecard.Ties.self, &context)
        scorecard.publishedIn = front.publication(&context)
        scorecard.words = front.records(.symbols, &context).compactMap { word($0, &context) }
        scorecard.stagesTitle = front.plain(.stagesTitle)
        scorecard.stages = front.records(.stages, &context).compactMap(stage)
        scorecard.audience = front.audience(audiences, &context)
        scorecard.prose = document.root.prose
        return scorecard
    }

    private func word(_ record: Record, _ context: inout ReadingContext) -> PrintedWord? {
        guard let text = record.text(.word),
            let symbol = record.choice(.symbol, of: ValueSymbol.self, &context)
        else { return nil }
        if PrintedSigns.isCount(text.text) {
            context.report(
                .unknownFigure, "`\(text.text)` is to stand in place of a figure, and prints one", at: text.span,
                help: "write the figure into the table of values, where it is kept back if it is small")
            return nil
        }
        var word = PrintedWord(word: text, symbol: symbol.value)
        word.meaning = record.plain(.meaning)
        return word
    }

    private func stage(_ record: Record) -> Scorecard.Stage? {
        guard let title = record.plain(.stage) else { return nil }
        var stage = Scorecard.Stage(title: title)
        stage.outcomes = record.texts(.outcomes).map(PlainText.init)
        stage.indicators = record.references(.shows)
        stage.named = record.texts(.named).map(PlainText.init)
        stage.then = record.plain(.then)
        return stage
    }

    /// A code by which two indicators could be meant.
    private func checkCodes(of scorecard: Scorecard, _ context: inout ReadingContext) {
        var owners: [String: Span] = [:]
        for indicator in scorecard.indicators {
            for row in [indicator.own] + indicator.parts { owners[Vocabulary.fold(row.id.text)] = row.id.span }
        }
        for indicator in scorecard.indicators {
            guard let code = indicator.code else { continue }
            let name = Vocabulary.fold(code.text)
            if let other = owners[name], other != indicator.id.span {
                context.report(
                    .duplicateKey, "`\(code.text)` is another indicator's code or id", at: code.span,
                    label: "again here", help: "write the code that is printed for each",
                    related: [.init(other, "the other one")])
            }
            owners[name] = indicator.id.span
        }
    }

    /// A scorecard that says how many indicators it has, and has another number.
    private func checkCount(of scorecard: Scorecard, hasLost: Bool, _ context: inout ReadingContext) {
        let count = scorecard.indicators.count
        guard let printed = scorecard.printedCount, printed.value != count, !hasLost else { return }
        context.report(
            .countDiffers, "the scorecard says that it has \(printed.value) indicators, and \(count) are written down",
            at: printed.span, help: "write down those that are missing; rows of one code are entries with `Row of`",
            subject: .init(entity: scorecard.scope.text, field: FieldKey.indicatorsPrinted.rawValue))
    }
}
