import Diagnostics
import Plan

extension Record {
    /// The words of a list, each one of those that can stand there; nil where the list is empty or not there.
    ///
    /// - Parameter alone: What can stand in place of the list, for those who are told what can.
    func words<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: FieldKey, of type: Word.Type, orAlone alone: String? = nil, _ context: inout ReadingContext
    ) -> [Written<Word>]? {
        let written = texts(key)
        guard !written.isEmpty else { return nil }
        return written.compactMap { name in
            if let word = Word(rawValue: Vocabulary.fold(name.text)) { return Written(word, name) }
            let words = type.allCases.map(\.rawValue)
            let near = Suggestion.help(for: name.text, among: words)
            let all = words.map { "`\($0)`" }.joined(separator: ", ")
            context.report(
                .wrongType, "`\(name.text)` is not one of the words that can stand here", at: name.span,
                help: near.isEmpty ? all + (alone.map { ", or `\($0)` alone" } ?? "") : near, subject: subject(key))
            return nil
        }
    }
}
