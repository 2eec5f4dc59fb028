import Diagnostics
import Graph
import Plan

extension Report {
    /// Shows a visitor every text of the paper.
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: .report(name.text), subject: name.text)
        for words in [name] + annexes { visitor.visit(words) }
        visitor.visit(&title, place)
        visitor.visit(&backgroundPapers, place)
        visitor.visit(&contacts, place)
        visitor.visit(&board, naming: .board, at: place)
        visitor.visit(&author, naming: .post, at: place.field(.author))
        visitor.visit(&chiefOfficer, naming: .post, at: place.field(.chiefOfficer))
        visitor.visit(&clearedBy, naming: .post, at: place.field(.clearedBy))
        visitor.visit(&portfolio, place)
        visitor.visit(&wards, place)
        visitor.visit(&letter, place)
        if var issue = issued {
            visitor.visit(&issue.why, place)
            issued = issue
        }
        for index in recommendations.indices {
            visitor.visitAll(&recommendations[index].text, place)
            visitor.visit(&recommendations[index].reason, place)
        }
        visitor.visit(&prose, place)
        visitor.visit(&consultation, place)
        visitor.visit(&options, place)
        visitor.visit(&councilPlan, place)
        for index in implications.indices {
            visitor.visit(words: implications[index].head.source)
            visitor.visit(&implications[index].text, place)
        }
        for index in requests.indices {
            visitor.visit(&requests[index].title, place)
            visitor.visit(&requests[index].answers, ReferenceUse(.mention, .answers), place)
            visitor.visit(&requests[index].prose, place)
        }
        visitor.visit(&query, place)
    }
}
