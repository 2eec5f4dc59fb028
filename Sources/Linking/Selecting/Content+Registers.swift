import Plan

extension Content {
    /// Leaves out of the registers what would tell of what an edition withholds.
    ///
    /// Posts, boards and terms have no audience, but a post that only withheld actions have, or a term that only they
    /// use, gives them away. So what is used by something withheld and by nothing that is shown is left out with it.
    /// What nothing uses at all stays, since somebody put it there. The further ways of writing a post or a board go by
    /// the same rule.
    ///
    /// - Parameter whole: The content of which this is what is shown.
    mutating func selectRegisters(from whole: Content) {
        let registers = Registers(whole)
        var shown = RegisterUses(of: registers)
        Content.look(at: self, with: &shown)
        guard shown.isWritten.contains(false) else { return }
        var all = RegisterUses(of: registers)
        Content.look(at: whole, with: &all)
        all.close { _ in true }
        shown.close(with: registers.entries.indices.filter { !all.isUsed[$0] }) { !all.isWritten[$0] }

        func further(_ entry: Registers.Entry) -> [PlainText] {
            entry.spellings.dropFirst().filter { shown.isWritten[$0] || !all.isWritten[$0] }.map {
                registers.spellings[$0]
            }
        }
        let kept = registers.entries.indices.filter { shown.isUsed[$0] }.map { registers.entries[$0] }
        posts = kept.filter { $0.kind == .post }.map { entry in
            var post = whole.posts[entry.index]
            post.also = further(entry)
            return post
        }
        boards = kept.filter { $0.kind == .board }.map { entry in
            var board = whole.boards[entry.index]
            board.also = further(entry)
            return board
        }
        glossary = kept.filter { $0.kind == .term }.map { whole.glossary[$0.index] }
    }

    private static func look(at content: Content, with uses: inout RegisterUses) {
        var content = content
        content.visitTexts(&uses)
    }
}
