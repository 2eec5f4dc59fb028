import Diagnostics
import HTMLKit
import Graph
import Plan

/// What stands at the end of a paper: who answers for it, whom to ask, what belongs to it, and the abbreviations that
/// it used.
struct ReportEnd: HTML {
    let report: Report
    let context: PageContext

    private var words: ReportWords { context.words.reports }

    var body: some HTML {
        if hasContacts {
            section(.class("paper-end")) {
                h2 { words.contactDetails }
                SummaryList {
                    row(words.author, report.author)
                    row(words.chiefOfficer, report.chiefOfficer)
                    row(words.clearedBy, report.clearedBy)
                    row(words.wards, report.wards)
                    if !report.contacts.isEmpty { SummaryRow(words.contacts) { TextList(report.contacts, context) } }
                }
            }
        }
        if !report.backgroundPapers.isEmpty {
            h2 { words.backgroundPapers }
            TextList(report.backgroundPapers, context)
        }
        if !annexes.isEmpty {
            h2 { words.annexes }
            ul { ForEach(annexes) { annex in li { AnnexLink(annex: annex, context: context) } } }
        }
        ReportAbbreviations(context: context)
    }

    private var hasContacts: Bool {
        [report.author, report.chiefOfficer, report.clearedBy, report.wards].contains { $0 != nil }
            || !report.contacts.isEmpty
    }

    private var annexes: [Report] {
        report.annexes.compactMap { name in
            context.plan.content.reports.first { $0.name.text == name.text }
        }
    }

    @HTMLBuilder
    private func row(_ name: String, _ value: PlainText?) -> some HTML {
        if let value { SummaryRow(name) { context.text(value, in: "") } }
    }
}

/// Texts of one line, one below the other.
struct TextList: HTML {
    let texts: [PlainText]
    let context: PageContext

    init(_ texts: [PlainText], _ context: PageContext) {
        self.texts = texts
        self.context = context
    }

    var body: some HTML {
        ul(.class("plain-list")) { ForEach(texts) { text in li { context.text(text, in: "") } } }
    }
}

/// An annex by its letter and title.
struct AnnexLink: HTML {
    let annex: Report
    let context: PageContext

    var body: some HTML {
        PageLink(context.reach(.report(annex.name.text))) {
            if let letter = annex.letter {
                context.words.reports.annexLetter.filled(["letter": letter.text])
                ": "
            }
            Isolated(annex.title.text)
        }
    }
}

/// The abbreviations that a paper used, with what they stand for. It is written last, when the paper has noted them all.
struct ReportAbbreviations: HTML {
    let context: PageContext

    var body: some HTML {
        Written { [context] writer in
            guard !context.publication.glossary.entries(named: context.abbreviations.used).isEmpty else { return }
            section(.class("paper-end")) {
                h2 { context.words.reports.abbreviations }
                AbbreviationsBlock(context: context)
            }.render(into: &writer)
        }
    }
}
