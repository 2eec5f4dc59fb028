import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The page of the accessibility statement.
struct AccessibilityPage: Component {
    /// The council's own page that states it.
    let own: Plan.Page
    let statement: AccessibilityStatement

    func write(to page: inout Page) {
        page.layout(name: own.title.text) { $0.add(StatementText(own: own, statement: statement)) }
    }
}

/// The accessibility statement, in the order of the model statement. It says what the council states and nothing else.
struct StatementText: Component {
    let own: Plan.Page
    let statement: AccessibilityStatement

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.statement
        page.h1 { $0.isolated(own.title.text) }
        writePart(words.scope, to: &page) { page in
            page.p(words.about.filled(["site": context.site.title.text]))
            writeTexts(statement.scope, to: &page)
        }
        writePart(words.compliance, to: &page) { $0.p(compliance(words)) }
        writePart(words.problems, to: &page) { writeTexts(statement.problems, to: &$0) }
        if !statement.documents.isEmpty || !unclaimedPacks(context).isEmpty {
            writePart(words.documents, to: &page) { writeDocuments(to: &$0) }
        }
        writePart(words.reporting, to: &page) { page in
            page.p(words.report)
            if let contact = context.site.contact { page.p { $0.text(contact) } }
            page.p { $0.text(statement.reply) }
        }
        writePart(words.enforcement, to: &page) { page in
            page.p(words.enforced)
            page.p { page in
                page.phrase(words.complain) {
                    $0.a(words.complaintService, .href(.https("www.equalityadvisoryservice.com/")))
                }
            }
        }
        writePart(words.testing, to: &page) { page in
            page.p(statement.screenReaderTested ? words.screenReaderYes : words.screenReaderNo)
            writeTexts(statement.testing, to: &page)
            writeTests(to: &page)
        }
        if !statement.improving.isEmpty {
            writePart(words.improving, to: &page) { writeTexts(statement.improving, to: &$0) }
        }
        writePart(words.preparation, to: &page) { writePreparation(to: &$0) }
        if !others.isEmpty { writePart(words.more, to: &page) { writeTexts(others, to: &$0) } }
    }

    private func compliance(_ words: StatementWords) -> String {
        switch statement.compliance {
        case .full: words.full
        case .partial: words.partial
        case .none: words.none
        }
    }

    /// What the page says beside the parts that the law asks for.
    private var others: [Prose] {
        let parts = statement.scope + statement.problems + statement.testing + statement.improving
        return Array(own.prose.dropFirst(parts.count))
    }

    private func writePart(_ heading: String, to page: inout Page, content: (inout Page) -> Void) {
        let id = page.ids.claim(Slug.make(heading))
        page.section(.class("part")) { page in
            page.placedHeading(2, heading, id: id)
            content(&page)
        }
    }

    private func writeTexts(_ texts: [Prose], to page: inout Page) { page.proses(texts, in: "", level: 3) }

    private func writeTests(to page: inout Page) {
        let words = page.words.statement
        if statement.tests.isEmpty {
            page.p(words.noTests)
        } else {
            page.dataTable(words.tests, columns: [words.test, words.tester, words.date]) { page in
                for test in statement.tests {
                    page.dataRow {
                        $0.text(test.what)
                    } cells: { page in
                        page.dataCell(words.tester) { $0.text(test.by) }
                        page.dataCell(words.date, page.words.day(test.date.value), isDate: true)
                    }
                }
            }
        }
    }

    /// The packs that claim no standard.
    private func unclaimedPacks(_ context: PageContext) -> [(meeting: Meeting, name: String, pack: Pack)] {
        context.plan.content.packed.flatMap { meeting in
            context.assessment.packs(of: meeting).filter { !$0.pack.unclaimed.isEmpty }.map {
                (meeting, $0.name, $0.pack)
            }
        }
    }

    private func writeDocuments(to page: inout Page) {
        let words = page.words.statement
        let packs = unclaimedPacks(page.context)
        page.dataTable(words.documentTable, columns: [words.document, words.kind, words.size, words.problem]) { page in
            for document in statement.documents {
                page.dataRow {
                    $0.text(document.title)
                } cells: { page in
                    page.dataCell(words.kind) { $0.isolated(document.kind.text) }
                    page.dataCell(words.size) { $0.isolated(document.size.text) }
                    page.dataCell(words.problem) { $0.isolated(document.problem?.text ?? words.noProblem) }
                }
            }
            for pack in packs { write(pack, to: &page) }
        }
    }

    /// A pack that claims no standard, and why.
    private func write(_ pack: (meeting: Meeting, name: String, pack: Pack), to page: inout Page) {
        let words = page.words
        let paper = page.context.publication.papers[pack.name].first { $0.format == .pdf }
        let titles = pack.pack.unclaimed.map(\.title)
        page.dataRow(words.meetings.name(of: pack.pack, at: pack.meeting)) { page in
            page.dataCell(words.statement.kind) { $0.isolated(PaperFormat.pdf.rawValue.uppercased()) }
            page.dataCell(words.statement.size) {
                $0.isolated(paper.map { words.papers.name(of: $0) } ?? words.status.notStated)
            }
            page.dataCell(words.statement.problem) { page in
                page.text(words.meetings.unclaimedProblem.filled(["papers": words.list(titles)]))
            }
        }
    }

    private func writePreparation(to page: inout Page) {
        let words = page.words.statement
        page.p { page in
            page.text(words.prepared.filled(["date": page.words.day(statement.prepared.value)]))
            if let reviewed = statement.reviewed {
                page.text(" ")
                page.text(words.reviewed.filled(["date": page.words.day(reviewed.value)]))
            }
        }
    }
}
