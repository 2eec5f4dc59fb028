/// What `site.yaml` says about the pages for young people.
package struct YoungPeopleSettings: Sendable {
    /// What becomes of pages that nobody has checked with young people.
    package enum Drafts: String, Sendable, CaseIterable {
        /// They are in the draft edition only.
        case leftOut = "left out"
        /// Every edition has them, with a label that says so.
        case labelled
    }

    /// The name of these pages.
    package var title: PlainText?
    /// The short address that is printed on leaflets, with its QR code.
    package var address: PlainText?
    /// What becomes of pages that nobody has checked.
    package var drafts = Drafts.leftOut
    /// The groups that young people speak through.
    package var groups: [PlainText] = []
    /// Days within which the council says that it answers what they said.
    package var answerWithin: Int?
    /// After how many days without an answer that is told, where the council says nothing.
    package static let usualAnswerWithin = 60
    /// The day of the last leaflet that was handed out.
    package var lastLeaflet: Written<Day>?
    /// The highest grade of the Automated Readability Index that a page should have: the school year in the United
    /// States whose pupils can read it. Grade 6 is read at eleven.
    package var readingGrade = 6

    /// Makes the settings of a site that says nothing of them.
    package init() {}

    /// Where an address leads as it is printed and typed: browsers add the scheme, and a code must hold it.
    package static func link(to address: String) -> String {
        ["https://", "http://"].contains(where: address.lowercased().hasPrefix) ? address : "https://" + address
    }
}

/// How to have papers in other languages, as a pack ends with it.
package struct LanguageHelp: Sendable {
    /// What can be had.
    package var lead: PlainText
    /// The languages, by name.
    package var languages: [PlainText] = []
    /// The number to ring.
    package var telephone: PlainText?

    /// Makes help with nothing but what can be had.
    package init(lead: PlainText) { self.lead = lead }
}

/// A line of the panel that says in other languages how to get help.
package struct LanguageLine: Sendable {
    /// The language.
    package let language: LanguageTag
    /// What it says, in that language.
    package let text: PlainText

    /// Makes a line.
    package init(language: LanguageTag, text: PlainText) {
        self.language = language
        self.text = text
    }
}
