import Diagnostics
import Plan

/// Reads `inspections/NAME.md`.
enum InspectionReader {
    /// The inspection, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], _ context: inout ReadingContext
    ) -> Inspection? {
        DocumentReader(definition: .inspection, scope: name, namesItsColumns: true).read(file, &context).flatMap {
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
        inspection.weights = front.texts(.weights)
        inspection.columns = document.columns
        let reader = RecommendationReader(inspection: inspection, audiences: audiences)
        inspection.recommendations = document.entries.map { reader.read($0, &context) }
        if inspection.recommendations.isEmpty, !document.hasLostEntry {
            context.report(
                .noRecommendations, "this inspection has no recommendations", at: scope.span,
                help: "write each as a heading with its id: `## R1` and the official wording",
                subject: .init(entity: scope.text))
        }
        return inspection
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
