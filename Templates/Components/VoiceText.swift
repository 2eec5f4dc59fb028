import Assessing
import HTMLKit
import Plan

/// Whose word it is how an action stands, beside its status.
struct VoiceText: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let voice = page.context.assessment.voice(of: action)
        page.span(.class("voice")) { $0.isolated($0.words.told(voice)) }
    }
}

/// The same where a sentence above has said that a status is its lead's own word: only who else has checked or agreed. Papers
/// have columns of their own.
struct OtherVoice: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        guard !page.context.isWhole else { return }
        switch page.context.assessment.voice(of: action) {
        case .lead, .source, .nobody: return
        case .checked, .agreed: page.span(.class("moved")) { $0.add(VoiceText(action: action)) }
        }
    }
}

extension Words {
    /// Whose word a status is, within a sentence.
    func told(_ voice: StatusVoice) -> String {
        switch voice {
        case .nobody: views.voice.nobody
        case .lead: views.voice.lead
        case .source: views.voice.source
        case .checked(let name): views.voice.checked.filled(["who": name])
        case .agreed(let name): views.voice.agreed.filled(["who": name])
        }
    }

    /// Whose word it is how some open actions stand, in sentences.
    func told(_ count: VoiceCount) -> String {
        let names = views.voice
        let nobody = count.nobody == 0 ? "" : names.nobodySaid(count.nobody)
        guard count.said > 0 else { return nobody }
        func part(_ phrase: Phrase, _ number: Int) -> [String] {
            number == 0 ? [] : [phrase.filled(["count": "\(number)"])]
        }
        let checked = count.checked == 0 ? [names.noneChecked] : part(names.countChecked, count.checked)
        let parts =
            part(names.countLead, count.lead) + part(names.countSource, count.source) + checked
        let said = names.sum.filled(["parts": list(parts)])
        return nobody.isEmpty ? said : said + " " + nobody
    }
}

extension Page {
    /// Says once on a page whose word the statuses on it are, before the first of them that somebody stated.
    mutating func sayWhoseWord(_ actions: some Sequence<AssessedAction>) {
        guard !context.isWhole, !hasSaidWhoseWord, actions.contains(where: context.assessment.isStated) else { return }
        hasSaidWhoseWord = true
        let names = words.views.voice
        p(context.site.madeBy == nil ? names.rule : names.sourceRule, .class("same"))
    }
}
