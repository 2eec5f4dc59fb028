import Assessing
import HTMLKit
import Plan

/// An action that slipped, in a few words: by how much and by whose word, why, and when it will be back.
struct SlippedAction: Component {
    let action: AssessedAction
    /// Whether it says by whose word; not where that is said above.
    let saysWhoseWord: Bool
    /// Whether the later date that is asked for stands beside it as a question, with why.
    let isAskedBeside: Bool

    /// The most characters of what was said: a first screen has room for a line or two.
    private static let longest = 110

    func write(to page: inout Page) {
        let context = page.context
        page.add(EntityLink(action.id))
        if let mark = context.worstMark(of: action.state, in: action.scope) {
            // Who listens hears where the title ends.
            page.span(",", .class("pause"))
            page.text(" ")
            page.strong(.class(mark.isStrong ? "alarm" : nil)) { $0.isolated(mark.word) }
        }
        if saysWhoseWord, context.assessment.isStated(action) {
            page.text(page.words.site.listSeparator)
            page.add(VoiceText(action: action))
        }
        page.text(". ")
        page.strong(back(context.words))
        writeWhy(to: &page)
    }

    /// Why: the reason that was given; where nobody gave one, what was last said, which is not passed off as a reason.
    private func writeWhy(to page: inout Page) {
        if let why = action.reason?.why {
            if isAskedBeside, why.text == action.state.request?.why?.text { return }
            page.text(" ")
            page.span { $0.text(why) }
        } else if let said = action.saidOfDelay?.text {
            let text = page.context.plainText(said).shortened(to: Self.longest)
            page.text(" ")
            page.text(page.words.views.overview.lastSaid.filled(["text": text]))
        }
    }

    private func back(_ words: Words) -> String {
        let names = words.views.overview
        if let back = action.promisedBack { return names.backBy.filled(["date": words.when(back.value)]) }
        return action.state.request?.newDue.map { names.asksFor.filled(["date": words.when($0.value)]) }
            ?? names.noDateGiven
    }
}
