import Plan

/// Brackets that were meant for a tie.
struct NearTie {
    /// Where they stand in the text, in UTF-8 bytes.
    let range: Range<Int>
    /// The recommendations that were meant.
    let ids: [String]
    /// Whether some of them are read.
    let isHalf: Bool
    /// Whether a date stands in them too.
    let hasDue: Bool
}

/// Finds brackets that a reader would take for a tie: `(OA 1)`, `[OA1]`, `(ref OA1)`, `(OA1–OA3)`, `(OA1/2)`.
struct NearTieFinder {
    let scanner: ReferenceScanner
    /// The letters that ids of recommendations begin with.
    let prefixes: [String]

    /// Whether a text can hold one at all.
    static func mayHold(_ text: String) -> Bool {
        text.utf8.contains(where: \.isASCIIDigit)
            && text.utf8.contains { "()[]{}".utf8.contains($0) || $0 >= 0x80 }
    }

    /// The brackets of a text that are almost ties, in order.
    func find(in text: String) -> [NearTie] {
        guard NearTieFinder.mayHold(text) else { return [] }
        let signs = PlainSigns(text, in: 0..<text.utf8.count)
        let tokens = signs.tokens
        var found: [NearTie] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].sign.map("([{".utf8.contains) == true else {
                index += 1
                continue
            }
            // Nothing that people write in brackets has more words.
            let rest = (index + 1)..<min(tokens.count, index + 40)
            let end = rest.first { tokens[$0].sign.map("()[]{}".utf8.contains) == true } ?? rest.upperBound
            let isClosed = end < tokens.count && tokens[end].sign.map(")]}".utf8.contains) == true
            let words = tokens[index + 1..<end].map { token in
                token.isWord
                    ? TieWord.word(String(decoding: signs.bytes[token.range], as: UTF8.self))
                    : .sign(token.sign ?? PlainSigns.lineEnd)
            }
            let last = tokens[isClosed ? end : end - 1].range.upperBound - 1
            let range = signs.ranges[tokens[index].range.lowerBound].lowerBound..<signs.ranges[last].upperBound
            if let tie = tie(words, at: range, in: text) { found.append(tie) }
            index = max(index + 1, isClosed ? end + 1 : end)
        }
        return found
    }

    private func tie(_ words: [TieWord], at range: Range<Int>, in text: String) -> NearTie? {
        var reader = TieReader(words, prefixes: prefixes, isRecommendation: isRecommendation)
        guard reader.read(), !reader.ids.isEmpty else { return nil }
        let read = scanner.scan(text).filter { range.contains($0.range.lowerBound) && $0.isTag }
        // One that leads nowhere is told as that.
        var ids: [String] = []
        for found in read {
            guard case .success(let entity) = found.result else { return nil }
            ids.append(entity.id.local.lowercased())
        }
        let isRead = reader.ids.allSatisfy { ids.contains($0.lowercased()) }
        guard !isRead || reader.hasStrayNumber else { return nil }
        return NearTie(range: range, ids: reader.ids, isHalf: !ids.isEmpty, hasDue: reader.hasDue)
    }

    /// The recommendation that an id means, as it is written.
    private func isRecommendation(_ id: String) -> String? {
        guard case .success(let entity) = scanner.resolver.resolve(id, in: scanner.scope),
            entity.kind == .recommendation
        else { return nil }
        return id
    }
}
