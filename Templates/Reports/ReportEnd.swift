import Diagnostics
import Graph
import HTMLKit
import Plan

/// What stands at the end of a paper: who answers for it, whom to ask, what belongs to it, and the abbreviations that
/// it used.
struct ReportEnd: Component {
    let report: Report

    func write(to page: inout Page) {
        let words = page.words.reports
        page.section(.class("paper-end")) { page in
            page.placedHeading(2, words.contactDetails)
            page.summaryList { page in
                writeRow(words.author, report.author ?? page.context.site.author, to: &page)
                writeRow(words.chiefOfficer, report.chiefOfficer, to: &page)
                writeRow(words.clearedBy, report.clearedBy, to: &page)
                writeRow(words.wards, report.wards, to: &page)
                let contacts = contacts(page.context)
                if !contacts.isEmpty { page.summaryRow(words.contacts) { $0.add(TextList(contacts)) } }
            }
        }
        if !report.backgroundPapers.isEmpty {
            page.placedHeading(2, words.backgroundPapers)
            page.add(TextList(report.backgroundPapers))
        }
        let annexes = annexes(page.context)
        if !annexes.isEmpty {
            page.placedHeading(2, words.annexes)
            page.ul { page in for annex in annexes { page.li { $0.add(AnnexLink(annex: annex)) } } }
        }
        page.add(BandNotes())
        page.add(ReportAbbreviations())
    }

    /// Whom to ask: those that the paper names; else whom the site does.
    private func contacts(_ context: PageContext) -> [PlainText] {
        report.contacts.isEmpty ? [context.site.contact].compactMap(\.self) : report.contacts
    }

    private func annexes(_ context: PageContext) -> [Report] {
        report.annexes.compactMap { name in
            context.plan.content.reports.first { $0.name.text == name.text }
        }
    }

    private func writeRow(_ name: String, _ value: PlainText?, to page: inout Page) {
        if let value { page.summaryRow(name) { $0.text(value) } }
    }
}

/// Texts of one line, one below the other; or short ones one behind the other.
struct TextList: Component {
    let texts: [PlainText]
    let isLine: Bool

    init(_ texts: [PlainText], isLine: Bool = false) {
        self.texts = texts
        self.isLine = isLine
    }

    func write(to page: inout Page) {
        page.ul(.class("plain-list", isLine ? "in-line" : nil)) { page in
            for text in texts { page.li { $0.text(text) } }
        }
    }
}

/// An annex by its letter and title.
struct AnnexLink: Component {
    let annex: Report

    func write(to page: inout Page) {
        page.pageLink(page.context.reach(.report(annex.name.text))) { page in
            if let letter = annex.letter {
                page.text(page.words.reports.annexLetter.filled(["letter": letter.text]))
                page.text(": ")
            }
            page.isolated(annex.title.text)
        }
    }
}

/// The abbreviations that a paper used, with what they stand for. It is written last, when the paper has noted them all. They
/// run on: a table of a dozen of them would take a sheet.
struct ReportAbbreviations: Component {
    func write(to page: inout Page) {
        let glossary = page.context.publication.glossary
        let entries = glossary.entries(named: page.abbreviations.used)
        guard !entries.isEmpty else { return }
        page.section(.class("paper-end")) { page in
            page.placedHeading(2, page.words.reports.abbreviations)
            page.summaryList(look: "same") { page in
                for entry in entries { page.summaryRow(entry.name, entry.expansion) }
            }
        }
    }
}
