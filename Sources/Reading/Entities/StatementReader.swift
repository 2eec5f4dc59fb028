import Diagnostics
import Plan

/// Reads `pages/accessibility.md`.
enum StatementReader {
    /// The name of the page that is the statement.
    static let name = Address.statementName

    /// The statement as a page, or nil when a part is missing that the law asks for.
    static func read(
        _ file: SourceFile, site: Site, files: @escaping @Sendable (String) -> SourceFile?,
        _ context: inout ReadingContext
    ) -> Page? {
        let reader = DocumentReader(definition: .accessibility, scope: name, files: files)
        guard let document = reader.read(file, &context),
            let source = document.front.name(.page, sameAs: name, &context), let title = document.front.plain(.title)
        else { return nil }
        let missing = reportMissing(document, site, &context)
        var page = Page(name: source, title: title)
        let front = document.front.about(name)
        typealias Statement = AccessibilityStatement
        guard !missing, let compliance = front.choice(.compliance, of: Statement.Compliance.self, &context),
            let prepared = front.day(.prepared, &context), let within = front.plain(.reply),
            let tested = front.choice(.screenReader, of: Statement.Answer.self, &context)
        else { return nil }
        var statement = Statement(
            compliance: compliance.value, prepared: prepared, screenReaderTested: tested.value == .yes,
            reply: within)
        statement.reviewed = front.day(.reviewed, &context)
        statement.tests = front.records(.tests, &context).compactMap { record in
            guard let what = record.plain(.what), let by = record.plain(.by), let date = record.day(.date, &context)
            else { return nil }
            return Statement.Test(what: what, by: by, date: date)
        }
        statement.documents = front.records(.otherDocuments, &context).compactMap { record in
            guard let title = record.plain(.document), let kind = record.plain(.kind), let size = record.plain(.size)
            else { return nil }
            var document = Statement.Document(title: title, kind: kind, size: size)
            document.problem = record.plain(.problem)
            return document
        }
        statement.scope = document.root.parts[.scope]?.prose ?? []
        statement.problems = document.root.parts[.problems]?.prose ?? []
        statement.testing = document.root.parts[.testing]?.prose ?? []
        statement.improving = document.root.parts[.improving]?.prose ?? []
        page.statement = statement
        page.prose =
            statement.scope + statement.problems + statement.testing + statement.improving + document.root.prose
        return page
    }

    /// Reports each part that the law asks for and that is not there.
    private static func reportMissing(
        _ document: Document, _ site: Site, _ context: inout ReadingContext
    ) -> Bool {
        var isMissing = false
        func report(_ message: String, _ help: String) {
            isMissing = true
            context.report(
                .missingStatementPart, message, at: document.front.span, help: help,
                subject: Diagnostic.Subject(entity: name))
        }
        let definition = DocumentDefinition.accessibility
        for key in [FieldKey.compliance, .prepared, .screenReader, .reply]
        where document.front.text(key) == nil {
            let doc = definition.front[key]?.doc ?? ""
            report("the accessibility statement lacks `\(key.rawValue)`", "add `\(key.rawValue)`: \(doc)")
        }
        for key in [FieldKey.scope, .problems, .testing] where document.root.parts[key]?.prose.isEmpty ?? true {
            let field = definition.parts[key]
            let heading = field?.names.first ?? key.rawValue
            report("the accessibility statement lacks `## \(heading)`", "add `## \(heading)`: \(field?.doc ?? "")")
        }
        if site.contact == nil {
            report("the accessibility statement has nobody to report problems to", "add `contact` to site.yaml")
        }
        return isMissing
    }
}
