import Plan

/// The words that marks for audiences and blocks are made of.
///
/// Each is its letters and digits alone: spaces and dashes within it do not count.
struct MarkWords: Sendable {
    /// One of the words.
    struct Word: Sendable {
        /// How an author writes it.
        let name: String
        /// Its letters and digits.
        let letters: [UInt8]
        /// Whether a slip in it is still understood: in a short word nearly any other is one slip away.
        let allowsSlip: Bool

        init(_ name: String, shortest: Int = 4) {
            self.name = name
            letters = Word.letters(of: name)
            allowsSlip = letters.count >= shortest
        }

        private static func letters(of text: String) -> [UInt8] {
            let signs = PlainSigns(text, in: 0..<text.utf8.count)
            return signs.tokens.filter(\.isWord).flatMap { signs.bytes[$0.range] }
        }

        /// Whether a text is this word and nothing else.
        func isWhole(of text: String) -> Bool {
            text.utf8.count <= 200 && matches(Word.letters(of: text)[...], slips: true)
        }

        /// Whether letters are this word; `slips` whether one slip is forgiven.
        func matches(_ letters: ArraySlice<UInt8>, slips: Bool) -> Bool {
            letters.elementsEqual(self.letters) || (slips && allowsSlip && OneEdit.isNear(letters, self.letters))
        }
    }

    /// The audiences of the site as they are written, from the narrowest to the widest; `draft` is the first.
    let names: [String]
    /// Those of them that keep something from somebody, as they are looked for: what is for the widest is for all.
    let audiences: [Word]
    /// The widest, and what people write in its place.
    let everybody: [Word]
    /// How the field of an audience is called.
    let fields: [Word]
    /// The council's own names for it are among them.
    let hasOwnFields: Bool
    /// The blocks that there are.
    let blocks: [Word]
    /// The block that withholds text, and the word that people put behind an audience.
    let only = Word(BlockContainer.Kind.only.rawValue)
    /// The pages for young people: no audience, and a name that stands in many a sentence.
    let youngPeople = Word(Edition.youngPeopleName)

    /// Whether the head of a column says that the audience stands in it: `Audience (who)`, `Who may see`.
    func areForAudience(_ head: String) -> Bool {
        guard head.utf8.count <= 200 else { return false }
        let signs = PlainSigns(head, in: 0..<head.utf8.count)
        let parts = signs.tokens.filter(\.isWord).map { signs.bytes[$0.range] }
        return fields.contains { field in
            field.isWhole(of: head) || parts.contains { field.matches($0, slips: true) }
        } || MarkWords.heads.contains(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
    }

    /// Heads of columns that say it in other words.
    private static let heads: Set = [
        "for whom", "readers", "seen by", "visible to", "who can read", "who can see", "who can see it", "who may read",
        "who may see", "who may see it",
    ]

    /// The words of a site.
    ///
    /// - Parameter fields: What the field of an audience is called.
    init(audiences: [String], fields: [String]) {
        names = [Edition.draftName] + audiences
        self.audiences = names.prefix(max(1, audiences.count)).map { Word($0) }
        everybody = (audiences.suffix(1) + ["everyone", "everybody", "anyone", "all"]).map { Word($0) }
        let key = FieldKey.audience.rawValue
        let own = Set(fields.map { Vocabulary.fold($0) }).subtracting([key]).sorted()
        self.fields = ([key] + own).map { Word($0, shortest: 6) }.filter { !$0.letters.isEmpty }
        hasOwnFields = !own.isEmpty
        blocks = BlockDefinition.all.map { Word($0.name, shortest: 3) }
    }
}
