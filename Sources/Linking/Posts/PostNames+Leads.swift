import Diagnostics
import Graph
import Plan

extension PostNames {
    /// Takes a lead field apart, if there is one.
    func leads(in text: PlainText?) -> [Lead] { text.map { leads(in: $0.source) } ?? [] }

    /// The posts that the own columns of a plan or an inspection name, by the keys of the columns.
    func leads(in columns: [String: ColumnValue]) -> [String: [Lead]] {
        columns.compactMapValues { value in
            if case .posts = value.meaning { leads(in: value.source) } else { nil }
        }
    }

    /// Takes a lead field apart. A post that it names twice, perhaps in two spellings, leads once.
    func leads(in source: SourceText) -> [Lead] {
        var known: Set<Post.Index> = []
        return parts(of: source).filter { lead in
            if case .post(let post) = lead.who { known.insert(post).inserted } else { true }
        }
    }

    /// Everything that a lead field names. Text is split only where posts of the registry begin and end, because commas,
    /// "and" and spaces also stand within names; of several posts that could begin at a word the longest counts.
    func parts(of source: SourceText) -> [Lead] {
        let words = LeadWords(source)
        var found: [(lead: Lead, words: Range<Int>)] = []
        var unknownFrom: Int?
        var index = 0
        func finishUnknown(at end: Int) {
            guard let from = unknownFrom else { return }
            unknownFrom = nil
            if let text = words.slice(from..<end) { found.append((Lead(who: .unknown, written: text), from..<end)) }
        }
        while index < words.count {
            if let (who, length) = longest(words, from: index), let text = words.slice(index..<index + length) {
                finishUnknown(at: index)
                found.append((Lead(who: who, written: text), index..<index + length))
                index += length
            } else {
                if words.isSeparator(index) {
                    finishUnknown(at: index)
                } else if unknownFrom == nil {
                    unknownFrom = index
                }
                index += 1
            }
        }
        finishUnknown(at: words.count)
        return joined(found, words)
    }

    /// The leads, with a name put together again that a comma or "and" within it has taken apart because a letter of it is
    /// wrong: neighbours whom nobody knows, and who together are like one of the registry.
    private func joined(_ found: [(lead: Lead, words: Range<Int>)], _ words: LeadWords) -> [Lead] {
        var leads: [Lead] = []
        var index = 0
        while index < found.count {
            let end = found[index...].firstIndex { $0.lead.who != .unknown } ?? found.count
            // No name has more parts.
            if end - index > 8 {
                leads += found[index..<end].map(\.lead)
                index = end
            } else if end - index > 1,
                let whole = words.slice(found[index].words.lowerBound..<found[end - 1].words.upperBound),
                isAlmostKnown(whole.text)
            {
                leads.append(Lead(who: .unknown, written: whole))
                index = end
            } else {
                leads.append(found[index].lead)
                index += 1
            }
        }
        return leads
    }

    /// The longest name that begins at a word. Only so many words are put together as a name that begins so has: of
    /// thousands of words that begin none, each is looked at once.
    private func longest(_ words: LeadWords, from start: Int) -> (who: Lead.Who, length: Int)? {
        guard !words.isSeparator(start), let first = words.slice(start..<start + 1),
            let most = mostWords[LeadWords.beginning(of: Vocabulary.fold(first.text))]
        else { return nil }
        for end in stride(from: min(words.count, start + most), to: start, by: -1) {
            guard let text = words.slice(start..<end), text.text.utf8.count > 0 else { continue }
            if let post = self[text.text] { return (.post(post), end - start) }
            if Vocabulary.fold(text.text) == Post.unnamed { return (.unnamed, end - start) }
        }
        return nil
    }
}
