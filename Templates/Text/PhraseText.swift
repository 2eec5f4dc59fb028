import HTMLKit
import Plan

extension Page {
    /// Writes a phrase whose one place is filled with markup, such as a link.
    mutating func phrase(_ phrase: Phrase, _ content: (inout Page) -> Void) {
        self.phrase(phrase) { page, _ in content(&page) }
    }

    /// Writes a phrase; a closure writes what belongs at the place of a name.
    mutating func phrase(_ phrase: Phrase, fill: (inout Page, _ name: String) -> Void) {
        for part in phrase.parts {
            switch part {
            case .text(let text): self.text(text)
            case .place(let name): fill(&self, name)
            }
        }
    }
}
