/// What the marks on the line of an action mean: what each looks like, for those who do not see it, and what it stands for.
package struct SlipKeyWords: Sendable {
    /// A mark of the key.
    package struct Entry: Sendable {
        package let look, meaning: String
    }

    /// The date that counts, one that counted before it, and the line from that to it.
    package let agreed, earlier, track: Entry
    /// For how long a date is past, where somebody said that it was not kept, and where nobody said anything.
    package let over, unsaid: Entry
    /// For how long nothing was reported.
    package let silence: Entry
    /// A later date that is asked for, when it is to be back on track, the line to these, and a date that has no place on
    /// the line.
    package let asked, back, ahead, beyond: Entry

    static let english = SlipKeyWords(
        agreed: Entry(look: "Dot", meaning: "due"),
        earlier: Entry(look: "Ring", meaning: "due before"),
        track: Entry(look: "Line", meaning: "moved"),
        over: Entry(look: "Black bar", meaning: "past its date"),
        unsaid: Entry(look: "White bar", meaning: "past its date, nothing said"),
        silence: Entry(look: "Dotted line", meaning: "time without a report"),
        asked: Entry(look: "Diamond", meaning: "later date asked for"),
        back: Entry(look: "Short stroke", meaning: "back on track"),
        ahead: Entry(look: "Dashed line", meaning: "still to come"),
        beyond: Entry(look: "Arrowhead", meaning: "date further off"))
}
