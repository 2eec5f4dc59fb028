import Diagnostics
import HTMLKit
import Plan

/// The page of the accessibility statement.
struct AccessibilityPage: HTML {
    let page: Page
    let statement: AccessibilityStatement
    let context: PageContext

    var body: some HTML {
        PageLayout(context, name: page.title.text) {
            StatementText(page: page, statement: statement, context: context)
        }
    }
}

/// The accessibility statement, in the order of the model statement. It says what the council states and nothing else.
struct StatementText: HTML {
    let page: Page
    let statement: AccessibilityStatement
    let context: PageContext

    private var words: StatementWords { context.words.statement }

    var body: some HTML {
        h1 { Isolated(page.title.text) }
        part(words.scope) {
            p { words.about.filled(["site": context.site.title.text]) }
            texts(statement.scope)
        }
        part(words.compliance) { p { compliance } }
        part(words.problems) { texts(statement.problems) }
        if !statement.documents.isEmpty { part(words.documents) { documents } }
        part(words.reporting) {
            p { words.report }
            if let contact = context.site.contact { p { context.text(contact, in: "") } }
            p { context.text(statement.reply, in: "") }
        }
        part(words.enforcement) {
            p { words.enforced }
            p {
                PhraseText(
                    words.complain,
                    a(.href(.https("www.equalityadvisoryservice.com/"))) { words.complaintService })
            }
        }
        part(words.testing) {
            p { statement.screenReaderTested ? words.screenReaderYes : words.screenReaderNo }
            texts(statement.testing)
            tests
        }
        if !statement.improving.isEmpty { part(words.improving) { texts(statement.improving) } }
        part(words.preparation) { preparation }
        if !others.isEmpty { part(words.more) { texts(others) } }
    }

    private var compliance: String {
        switch statement.compliance {
        case .full: words.full
        case .partial: words.partial
        case .none: words.none
        }
    }

    /// What the page says beside the parts that the law asks for.
    private var others: [Prose] {
        let parts = statement.scope + statement.problems + statement.testing + statement.improving
        return Array(page.prose.dropFirst(parts.count))
    }

    private func part(_ heading: String, @HTMLBuilder content: @escaping () -> some HTML) -> some HTML {
        let id = context.ids.claim(Slug.make(heading))
        return section(.class("part"), .ariaLabelledby(id)) {
            h2(.id(id)) { heading }
            content()
        }
    }

    private func texts(_ texts: [Prose]) -> some HTML { context.proses(texts, in: "", level: 3) }

    @HTMLBuilder
    private var tests: some HTML {
        if statement.tests.isEmpty {
            p { words.noTests }
        } else {
            DataTable(words.tests, columns: [words.test, words.tester, words.date]) {
                ForEach(statement.tests) { test in
                    DataRow {
                        context.text(test.what, in: "")
                    } cells: {
                        DataCell(words.tester) { context.text(test.by, in: "") }
                        DataCell(words.date, isDate: true) { context.words.day(test.date.value) }
                    }
                }
            }
        }
    }

    private var documents: some HTML {
        DataTable(words.documentTable, columns: [words.document, words.kind, words.size, words.problem]) {
            ForEach(statement.documents) { document in
                DataRow {
                    context.text(document.title, in: "")
                } cells: {
                    DataCell(words.kind) { Isolated(document.kind.text) }
                    DataCell(words.size) { Isolated(document.size.text) }
                    DataCell(words.problem) { Isolated(document.problem?.text ?? words.noProblem) }
                }
            }
        }
    }

    private var preparation: some HTML {
        p {
            words.prepared.filled(["date": context.words.day(statement.prepared.value)])
            if let reviewed = statement.reviewed {
                " "
                words.reviewed.filled(["date": context.words.day(reviewed.value)])
            }
        }
    }
}
