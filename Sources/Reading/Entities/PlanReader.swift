import Diagnostics
import Plan

/// Reads `plans/NAME/plan.md`.
enum PlanReader {
    /// The plan without its sections and logs, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], files: @escaping @Sendable (String) -> SourceFile?,
        _ context: inout ReadingContext
    ) -> ImprovementPlan? {
        DocumentReader(definition: .plan, scope: name, files: files).read(file, &context).flatMap {
            plan($0, name: name, audiences: audiences, &context)
        }
    }

    /// The plan of a document.
    static func plan(
        _ document: Document, name: String, audiences: [String], _ context: inout ReadingContext
    ) -> ImprovementPlan? {
        guard let scope = document.front.name(.plan, sameAs: name, &context),
            let title = document.front.plain(.title),
            let state = document.front.text(.state)
        else { return nil }
        let front = document.front.about(scope.text)
        var plan = ImprovementPlan(scope: scope, title: title, state: self.state(state, &context))
        plan.began = front.when(.began, &context)
        plan.ended = front.when(.ended, &context)
        if case .notStated = plan.state.value, let ended = plan.ended {
            context.report(
                .wrongType, "nothing is stated of how this plan stands, and it has a day on which it ended",
                at: ended.source.span, help: "write `closed` or `superseded by` as its state, or leave this out")
        }
        plan.agreedBy = front.plain(.agreedBy)
        plan.answers = front.references(.answers)
        plan.ties = front.choice(.ties, of: Scorecard.Ties.self, &context)
        plan.outcomes = front.outcomes(&context) ?? plan.outcomes
        plan.without = front.words(.without, of: ImprovementPlan.Absence.self, &context) ?? []
        plan.statement = front.plain(.statement)
        plan.statementSource = front.plain(.source)
        plan.versions = front.records(.versions, &context).compactMap { version($0, &context) }
        plan.columns = front.ownColumns(&context)
        context.knowsColumns = plan.columns.count == front.count(of: .columns) && !front.isMisshapen(.columns)
        plan.gates = GatesReader.read(front, &context)
        let bands = front.records(.bands, &context)
        context.reportRepeats(among: bands, .band)
        plan.bands = bands.compactMap { band($0, &context) }
        context.dateForms.bands = plan.bands
        context.dateForms.knowsBands = plan.bands.count == front.count(of: .bands) && !front.isMisshapen(.bands)
        context.dateForms.hasShortMonths = front.choice(.dates, of: DateForms.Notation.self, &context) != nil
        plan.sectionLabel = BrandReader.label(.sectionLabel, of: front, &context)
        plan.audience = front.audience(audiences, &context)
        plan.prose = document.root.prose
        plan.accounts = document.entries.map { account($0, &context) }
        return plan
    }

    /// `draft`, `agreed`, `published`, `closed`, `superseded by NAME` or `not stated`.
    private static func state(
        _ source: SourceText, _ context: inout ReadingContext
    ) -> Written<ImprovementPlan.State> {
        let supersededBy = "superseded by "
        switch Vocabulary.fold(source.text) {
        case "draft": return Written(.draft, source)
        case "agreed": return Written(.agreed, source)
        case "published": return Written(.published, source)
        case "closed": return Written(.closed, source)
        case "not stated": return Written(.notStated, source)
        case let text where text.hasPrefix(supersededBy):
            let successor = source.slice(supersededBy.utf8.count..<source.text.utf8.count).trimmed
            return Written(.superseded(by: ReferenceText(successor)), source)
        default:
            let words = ["draft", "agreed", "published", "closed", "superseded by", "not stated"]
            let near = Suggestion.help(for: source.text, among: words)
            context.report(
                .wrongType, "`\(source.text)` is not a state that a plan can be in", at: source.span,
                help: near.isEmpty
                    ? "one of `draft`, `agreed`, `published`, `closed`, `not stated`, `superseded by` and a plan's name"
                    : near)
            // Read on as if it were in force: a plan that is left out would make every reference to it a fault too.
            return Written(.agreed, source)
        }
    }

    private static func band(_ record: Record, _ context: inout ReadingContext) -> DateBand? {
        guard let word = record.plain(.band), let meaning = record.plain(.means) else { return nil }
        if case .period = When.parse(word.text).meaning {
            context.report(
                .wrongType, "`\(word.text)` is a date already, and would mean another", at: word.span,
                help: "only words that are no date need a meaning of the plan's own")
        }
        return DateBand(word: word, meaning: meaning, until: record.when(.until, &context))
    }

    static func version(
        _ record: Record, _ context: inout ReadingContext
    ) -> ImprovementPlan.Version? {
        guard let name = record.plain(.version), let date = record.when(.date, &context) else { return nil }
        return ImprovementPlan.Version(name: name, date: date, note: record.plain(.note))
    }

    private static func account(
        _ entry: Document.Entry, _ context: inout ReadingContext
    ) -> ImprovementPlan.Account {
        let points = entry.body.answers(.doneSoFar, of: entry.fields.subject, &context)
        return ImprovementPlan.Account(
            recommendation: ReferenceText(entry.id.source), title: entry.title,
            doneSoFar: points.map { SectionReader.measure($0) }, prose: entry.body.prose)
    }
}

extension ReadingContext {
    /// Tells names of records that another of them has, however they are written.
    mutating func reportRepeats(among records: [Record], _ key: FieldKey) {
        var known: [String: Span] = [:]
        for name in records.compactMap({ $0.text(key) }) {
            let folded = Vocabulary.fold(name.text).replacing("-", with: " ")
            guard let first = known[folded] else {
                known[folded] = name.span
                continue
            }
            report(
                .duplicateKey, "`\(name.text)` is given twice", at: name.span, label: "again here",
                help: "keep the one that is right", related: [.init(first, "first here")])
        }
    }
}

extension Record {
    /// How many records are written in a field, be they understood or not.
    func count(of key: FieldKey) -> Int { if case .list(let items, _) = self[key] { items.count } else { 0 } }

    /// The columns that a plan or an inspection has of its own.
    func ownColumns(_ context: inout ReadingContext) -> [Column] {
        records(.columns, &context).compactMap { record in
            guard let key = record.text(.key), let title = record.plain(.title),
                let kind = record.choice(.kind, of: Column.Kind.self, &context)
            else { return nil }
            var column = Column(key: key, title: title, kind: kind.value)
            column.scale = record.scale(of: kind, &context)
            column.isLogged = record.isLogged(kind, &context)
            return column
        }
    }

    /// The scale that a column names.
    private func scale(of kind: Written<Column.Kind>, _ context: inout ReadingContext) -> SourceText? {
        guard let name = text(.scale) else { return nil }
        guard kind.value == .status else {
            context.report(
                .wrongType, "only a column of the kind `status` is on a scale", at: name.span,
                help: "write `kind: status`, or take `scale` out")
            return nil
        }
        let names = context.scales.map(\.name.text)
        if names.contains(where: { Vocabulary.fold($0) == Vocabulary.fold(name.text) }) { return name }
        let near = Suggestion.help(for: name.text, among: names)
        context.report(
            .wrongType, "there is no scale `\(name.text)`", at: name.span,
            help: near.isEmpty ? "write one into `scales` of site.yaml, with its statuses" : near)
        return nil
    }

    /// Whether rows of progress have values of it.
    private func isLogged(_ kind: Written<Column.Kind>, _ context: inout ReadingContext) -> Bool {
        guard let place = text(.keptIn), Vocabulary.fold(place.text) == "log" else { return false }
        if Column.loggedKinds.contains(kind.value) { return true }
        context.report(
            .wrongType, "a column of the kind `\(kind.value.rawValue)` cannot be kept in the log", at: place.span,
            help: "take `kept in` out: the action has the value")
        return false
    }
}
