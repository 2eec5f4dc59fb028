import Diagnostics
import Plan

/// Which entries of the registers some texts use, and in which ways of writing.
struct RegisterUses: TextVisitor {
    private let registers: Registers
    /// Whether each spelling stands in a text.
    private(set) var isWritten: [Bool]
    /// Whether each entry is used: by a text, or by an entry that is.
    private(set) var isUsed: [Bool]
    /// Entries whose own texts were not read yet.
    private var unread: [Int] = []
    /// The entry whose own texts are read. That it says its own name is no use of it.
    private var entry: Int?
    private var reader = TextWords()
    /// The fields that were taken apart: many name the same posts.
    private var known: Set<String> = []

    init(of registers: Registers) {
        self.registers = registers
        isWritten = registers.spellings.map { _ in false }
        isUsed = registers.entries.map { _ in false }
        for spelling in registers.finder.wordless { write(spelling) }
    }

    static let readsRegisters = false

    mutating func visit(words: String) {
        reader.read(words)
        registers.finder.find(in: reader.words) { write($0) }
    }

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) { visit(words: text.text) }

    /// The text as it is written, which has the lines of its blocks and the texts within them.
    mutating func visit(_ text: inout Prose, _ place: TextPlace) { visit(words: text.source.text) }

    mutating func visit(_ field: inout PlainText, naming kinds: [Registers.Kind], _ place: TextPlace) {
        visit(words: field.text)
        for kind in kinds { visit(field.source, naming: kind) }
    }

    mutating func visit(_ query: inout BlockQuery, _ place: TextPlace) {
        for lead in query.filter.leads + query.indicators.owners { visit(lead, naming: .post) }
        for term in query.terms { visit(term, naming: .term) }
    }

    private mutating func visit(_ name: SourceText, naming kind: Registers.Kind) {
        visit(words: name.text)
        guard known.insert("\(kind.rawValue)\(name.text)").inserted else { return }
        for spelling in registers.named(kind, in: name) { write(spelling) }
    }

    func apart() -> RegisterUses { RegisterUses(of: registers) }

    mutating func join(_ other: RegisterUses) {
        for spelling in other.isWritten.indices where other.isWritten[spelling] { write(spelling) }
    }

    private mutating func write(_ spelling: Int) {
        guard !isWritten[spelling], registers.owners[spelling] != entry else { return }
        isWritten[spelling] = true
        unread.append(registers.owners[spelling])
    }

    /// Adds some entries, and what all that are used say themselves: who takes over from a post, who sits on a board.
    ///
    /// - Parameters:
    ///   - others: Entries that are shown though nothing uses them.
    ///   - isShown: Whether a further way of writing an entry is shown with it.
    mutating func close(with others: [Int] = [], showing isShown: (Int) -> Bool) {
        unread += others
        while let number = unread.popLast() {
            guard !isUsed[number] else { continue }
            isUsed[number] = true
            entry = number
            let own = registers.entries[number]
            for text in own.texts { if let text { visit(words: text.text) } }
            for text in own.posts { if let text { visit(text.source, naming: .post) } }
            for spelling in own.spellings where spelling == own.spellings.lowerBound || isShown(spelling) {
                visit(words: registers.spellings[spelling].text)
            }
        }
        entry = nil
    }
}
