import Diagnostics
import Graph
import HTMLKit
import Plan

/// A letter or another document: who wrote it to whom, when, and what it says.
struct DocumentPage: Component {
    let document: SourceDocument
    private var mentions: ReferenceList { ReferenceList(ids: [document.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { mentions.cutLists(&cuts, for: context) }

    func write(to page: inout Page) {
        let words = page.words
        let inspection = document.inspection.flatMap { page.context.plan.inspection($0.text) }
        page.layout(name: document.title.text, trail: inspection.map { [$0.id] } ?? []) { page in
            page.add(
                PageTitle(
                    kind: words.labels.documents.document, id: "", title: document.title, scope: document.scope))
            page.summaryList { writeFacts(inspection, to: &$0) }
            writeFile(to: &page)
            page.proses(document.prose, in: document.scope, level: 2)
            page.add(mentions)
        }
    }
}

extension DocumentPage {
    /// What is stated of it, and in one row what is not.
    fileprivate func writeFacts(_ inspection: Inspection?, to page: inout Page) {
        let words = page.words
        var missing: [String] = []
        page.summaryRow(words.labels.kind, document.kind, orAmong: &missing)
        func write(_ name: String, _ office: PlainText?, to page: inout Page) {
            guard let office else { return missing.append(name) }
            page.summaryRow(name) { $0.add(OfficeName(name: office)) }
        }
        write(words.labels.documents.from, document.sender, to: &page)
        write(words.labels.documents.to, document.recipient, to: &page)
        if let date = document.date {
            page.summaryRow(words.labels.date) { $0.writeDate(date) }
        } else {
            missing.append(words.labels.date)
        }
        if let inspection {
            page.summaryRow(words.labels.documents.belongsTo) { $0.add(EntityLink(inspection.id)) }
        }
        if let source = document.source {
            page.summaryRow(words.labels.source) { $0.add(SourceLink(text: source, scope: document.scope)) }
        } else {
            missing.append(words.labels.source)
        }
        page.summaryMissing(missing)
    }

    /// The document itself, where its file is there.
    fileprivate func writeFile(to page: inout Page) {
        guard let file = document.file else { return }
        let paper = Paper(format: .pdf, bytes: file.bytes.count, pages: file.pages)
        page.p { page in
            page.a(
                "\(page.words.meetings.asMade): \(page.words.papers.name(of: paper))",
                .href(page.context.link(to: .documentFile(document.name.text))))
        }
    }
}

/// Links to documents as a list.
struct DocumentList: Component {
    let documents: [SourceDocument]

    func write(to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for document in documents {
                page.li { page in
                    page.a(.href(page.context.link(to: .document(document.name.text)))) {
                        $0.isolated(document.title.text)
                    }
                }
            }
        }
    }
}
