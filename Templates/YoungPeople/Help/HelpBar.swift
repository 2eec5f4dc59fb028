import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What stands above every page for young people: the way past it, whom to ring at once, and the way to everybody who can
/// help.
struct HelpBar: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        page.a(.class("skip"), .href(.fragment(Anchor.content.rawValue))) { $0.text(young.frame(.skip)) }
        page.section(.class("help-bar"), .ariaLabel(young.frame(.notSafe).text)) { page in
            page.p { page in
                page.add(DangerLine(young: young))
                page.text(" ")
                writeChildline(to: &page)
                page.a(.href(.fragment(HelpNow.id))) { $0.text(young.frame(.whoCanHelp)) }
            }
        }
    }

    private func writeChildline(to page: inout Page) {
        guard let number = page.context.plan.content.youngPeople.help.childline else { return }
        page.phrase(of: .wantToTalk, in: young.frame) { page, place in
            switch place {
            case "who": page.isolated(number.who.text)
            case "number": page.add(PhoneLink(number))
            default: page.text(number.words(in: young.frame.language).forWhom)
            }
        }
        page.text(" ")
    }
}

/// What to do in danger.
struct DangerLine: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        page.strong { $0.text(young.frame(.notSafe)) }
        page.text(" ")
        page.phrase(of: .ring, in: young.frame) { page, _ in page.add(PhoneLink(.emergency)) }
    }
}

/// A number that rings when it is touched. Digits run from left to right in every script.
struct PhoneLink: Component {
    private let number: PhoneNumber
    private let printed: String

    init(_ number: PhoneNumber) {
        self.number = number
        printed = number.digits
    }

    init(_ number: HelpNumber) {
        self.number = number.number
        printed = number.printed.text
    }

    func write(to page: inout Page) {
        page.a(printed, .href(.tel(number.digits)), .class("phone"), .dir(.ltr))
    }
}

extension Page {
    /// Writes a sentence of the interface with something at its places; one that is not translated says in which language
    /// it is.
    mutating func phrase(of word: YoungWord, in words: YoungWords, fill: (inout Page, _ name: String) -> Void) {
        if let language = words.fallback(of: word) {
            span(.lang(language.tag), .dir(language.direction)) { $0.phrase(words.phrase(word), fill: fill) }
        } else {
            phrase(words.phrase(word), fill: fill)
        }
    }
}
