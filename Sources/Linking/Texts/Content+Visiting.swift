import Diagnostics
import Graph
import Plan

extension Content {
    /// Shows a visitor every text, in the order in which what is found in them is told.
    mutating func visitTexts<Visitor: TextVisitor>(_ visitor: inout Visitor) {
        site.visitTexts(&visitor)
        for index in inspections.indices {
            inspections[index].visitTexts(&visitor)
            visitor.visit(inspections[index].clock(in: calendar))
        }
        for index in plans.indices { plans[index].visitTexts(&visitor) }
        if Visitor.readsRegisters { visitRegisters(&visitor) }
        for index in pages.indices { pages[index].visitTexts(&visitor) }
        for index in reports.indices { reports[index].visitTexts(&visitor) }
        for index in documents.indices { documents[index].visitTexts(&visitor) }
        for index in meetings.indices { meetings[index].visitTexts(&visitor) }
        for index in answers.indices { answers[index].visitTexts(&visitor) }
        for index in workPlans.indices { workPlans[index].visitTexts(&visitor) }
        for index in scorecards.indices { scorecards[index].visitTexts(&visitor) }
        for index in youngPeople.heard.indices { youngPeople.heard[index].visitTexts(&visitor) }
        for index in youngPeople.help.numbers.indices { youngPeople.help.numbers[index].visitTexts(&visitor) }
        for index in youngPeople.languages.indices { youngPeople.languages[index].visitTexts(&visitor) }
    }

    /// What the registers say, which stand on one page.
    private mutating func visitRegisters(_ visitor: inout some TextVisitor) {
        for index in posts.indices { posts[index].visitTexts(&visitor) }
        for index in glossary.indices {
            let place = TextPlace(holder: .glossary, subject: glossary[index].term.text)
            visitor.visit(&glossary[index].term, place.part(.title))
            visitor.visit(&glossary[index].standsFor, place)
            visitor.visit(&glossary[index].meaning, place)
        }
        for index in boards.indices { boards[index].visitTexts(&visitor) }
        for index in calendar.clocks.indices {
            let place = TextPlace(holder: .glossary, subject: calendar.clocks[index].name.text)
            visitor.visit(&calendar.clocks[index].source, place)
            visitor.visit(&calendar.clocks[index].printedAs, place)
        }
        for index in calendar.events.indices {
            let place = TextPlace(holder: nil, subject: calendar.events[index].name.text)
            visitor.visit(&calendar.events[index].name, place)
            visitor.visit(&calendar.events[index].source, place)
        }
        for index in calendar.access.indices {
            let place = TextPlace(holder: nil, subject: calendar.access[index].duty.value.rawValue)
            visitor.visit(&calendar.access[index].says, place)
            visitor.visit(&calendar.access[index].source, place)
            visitor.visit(&calendar.access[index].settledBy, place)
            visitor.visit(&calendar.access[index].checked, place)
        }
    }
}

extension Site {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: nil, subject: "site")
        visitor.visit(&council, place)
        visitor.visit(&title, place)
        visitor.visit(&service, place)
        visitor.visit(&contact, place)
        visitor.visit(&notice, place)
        visitor.visit(&madeBy, place)
        visitor.visit(&brand.logoText, place)
        visitor.visit(&youngPeople.title, place)
        visitor.visit(&youngPeople.address, place)
        visitor.visit(&youngPeople.groups, place)
        for status in statuses + scales.flatMap(\.statuses) { visitor.visit(words: status.word.source) }
        for link in footerLinks {
            visitor.visit(words: link.text.source)
            visitor.visit(link.target)
        }
        if var help = languageHelp {
            visitor.visit(&help.lead, place)
            visitor.visit(&help.languages, place)
            visitor.visit(&help.telephone, place)
            languageHelp = help
        }
        for line in languagePanel { visitor.visit(words: line.text.source) }
        for key in Labels.nouns { visitor.visit(labels[noun: key]) }
        for heading in labels.headings.values.sorted() { visitor.visit(words: heading) }
    }
}

extension Post {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: nil, subject: name.text)
        visitor.visit(&name, place.field(.post))
        for spelling in also { visitor.visit(spelling: spelling, place.field(.also)) }
        visitor.visit(&organisation, place)
        visitor.visit(&succeededBy, naming: .post, at: place.field(.succeededBy))
    }
}

extension Board {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: .glossary, subject: name.text)
        visitor.visit(&name, place.part(.title))
        for spelling in also { visitor.visit(spelling: spelling, place.field(.also)) }
        visitor.visit(&meets, place)
        visitor.visit(&membersByOffice, place)
        visitor.visit(&chair, naming: .post, at: place.field(.chair))
        visitor.visit(&purpose, place)
        for index in members.indices { visitor.visit(&members[index], naming: [.post], place.field(.members)) }
        visitor.visit(&receives, place)
    }
}

extension Inspection {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(id)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&reportSource, place.part(.fields))
        visitor.visit(&kind, place.part(.fields))
        visitor.visit(&inspectedBy, place.part(.fields))
        visitor.visit(tookPlace)
        visitor.visit(published)
        for weight in weights { visitor.visit(words: weight) }
        for column in columns {
            visitor.visit(words: column.title.source)
            visitor.visit(column.key)
        }
        for index in judgements.indices {
            visitor.visit(&judgements[index].area, place.part(.fields))
            visitor.visit(&judgements[index].grade, place.part(.fields))
        }
        visitor.visit(&prose, place)
        for index in recommendations.indices { recommendations[index].visitTexts(&visitor, in: scope.text) }
        let scope = scope.text
        visitor.visit(each: &log) { $1.visitTexts(&$0, in: scope) }
    }
}

extension FollowUp {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let inspection = TextPlace(EntityID(scope: scope))
        visitor.visit(&ref, ReferenceUse(nil, .ref, .recommendation), inspection.part(.fields))
        let place = (ref.target.map { TextPlace($0.id) } ?? inspection).part(.progress(period))
        visitor.visit(&text, place)
        visitor.visit(&by, place)
        visitor.visit(&document, place)
        visitor.visit(move?.source)
    }
}

extension Recommendation {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text))
        visitor.visit(&takenUpBy, ReferenceUse(.mention, .takenUpBy, .recommendation), place.part(.fields))
        visitor.visit(&title, place.part(.title))
        visitor.visit(&printedAs, place.part(.fields))
        visitor.visit(weight?.source)
        visitor.visit(&paragraphs, place.part(.fields))
        visitor.visit(&addressedTo, place.part(.fields))
        for key in columns.keys.sorted() { columns[key]?.visitTexts(&visitor, place.part(.fields)) }
        visitor.visit(&notLinked, place.part(.fields))
        response?.visitTexts(&visitor, place.part(.fields))
        visitor.visit(&context, place)
        visitor.visit(&plainWords, place.forYoungPeople)
        visitor.visit(&prose, place)
    }
}

extension Response {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        visitor.visit(&by, place)
        visitor.visit(on)
        visitor.visit(&notAccepted, place)
        visitor.visit(&whyNot, place)
    }
}

extension Page {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: .page(name.text), subject: name.text)
        visitor.visit(name)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&prose, place)
        statement?.visitTexts(&visitor, place)
    }
}

extension AccessibilityStatement {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        visitor.visit(&reply, place)
        for index in tests.indices {
            visitor.visit(&tests[index].what, place)
            visitor.visit(&tests[index].by, place)
        }
        for index in documents.indices {
            visitor.visit(&documents[index].title, place)
            visitor.visit(words: documents[index].kind.source)
            visitor.visit(words: documents[index].size.source)
            visitor.visit(&documents[index].problem, place)
        }
        visitor.visit(&scope, place)
        visitor.visit(&problems, place)
        visitor.visit(&testing, place)
        visitor.visit(&improving, place)
    }
}

extension SourceDocument {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(scope: scope, holder: .document(name.text), subject: name.text)
        visitor.visit(name)
        visitor.visit(date)
        visitor.visit(&inspection, ReferenceUse(nil, .inspection, .inspection), place.part(.fields))
        visitor.visit(&title, place.part(.title))
        visitor.visit(&sender, naming: .post, at: place.part(.fields).field(.from))
        visitor.visit(&recipient, naming: .post, at: place.part(.fields).field(.to))
        visitor.visit(&source, place.part(.fields))
        visitor.visit(&kind, place.part(.fields))
        visitor.visit(&prose, place)
    }
}

extension Heard {
    /// What young people said mentions nothing that could be gone to from it; only whether its ids mean something is of
    /// interest.
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(scope: YoungPage.folder, holder: nil, subject: YoungPage.folder).forYoungPeople
        visitor.visit(&group, place)
        visitor.visit(&said, place)
        visitor.visit(&about, place)
        visitor.visit(&did, place)
        visitor.visit(&willDo, place)
        visitor.visit(&whyNot, place)
        visitor.visit(&toldBy, naming: .post, at: place.field(.toldBy))
        visitor.visit(&refs, ReferenceUse(nil, .ref), place.part(.fields))
    }
}

extension HelpNumber {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: nil, subject: YoungPage.folder).forYoungPeople
        visitor.visit(&who, place)
        visitor.visit(&forWhom, place)
        visitor.visit(&hours, place)
        visitor.visit(&source, place)
        visitor.visit(printed)
        for index in translations.indices {
            visitor.visit(&translations[index].forWhom, place)
            visitor.visit(&translations[index].hours, place)
        }
    }
}

extension YoungLanguage {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor) {
        for index in pages.indices {
            let place = TextPlace(holder: nil, subject: pages[index].name.text).forYoungPeople
            visitor.visit(pages[index].name)
            visitor.visit(&pages[index].title, place)
            visitor.visit(&pages[index].short, place)
            if var check = pages[index].check {
                visitor.visit(&check.by, place)
                visitor.visit(&check.readers, place)
                pages[index].check = check
            }
            visitor.visit(&pages[index].prose, place)
        }
        visitor.visit(translation.checkedBy?.source)
        for phrase in translation.words.values.flatMap(\.values) {
            for case .text(let text) in phrase.parts { visitor.visit(words: text) }
        }
    }
}

extension TextVisitor {
    /// What the council calls something.
    mutating func visit(_ label: Label?) {
        if let label {
            visit(words: label.one)
            visit(words: label.many)
        }
    }

    /// What a clock prints wherever something runs by it.
    mutating func visit(_ clock: Clock?) {
        if let clock { for text in [clock.name, clock.start, clock.source] { visit(words: text.source) } }
    }
}
