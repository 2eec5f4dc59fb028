import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A time: as it is understood, and as it was written where that says something else.
struct WhenText: Component {
    let written: WrittenWhen

    init(_ written: WrittenWhen) {
        self.written = written
    }

    func write(to page: inout Page) {
        writeTime(to: &page)
        // In a table the same would be said in each row: the page says it below.
        if let band = written.band, page.bands.isFirst(band, isExplained: page.parts == nil) {
            page.span(.class("aside")) { page in
                page.phrase(page.words.dates.ownForms.behind) { $0.text(band.meaning) }
            }
        }
    }

    private func writeTime(to page: inout Page) {
        let words = page.words
        let understood = words.when(written.value)
        switch reading(understood) {
        case .same: page.text(words.sentence(understood))
        case .impossible:
            page.span(.class("when")) { page in
                page.span(written.source.text, .class("as-written"))
                page.text(" ")
                page.note { page in
                    page.add(StatusTag(Mark(words.dates.impossible, .flag, .red)))
                    page.text(" ")
                    page.span(words.dates.countedAs.filled(["date": understood]), .class("aside"))
                }
            }
        case .notUnderstood:
            page.span(.class("when")) { page in
                page.span(written.source.text, .class("as-written"))
                page.text(" ")
                page.span(words.sentence(understood), .class("aside"))
            }
        case .otherwise:
            page.span(.class("when")) { page in
                page.text(words.sentence(understood))
                page.text(" ")
                page.span(words.dates.writtenAs.filled(["text": written.source.text]), .class("aside"))
            }
        }
    }

    private enum Reading { case same, impossible, notUnderstood, otherwise }

    private func reading(_ understood: String) -> Reading {
        let text = written.source.text
        switch written.value {
        case .period(nil, .day(let day)) where text == day.slashed || text == day.iso8601: return .same
        case .pointer, .noDeadline: return .same
        case .notUnderstood: return .notUnderstood
        case .period(_, .month) where written.isImpossible: return .impossible
        default: break
        }
        if text == understood { return .same }
        // A note is printed in brackets, however it was written.
        return folded(text) == folded(understood) ? .same : .otherwise
    }

    private func folded(_ text: String) -> String {
        Vocabulary.fold(text.filter { $0 != "(" && $0 != ")" })
    }
}

/// Several times, in the order in which they were written.
struct WhenList: Component {
    let dates: [WrittenWhen]
    /// The action whose dates they are, where it is to be said that one lies before its beginning.
    let action: AssessedAction?

    init(_ dates: [WrittenWhen], of action: AssessedAction? = nil) {
        self.dates = dates
        self.action = action
    }

    func write(to page: inout Page) {
        switch dates.count {
        case 0: page.notStated()
        case 1: writeDate(dates[0], to: &page)
        default: page.ol(.class("dates")) { page in for date in dates { page.li { writeDate(date, to: &$0) } } }
        }
    }

    private func writeDate(_ date: WrittenWhen, to page: inout Page) {
        page.add(WhenText(date))
        guard let action else { return }
        if action.state.leaves(out: date) {
            page.add(LeftOutMark())
        } else {
            // How it stands says so already where it is worked on.
            page.add(BeforePlan(action.state.standing != .dueBeforePlan && action.liesBeforeBeginning(date)))
        }
    }
}

/// That a date does not count, because it is taken for a misprint.
struct LeftOutMark: Component {
    func write(to page: inout Page) { page.note { $0.span($0.words.dates.leftOut, .class("moved")) } }
}

/// That a date lies before the work began: what is late by it could not have been done in time.
struct BeforePlan: Component {
    let isBefore: Bool

    init(_ isBefore: Bool) { self.isBefore = isBefore }

    func write(to page: inout Page) {
        // A paper says what it said when it was issued.
        if isBefore, !page.context.isWhole {
            page.earlyDates.say()
            page.note { $0.span($0.words.dates.beforePlan, .class("moved")) }
        }
    }
}

extension WhenText {
    static let examples = [
        ComponentExample(\.whenText, \.understood) { page in page.add(WhenText(Specimen.when("31/12/2022"))) },
        ComponentExample(\.whenText, \.impossible) { page in page.add(WhenText(Specimen.when("31/11/2022"))) },
        ComponentExample(\.whenText, \.notUnderstood) { page in
            page.add(WhenText(Specimen.when(page.words.gallery.name)))
        },
        ComponentExample(\.whenText, \.several) { page in
            page.add(WhenList([Specimen.when("2022-12-01"), Specimen.when("2023-03-01")]))
        },
        ComponentExample(\.whenText, \.none) { page in page.add(WhenList([])) },
    ]
}
