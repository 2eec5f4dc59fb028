import Diagnostics
import Plan

extension Content {
    /// Shows a visitor every text of the site, its plans, pages and papers, and none of the registers beside them.
    func visitTexts(_ visitor: inout some TextVisitor) {
        site.visitTexts(&visitor)
        for inspection in inspections {
            inspection.visitTexts(&visitor)
            visitor.visit(inspection.clock(in: calendar))
        }
        for plan in plans { plan.visitTexts(&visitor) }
        for page in pages {
            visitor.visit([page.name, page.title.source])
            visitor.visit(page.prose)
            page.statement?.visitTexts(&visitor)
        }
        for document in documents { document.visitTexts(&visitor) }
        for report in reports { report.visitTexts(&visitor) }
        for language in youngPeople.languages { language.visitTexts(&visitor) }
        for row in youngPeople.heard {
            visitor.visit([row.group, row.said, row.about, row.did, row.whyNot])
            visitor.visit(row.toldBy, naming: .post)
        }
    }
}

extension Site {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([council, title, service, contact, notice, brand.logoText])
        visitor.visit(statuses.map(\.word))
        visitor.visit(footerLinks.flatMap { [$0.text.source, $0.target] })
        visitor.visit([youngPeople.title, youngPeople.address] + youngPeople.groups)
        visitor.visit(languagePanel.map(\.text))
        for label in [labels.action, labels.section, labels.recommendation, labels.lead] { visitor.visit(label) }
    }
}

extension Inspection {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([title, kind, inspectedBy, reportSource])
        visitor.visit(tookPlace)
        visitor.visit(published)
        visitor.visit(judgements.flatMap { [$0.area, $0.grade] })
        visitor.visit(prose)
        for recommendation in recommendations {
            visitor.visit(recommendation.title)
            visitor.visit([recommendation.context, recommendation.plainWords] + recommendation.prose)
        }
    }
}

extension SourceDocument {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([name, date?.source])
        visitor.visit([title, kind, source])
        for field in [sender, recipient] { visitor.visit(field, naming: .post) }
        visitor.visit(prose)
    }
}

extension Report {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([name] + annexes)
        visitor.visit([title, portfolio, wards, letter] + backgroundPapers + contacts)
        visitor.visit(board, naming: .board)
        for field in [author, chiefOfficer, clearedBy] { visitor.visit(field, naming: .post) }
        visitor.visit(implications.map(\.head) + requests.map(\.title))
        visitor.visit(texts)
        visitor.visit(query)
    }
}

extension AccessibilityStatement {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit(reply)
        visitor.visit(
            tests.flatMap { [$0.what, $0.by] } + documents.flatMap { [$0.title, $0.kind, $0.size, $0.problem] })
        visitor.visit(scope + problems + testing + improving)
    }
}

extension YoungLanguage {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        for page in pages {
            visitor.visit(page.name)
            visitor.visit([page.title, page.short, page.check?.by, page.check?.readers])
            visitor.visit(page.prose)
        }
        visitor.visit(translation.checkedBy)
        for phrase in translation.words.values.flatMap(\.values) {
            for case .text(let text) in phrase.parts { visitor.visit(text) }
        }
    }
}

extension TextVisitor {
    /// What the council calls something.
    mutating func visit(_ label: Label?) {
        if let label {
            visit(label.one)
            visit(label.many)
        }
    }

    /// What a clock prints wherever something runs by it.
    mutating func visit(_ clock: Clock?) {
        if let clock { visit([clock.name, clock.start, clock.source]) }
    }
}
