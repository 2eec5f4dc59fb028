import Diagnostics
import Graph
import Plan

extension Scorecard {
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(id)
        visitor.visit(&title, place.part(.title))
        visitor.visit(&board, naming: .board, at: place.part(.fields))
        visitor.visit(date)
        visitor.visit(targetsFor)
        visitor.visit(&producer, naming: .post, at: place.part(.fields))
        visitor.visit(&source, place.part(.fields))
        visitor.visit(&publishedIn, place.part(.fields))
        visitor.visit(&directionMeaning, place.part(.fields))
        for index in words.indices {
            visitor.visit(words[index].word)
            visitor.visit(&words[index].meaning, place.part(.fields))
        }
        visitor.visit(&stagesTitle, place.part(.fields))
        for index in stages.indices { stages[index].visitTexts(&visitor, place.part(.fields)) }
        visitor.visit(&prose, place)
        let scope = scope.text
        visitor.visit(each: &indicators) { $1.visitTexts(&$0, in: scope) }
    }
}

extension Scorecard.Stage {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        visitor.visit(&title, place)
        visitor.visit(&outcomes, place)
        visitor.visit(&indicators, ReferenceUse(.mention, .stages, .indicator), place)
        visitor.visit(&named, place)
        visitor.visit(&then, place)
    }
}

extension Indicator {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text)).part(.fields)
        visitor.visit(code)
        visitor.visit(&area, place)
        visitor.visit(&answers, ReferenceUse(.shows, .answers, .recommendation), place)
        visitor.visit(&shows, ReferenceUse(.shows, .shows, .action, .section, .step, .measure), place)
        own.visitTexts(&visitor, in: scope)
        for index in parts.indices { parts[index].visitTexts(&visitor, in: scope) }
    }
}

extension IndicatorRow {
    mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text))
        let fields = place.part(.fields)
        visitor.visit(&title, place.part(.title))
        visitor.visit(unit)
        for index in breaks.indices {
            visitor.visit(breaks[index].from)
            visitor.visit(&breaks[index].reason, fields)
        }
        for index in recalculations.indices {
            visitor.visit(recalculations[index].from)
            visitor.visit(recalculations[index].decidedOn)
            visitor.visit(
                &recalculations[index].decidedBy, naming: .post, .board, at: fields.field(.limitsRecalculated))
            visitor.visit(&recalculations[index].reason, fields)
        }
        visitor.visit(target)
        visitor.visit(targetFor)
        visitor.visit(targetBy)
        visitor.visit(baseline)
        visitor.visit(sameAs)
        visitor.visit(&publishedIn, fields)
        visitor.visit(&rationale, fields)
        visitor.visit(&provider, naming: .post, at: fields)
        visitor.visit(&owner, naming: .post, at: fields)
        visitor.visit(&enteredBy, naming: .post, at: fields)
        visitor.visit(&signedOffBy, naming: .post, at: fields)
        visitor.visit(&dataQuality, fields)
        visitor.visit(&prose, place)
        values.visitTexts(&visitor, fields)
        for kind in benchmarks.keys.sorted() { benchmarks[kind]?.visitTexts(&visitor, fields) }
    }
}

extension Series {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        for index in all.indices { visitor.visit(&all[index].publishedIn, place) }
    }
}
