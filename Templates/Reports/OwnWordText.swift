import Assessing
import HTMLKit
import Plan

/// How much of a paper rests on the word of those who lead the work, in sentences.
struct OwnWordText: Component {
    let own: OwnWord
    /// How many actions the paper tells of.
    let all: Int

    func write(to page: inout Page) {
        let names = page.words.reports
        let phrase = own.evidenced == own.reported ? names.evidencedWord : names.ownWord
        let said =
            own.reported == 0
            ? names.noWord
            : phrase.filled([
                "reported": "\(own.reported)", "all": page.words.nouns.actions(all), "evidenced": "\(own.evidenced)",
            ])
        let checks = own.checks
        let count = checks.byOthers + checks.byLead + checks.notStated
        let checked =
            count == 0
            ? ""
            : names.checkedWord.filled([
                "differences": page.words.views.overview.differences(count), "others": "\(checks.byOthers)",
                "lead": "\(checks.byLead)", "nobody": "\(checks.notStated)",
            ])
        page.p([said, checked].filter { !$0.isEmpty }.joined(separator: " "))
    }
}
