import Diagnostics

/// A later file for a meeting whose pack is out: it goes on with the numbers of its pages, and says what it adds or corrects.
package struct Supplement: Sendable {
    /// Its number among those of the meeting.
    package let number: Written<Int>
    /// The day on which it was published.
    package let published: Written<Day>
    /// The number that its first page bears: the pack is out, so this is known and never changes.
    package let firstPage: Written<Int>
    /// What it adds or corrects.
    package var says: PlainText

    /// Makes a supplement.
    package init(number: Written<Int>, published: Written<Day>, firstPage: Written<Int>, says: PlainText) {
        self.number = number
        self.published = published
        self.firstPage = firstPage
        self.says = says
    }
}
