import Graph
import HTMLKit
import Plan

/// Everybody whom young people can ring, the right to an advocate, and how to complain.
struct HelpNow: Component {
    /// Where it stands on a page.
    static let id = "help-now"

    let young: YoungContext
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        let help = page.context.plan.content.youngPeople.help
        page.section(.id(HelpNow.id), .class("help-now"), .ariaLabelledby(HelpNow.id + "-title")) { page in
            page.h2(.id(HelpNow.id + "-title")) { $0.text(words(.helpNow)) }
            page.pictured(.phone) { page in page.p(.class("danger")) { $0.add(DangerLine(young: young)) } }
            writeNumbers(help.numbers(.national), .talk, to: &page)
            page.pictured(.people) { page in
                page.p { $0.text(words(.advocate)) }
                for number in help.numbers(.advocacy) { write(number, to: &page) }
            }
            if !help.numbers(.outOfHours).isEmpty {
                page.pictured(.clock) { page in
                    page.p { $0.text(words(.whenClosed)) }
                    for number in help.numbers(.outOfHours) { write(number, to: &page) }
                }
            }
            page.pictured(.letter) { page in
                page.p { $0.text(words(.complain)) }
                for number in help.numbers(.complaints) { write(number, to: &page) }
            }
            if help.example != nil { page.p { $0.text(words(.noCouncilNumber)) } }
            page.p(.class("safe")) { page in page.strong { $0.text(words(.askingIsSafe)) } }
        }
    }

    private func writeNumbers(_ numbers: [HelpNumber], _ drawing: Drawing, to page: inout Page) {
        for number in numbers { page.pictured(drawing) { write(number, to: &$0) } }
    }

    private func write(_ number: HelpNumber, to page: inout Page) {
        let told = number.words(in: words.language)
        page.p(.class("help-number")) { page in
            page.strong { $0.isolated(number.who.text) }
            page.text(" ")
            page.add(PhoneLink(number))
        }
        page.p(.class("help-facts")) { $0.text(told.forWhom) }
        page.p(.class("help-facts")) { $0.text(told.hours) }
    }
}
