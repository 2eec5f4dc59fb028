import Diagnostics
import Graph
import Plan

extension Meeting {
    /// Shows a visitor every text of the meeting and of its minutes.
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(id)
        let fields = place.part(.fields)
        visitor.visit(name)
        visitor.visit(date)
        visitor.visit(&board, naming: [.board], fields.field(.board))
        visitor.visit(&time, fields)
        visitor.visit(&self.place, fields)
        visitor.visit(&members, fields)
        visitor.visit(&clerk, naming: .post, at: fields.field(.clerk))
        visitor.visit(&registerBy, fields)
        visitor.visit(&filming, fields)
        visitor.visit(noticeGiven)
        visitor.visit(papersPublished)
        for index in supplements.indices {
            visitor.visit(&supplements[index].says, fields)
            visitor.visit(supplements[index].published)
            visitor.visit(supplements[index].number.source)
            visitor.visit(supplements[index].firstPage.source)
        }
        visitor.visit(&cancelled, fields)
        visitor.visit(&source, fields)
        for name in formerly { visitor.visit(name) }
        visitor.visit(&prose, place)
        for index in items.indices { items[index].visitTexts(&visitor, id(items[index].id)) }
        if var own = minutes {
            own.visitTexts(&visitor, of: self)
            minutes = own
        }
    }
}

extension AgendaItem {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ id: EntityID) {
        let place = TextPlace(id)
        let fields = place.part(.fields)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&presenter, naming: .post, at: fields.field(.presenter))
        for words in [paper].compactMap(\.self) + annexes { visitor.visit(words) }
        visitor.visit(supplement?.source)
        visitor.visit(&pages, fields)
        visitor.visit(&late, fields)
        visitor.visit(&planned, ReferenceUse(nil, .workPlan, .planned), fields)
        visitor.visit(&about, ReferenceUse(.mention, .about), fields)
        switch restriction {
        case .exempt(var paragraph, var interest):
            visitor.visit(&paragraph, fields)
            visitor.visit(&interest, fields)
            restriction = .exempt(paragraph: paragraph, publicInterest: interest)
        case .confidential(var reason):
            visitor.visit(&reason, fields)
            restriction = .confidential(reason)
        case nil: break
        }
        visitor.visit(&titleConfirmedBy, naming: .post, at: fields.field(.titleConfirmedBy))
        visitor.visit(privateNotice)
        visitor.visit(furtherNotice)
        visitor.visit(&representations, fields)
        visitor.visit(&response, fields)
        visitor.visit(&urgencyAgreedBy, naming: .post, at: fields.field(.urgencyAgreedBy))
        visitor.visit(keyDecision)
        visitor.visit(&exception, fields)
        visitor.visit(&prose, place)
    }
}

extension Minutes {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, of meeting: Meeting) {
        let place = TextPlace(meeting.id)
        let fields = place.part(.fields)
        visitor.visit(&started, fields)
        visitor.visit(&finished, fields)
        visitor.visit(&present, fields)
        visitor.visit(&apologies, fields)
        for index in attended.indices { visitor.visit(&attended[index], naming: [.post], fields.field(.attended)) }
        for index in substitutions.indices {
            visitor.visit(&substitutions[index].who, fields)
            visitor.visit(&substitutions[index].forWhom, fields)
        }
        for index in declarations.indices {
            visitor.visit(&declarations[index].who, fields)
            visitor.visit(&declarations[index].interest, fields)
            visitor.visit(&declarations[index].kind, fields)
            visitor.visit(&declarations[index].item, fields)
        }
        for name in formerly { visitor.visit(name) }
        visitor.visit(&prose, place)
        for index in entries.indices { entries[index].visitTexts(&visitor, meeting.id(entries[index].id)) }
    }
}

extension Minute {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ id: EntityID) {
        let place = TextPlace(id)
        let fields = place.part(.fields)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&item, ReferenceUse(nil, .item, .item), fields)
        visitor.visit(&about, ReferenceUse(.mention, .about), fields)
        visitor.visit(&approves, ReferenceUse(nil, .approves, .meeting), fields)
        visitor.visit(&late, fields)
        visitor.visit(&corrections, place)
        visitor.visit(&prose, place)
        for index in resolutions.indices {
            visitor.visitAll(&resolutions[index].text, place)
            guard var ask = resolutions[index].ask else { continue }
            visitor.visit(&ask.whom, naming: .post, .board, at: fields.field(.resolved))
            visitor.visit(ask.by)
            visitor.visit(ask.received)
            resolutions[index].ask = ask
        }
        visitor.visit(&reason, place)
    }
}

extension Answer {
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(holder: nil, subject: Minutes.folder)
        visitor.visit(date)
        visitor.visit(&ref, ReferenceUse(nil, .ref, .resolution), place)
        visitor.visit(&text, place)
        visitor.visit(&toldBy, naming: .post, .board, at: place.field(.toldBy))
        visitor.visit(&source, place)
    }
}

extension WorkPlan {
    /// Shows a visitor every text of the work plan.
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(id)
        let fields = place.part(.fields)
        visitor.visit(name)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&board, naming: [.board], fields.field(.board))
        visitor.visit(&source, fields)
        for name in formerly { visitor.visit(name) }
        for index in versions.indices {
            visitor.visit(&versions[index].note, fields)
            visitor.visit(words: versions[index].name.source)
            visitor.visit(versions[index].date)
        }
        visitor.visit(&prose, place)
        for index in entries.indices {
            let place = TextPlace(id(entries[index].id))
            visitor.visit(&entries[index].title, place.part(.title))
            visitor.visit(entries[index].meeting)
            visitor.visit(entries[index].carriedFrom)
            visitor.visit(entries[index].carriedOn)
            visitor.visit(entries[index].added)
            visitor.visit(entries[index].dropped)
            visitor.visit(&entries[index].recurs, place.part(.fields))
            visitor.visit(&entries[index].why, place.part(.fields))
            visitor.visit(&entries[index].prose, place)
        }
    }
}
