import Diagnostics
import Plan

/// Reads `inspections/NAME.md`.
enum InspectionReader {
    /// The inspection, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], _ context: inout ReadingContext
    ) -> Inspection? {
        DocumentReader(definition: .inspection, scope: name).read(file, &context).flatMap {
            inspection($0, name: name, audiences: audiences, &context)
        }
    }

    /// The inspection of a document.
    static func inspection(
        _ document: Document, name: String, audiences: [String], _ context: inout ReadingContext
    ) -> Inspection? {
        guard let scope = document.front.name(.inspection, sameAs: name, &context),
            let title = document.front.plain(.title)
        else { return nil }
        let front = document.front.about(scope.text)
        var inspection = Inspection(scope: scope, title: title)
        inspection.kind = front.plain(.kind)
        inspection.inspectedBy = front.plain(.by)
        inspection.tookPlace = front.when(.tookPlace, &context)
        inspection.published = front.when(.published, &context)
        inspection.statementDue = front.text(.statementDue)
        inspection.reportSource = front.plain(.source)
        inspection.judgements = front.records(.judgements, &context).compactMap { judgement in
            guard let area = judgement.plain(.area), let grade = judgement.plain(.grade) else { return nil }
            return Judgement(area: area, grade: grade)
        }
        inspection.audience = front.audience(audiences, &context)
        inspection.prose = document.root.prose
        inspection.recommendations = document.entries.map { recommendation($0, audiences, &context) }
        if inspection.recommendations.isEmpty, !document.hasLostEntry {
            context.report(
                .noRecommendations, "this inspection has no recommendations", at: scope.span,
                help: "write each as a heading with its id: `## R1` and the official wording",
                subject: .init(entity: scope.text))
        }
        return inspection
    }

    private static func recommendation(
        _ entry: Document.Entry, _ audiences: [String], _ context: inout ReadingContext
    ) -> Recommendation {
        var recommendation = Recommendation(id: entry.id, title: entry.title)
        recommendation.takenUpBy = entry.fields.references(.takenUpBy)
        recommendation.notLinked = entry.fields.plain(.notLinked)
        recommendation.response = response(entry.fields, &context)
        recommendation.formerly = entry.fields.ids(.formerly, &context)
        recommendation.context = entry.body.prose(.context)
        recommendation.plainWords = entry.body.prose(.plainWords)
        recommendation.plainWordsLookedAt = entry.fields.plainWordsMark
        recommendation.prose = entry.body.prose
        recommendation.audience = entry.fields.audience(audiences, &context)
        return recommendation
    }

    private static func response(_ fields: Record, _ context: inout ReadingContext) -> Response? {
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

extension Record {
    /// The same record, whose faults are accepted by an entity's name.
    func about(_ subject: String) -> Record {
        var record = self
        record.subject = subject
        return record
    }

    /// The name of an inspection, plan or page, which must be that of its file or folder.
    func name(_ key: FieldKey, sameAs name: String, _ context: inout ReadingContext) -> SourceText? {
        guard let source = text(key) else { return nil }
        guard source.text == name else {
            context.report(
                .nameMismatch, "it is called `\(source.text)` here and `\(name)` by its file or folder",
                at: source.span,
                help: Slug.isFileName(name)
                    ? "write `\(key.rawValue): \(name)`, or rename the file or folder; if it is a copy, delete it"
                    : "rename the file or folder to `\(Slug.isFileName(source.text) ? source.text : Slug.fileName(for: name))`"
            )
            return nil
        }
        guard Slug.isFileName(name) else {
            context.report(
                .malformedID, "`\(name)` cannot be the name of a file here", at: source.span,
                help: "use lower-case letters, digits and dashes, at least one letter, at most \(Slug.maximumLength)")
            return nil
        }
        return source
    }
}
