/// A sentence of a text, or a piece of it that has no end of its own: a heading, an item of a list.
package struct TextSentence: Sendable {
    /// Where it stands, in UTF-8 bytes of the text, with the quotes and brackets around it.
    package let range: Range<Int>
    /// Its words; there is always one. Web and mail addresses are none.
    package let words: [TextWord]
}

extension TextSentence {
    /// The sentences of a piece of English text: a paragraph, a heading or an item of a list.
    ///
    /// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close behind them, when white space
    /// follows and the next word does not begin with a small letter. The dots of abbreviations (`e.g.`, `Dr.`),
    /// initials, decimals and numbers of a list that is typed end none. Time grows with the length of the text.
    package static func sentences(of text: String) -> [TextSentence] {
        var reader = SentenceReader(text)
        return reader.read()
    }
}
