import Diagnostics
import Graph
import HTMLKit
import Plan

/// A letter or another document: who wrote it to whom, when, and what it says.
struct DocumentPage: HTML {
    let document: SourceDocument
    let context: PageContext

    private var words: Words { context.words }
    private var inspection: Inspection? { document.inspection.flatMap { context.plan.inspection($0.text) } }

    var body: some HTML {
        PageLayout(context, name: document.title.text, trail: inspection.map { [$0.id] } ?? []) {
            PageTitle(
                kind: words.labels.documents.document, id: "", title: document.title, scope: document.scope,
                context: context)
            SummaryList {
                SummaryRow(words.labels.kind) { document.kind?.text ?? words.status.notStated }
                SummaryRow(words.labels.documents.from) { OfficeName(name: document.sender, context: context) }
                SummaryRow(words.labels.documents.to) { OfficeName(name: document.recipient, context: context) }
                SummaryRow(words.labels.date) { date }
                if let inspection {
                    SummaryRow(words.labels.documents.belongsTo) { EntityLink(inspection.id, context) }
                }
                SummaryRow(words.labels.source) {
                    SourceLink(text: document.source, scope: document.scope, context: context)
                }
            }
            context.proses(document.prose, in: document.scope, level: 2)
        }
    }

    @HTMLBuilder
    private var date: some HTML {
        if let date = document.date { WhenText(date, context) } else { NotStated(words.status.notStated) }
    }
}

/// A post, linked when the registry has it; a body of another organisation by its name.
struct OfficeName: HTML {
    let name: PlainText?
    let context: PageContext

    var body: some HTML {
        if let name {
            if let post = name.post {
                a(.href(context.link(to: context.publication.postAddresses[post]))) { Isolated(name.text) }
            } else {
                context.text(name, in: "")
            }
        } else {
            NotStated(context.words.status.notStated)
        }
    }
}

/// Links to documents as a list.
struct DocumentList: HTML {
    let documents: [SourceDocument]
    let context: PageContext

    var body: some HTML {
        ul(.class("plain-list")) {
            ForEach(documents) { document in
                li {
                    a(.href(context.link(to: .document(document.name.text)))) { Isolated(document.title.text) }
                }
            }
        }
    }
}
