import Graph
import HTMLKit
import Plan

/// Everybody whom young people can ring, the right to an advocate, and how to complain.
struct HelpNow: Component {
    /// Where it stands on a page, and where its heading does.
    static let id = "help-now", titleID = "help-now-title"

    let young: YoungContext
    /// Whether there is no room for drawings, as on a folded leaflet.
    var isShort = false
    private var words: YoungWords { young.frame }

    /// Keeps its places from headings of the same words.
    static func reserve(in page: inout Page) {
        for id in [id, titleID] { page.ids.reserve(id) }
    }

    func write(to page: inout Page) {
        let help = page.context.plan.content.youngPeople.help
        page.section(.id(HelpNow.id), .class("help-now"), .ariaLabelledby(HelpNow.titleID)) { page in
            page.h2(.id(HelpNow.titleID)) { $0.text(words(.helpNow)) }
            if help.example != nil { page.p(.class("label")) { $0.text(words(.exampleHelp)) } }
            part(.phone, &page) { page in page.p(.class("danger")) { $0.add(DangerLine(young: young)) } }
            for number in help.numbers(.national) { part(.talk, &page) { write(number, to: &$0) } }
            writePart(.people, .advocate, help.numbers(.advocacy), to: &page)
            if !help.numbers(.outOfHours).isEmpty {
                writePart(.clock, .whenClosed, help.numbers(.outOfHours), to: &page)
            }
            writePart(.letter, .complain, help.numbers(.complaints), to: &page)
            if help.example != nil { page.p { $0.text(words(.noCouncilNumber)) } }
            page.p(.class("safe")) { page in page.strong { $0.text(words(.askingIsSafe)) } }
        }
    }

    private func writePart(_ drawing: Drawing, _ word: YoungWord, _ numbers: [HelpNumber], to page: inout Page) {
        part(drawing, &page) { page in
            page.p { $0.text(words(word)) }
            for number in numbers { write(number, to: &page) }
        }
    }

    private func part(_ drawing: Drawing, _ page: inout Page, _ content: (inout Page) -> Void) {
        if isShort { page.div(.class("help-part"), content: content) } else { page.pictured(drawing, words: content) }
    }

    private func write(_ number: HelpNumber, to page: inout Page) {
        let told = number.words(in: words.language)
        page.p(.class("help-number")) { page in
            page.strong { $0.isolated(number.who.text) }
            page.text(" ")
            page.add(PhoneLink(number))
        }
        if isShort {
            page.p(.class("help-facts")) { page in
                page.text(told.forWhom)
                page.text(" · ")
                page.text(told.hours)
            }
        } else {
            page.p(.class("help-facts")) { $0.text(told.forWhom) }
            page.p(.class("help-facts")) { $0.text(told.hours) }
        }
    }
}
