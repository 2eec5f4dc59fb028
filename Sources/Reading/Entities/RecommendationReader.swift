import Diagnostics
import Plan

/// Reads the recommendations of an inspection.
struct RecommendationReader {
    /// The inspection, of which the columns and weights are known.
    let inspection: Inspection
    /// The site's audiences.
    let audiences: [String]

    func read(_ entry: Document.Entry, _ context: inout ReadingContext) -> Recommendation {
        let fields = entry.fields
        var recommendation = Recommendation(id: entry.id, title: entry.title)
        recommendation.printedAs = fields.plain(.printedAs)
        recommendation.weight = weight(fields, &context)
        recommendation.paragraphs = fields.plain(.paragraphs)
        recommendation.addressedTo = fields.plain(.addressedTo)
        recommendation.takenUpBy = fields.references(.takenUpBy)
        recommendation.notLinked = fields.plain(.notLinked)
        recommendation.response = response(fields, &context)
        recommendation.formerly = fields.ids(.formerly, &context)
        recommendation.context = entry.body.prose(.context)
        recommendation.plainWords = entry.body.prose(.plainWords)
        recommendation.plainWordsLookedAt = fields.plainWordsMark
        recommendation.prose = entry.body.prose
        recommendation.columns = ColumnValueReader(columns: inspection.columns, subject: fields.subject)
            .read(entry.columns, &context)
        recommendation.audience = fields.audience(audiences, &context)
        return recommendation
    }

    /// Its weight, which has to be one of the inspection's.
    private func weight(_ fields: Record, _ context: inout ReadingContext) -> Weight? {
        guard let written = fields.text(.weight) else { return nil }
        if let weight = Weight(written, of: inspection.weights) { return weight }
        let scale = inspection.weights.map(\.text)
        let near = Suggestion.help(for: written.text, among: scale)
        context.report(
            .wrongType,
            scale.isEmpty
                ? "the inspection names no weights, so nobody can tell what `\(written.text)` weighs"
                : "`\(written.text)` is no weight of this inspection",
            at: written.span,
            help: scale.isEmpty
                ? "add a line `weights: [\(written.text)]` to its front matter, with all of its weights, the heaviest first"
                : near.isEmpty ? "one of \(scale.map { "`\($0)`" }.joined(separator: ", "))" : near,
            subject: .init(entity: fields.subject, field: FieldKey.weight.rawValue))
        return nil
    }

    private func response(_ fields: Record, _ context: inout ReadingContext) -> Response? {
        guard let kind = fields.choice(.response, of: Response.Kind.self, &context) else {
            let others: [FieldKey] = [.responseBy, .responseOn, .notAccepted, .whyNot]
            if let stray = others.lazy.compactMap({ fields.text($0) }).first, fields.text(.response) == nil {
                context.report(
                    .missingField, "nothing says what the response was that this belongs to", at: stray.span,
                    help: "add a line `Response:` with `accepted`, `partly accepted` or `not accepted`")
            }
            return nil
        }
        var response = Response(kind)
        response.by = fields.plain(.responseBy)
        response.on = fields.when(.responseOn, &context)
        response.notAccepted = fields.plain(.notAccepted)
        response.whyNot = fields.plain(.whyNot)
        return response
    }
}
