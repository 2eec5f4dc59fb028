import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A time: as it is understood, and as it was written where that says something else.
struct WhenText: HTML {
    let written: WrittenWhen
    let context: PageContext

    init(_ written: WrittenWhen, _ context: PageContext) {
        self.written = written
        self.context = context
    }

    private var words: Words { context.words }

    var body: some HTML {
        let understood = words.when(written.value)
        switch reading {
        case .same: words.sentence(understood)
        case .impossible:
            span(.class("when")) {
                span(.class("as-written")) { written.source.text }
                " "
                StatusTag(Mark(words.dates.impossible, .flag, .red))
                " "
                span(.class("aside")) { words.dates.countedAs.filled(["date": understood]) }
            }
        case .notUnderstood:
            span(.class("when")) {
                span(.class("as-written")) { written.source.text }
                " "
                span(.class("aside")) { words.sentence(understood) }
            }
        case .otherwise:
            span(.class("when")) {
                words.sentence(understood)
                " "
                span(.class("aside")) { words.dates.writtenAs.filled(["text": written.source.text]) }
            }
        }
    }

    private enum Reading { case same, impossible, notUnderstood, otherwise }

    private var reading: Reading {
        let text = written.source.text
        switch written.value {
        case .period(nil, .day(let day)) where text == day.slashed || text == day.iso8601: return .same
        case .pointer, .noDeadline: return .same
        case .notUnderstood: return .notUnderstood
        case .period(_, .month) where written.isImpossible: return .impossible
        default: break
        }
        // A note is printed in brackets, however it was written.
        let understood = words.when(written.value)
        let folded = [text, understood].map { text in Vocabulary.fold(text.filter { $0 != "(" && $0 != ")" }) }
        return folded[0] == folded[1] ? .same : .otherwise
    }
}

/// Several times, in the order in which they were written.
struct WhenList: HTML {
    let dates: [WrittenWhen]
    /// The action whose dates they are, where it is to be said that one lies before its beginning.
    let action: AssessedAction?
    let context: PageContext

    init(_ dates: [WrittenWhen], of action: AssessedAction? = nil, _ context: PageContext) {
        self.dates = dates
        self.action = action
        self.context = context
    }

    var body: some HTML {
        switch dates.count {
        case 0: NotStated(context.words.status.notStated)
        case 1: date(dates[0])
        default: ol(.class("dates")) { ForEach(dates) { date in li { self.date(date) } } }
        }
    }

    @HTMLBuilder
    private func date(_ date: WrittenWhen) -> some HTML {
        WhenText(date, context)
        if let action { BeforePlan([date], of: action, context) }
    }
}

/// That a date lies before the work began: what is late by it could not have been done in time.
struct BeforePlan: HTML {
    let dates: [WrittenWhen]
    let action: AssessedAction
    let context: PageContext

    init(_ dates: [WrittenWhen], of action: AssessedAction, _ context: PageContext) {
        self.dates = dates
        self.action = action
        self.context = context
    }

    var body: some HTML {
        // A paper says what it said when it was issued.
        if !context.isWhole, dates.contains(where: action.liesBeforeBeginning) {
            span(.class("moved")) { context.words.dates.beforePlan }
        }
    }
}

extension WhenText {
    static let examples = [
        ComponentExample(\.whenText, \.understood) { WhenText(Specimen.when("31/12/2022"), $0) },
        ComponentExample(\.whenText, \.impossible) { WhenText(Specimen.when("31/11/2022"), $0) },
        ComponentExample(\.whenText, \.notUnderstood) { context in
            WhenText(Specimen.when(context.words.gallery.name), context)
        },
        ComponentExample(\.whenText, \.several) { context in
            WhenList([Specimen.when("2022-12-01"), Specimen.when("2023-03-01")], context)
        },
        ComponentExample(\.whenText, \.none) { WhenList([], $0) },
    ]
}
