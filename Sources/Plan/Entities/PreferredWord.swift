/// A word that a council has agreed with its young people to say, and those that it does not say.
package struct PreferredWord: Sendable {
    /// What to say.
    package let say: PlainText
    /// What not to say: words or phrases.
    package let insteadOf: [PlainText]
    /// Why, in the words of those who asked for it.
    package let why: PlainText?

    /// Makes an entry of the list.
    package init(say: PlainText, insteadOf: [PlainText], why: PlainText?) {
        self.say = say
        self.insteadOf = insteadOf
        self.why = why
    }
}
