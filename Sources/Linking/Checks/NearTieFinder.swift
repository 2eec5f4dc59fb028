import Diagnostics
import Markup
import Plan

/// Finds brackets that a reader would take for a tie: `(OA 1)`, `[OA1]`, `(ref OA1)`, `(OA1–OA3)`, `(OA1/2)`.
struct NearTieFinder {
    let scanner: ReferenceScanner
    /// The letters that ids of recommendations begin with.
    let prefixes: [String]
    /// What inspections are called, which people put before an id.
    let nouns: Set<String>

    /// Whether a text can hold one at all.
    private static func mayHold(_ text: String) -> Bool {
        (text.utf8.contains(where: \.isASCIIDigit) || text.contains("l)"))
            && text.utf8.contains { NearTieFinder.isBracket($0) || $0 >= 0x80 }
    }

    private static func isBracket(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }

    /// Those of a Markdown text. Stress within brackets keeps a tie from being read, and a reader sees none of it.
    func find(in text: Prose) -> [NearTie] {
        guard NearTieFinder.mayHold(text.source.text) else { return [] }
        let runs = TextRuns(of: text.markup)
        let bytes = Array(text.source.text.utf8)
        var joined = ""
        var places: [Int] = []
        var read: [ReferenceScanner.Found] = []
        for run in runs.runs {
            let last = places.last.map { $0 + 1 } ?? run.offset
            if last < run.offset, !bytes[last..<min(run.offset, bytes.count)].allSatisfy("*_".utf8.contains) {
                // What stands between them is no part of a tie.
                joined += "?"
                places.append(last)
            }
            read += scanner.scan(run.text).filter(\.isTag).map { $0.moved(by: joined.utf8.count) }
            joined += run.text
            places += run.offset..<run.offset + run.text.utf8.count
        }
        return find(in: joined, read, isTitle: false).map { tie in
            let range = places[tie.range.lowerBound]..<places[tie.range.upperBound - 1] + 1
            return NearTie(range: range, ids: tie.ids, isHalf: tie.isHalf, hasDue: tie.hasDue)
        }
    }

    /// Those of a plain text.
    func find(in text: String) -> [NearTie] {
        let found = scanner.scan(text)
        let ties = NearTieFinder.mayHold(text) ? find(in: text, found.filter(\.isTag), isTitle: true) : []
        return ties + bare(found, in: text).filter { tie in !ties.contains { $0.range.overlaps(tie.range) } }
            + unknown(in: text)
    }

    /// A recommendation at the very end of a title that no word makes a part of the sentence: `Ask children – OA1`,
    /// `Ask children OA1`, `Ask children "OA1"`, `Ask children OA1 and OA2`.
    private func bare(_ found: [ReferenceScanner.Found], in text: String) -> [NearTie] {
        let bytes = Array(text.utf8)
        guard let last = found.last, !last.isTag, isRecommendation(last),
            String(decoding: bytes[last.range.upperBound...], as: UTF8.self).allSatisfy(NearTieFinder.around.contains)
        else { return [] }
        var ids = [last]
        // No title has more, and a message has room for no more.
        for other in found.dropLast().reversed().prefix(11) {
            let between = String(decoding: bytes[other.range.upperBound..<ids[0].range.lowerBound], as: UTF8.self)
            guard !other.isTag, isRecommendation(other),
                ["and", "&", ",", "/", "+", "-", "–", ";"].contains(between.filter { $0 != " " }.lowercased())
            else { break }
            ids.insert(other, at: 0)
        }
        let before = String(decoding: bytes[..<ids[0].range.lowerBound], as: UTF8.self)
        let words = before.split(separator: " ")
        guard let word = words.last?.lowercased() else { return [] }
        let name = word.filter { !NearTieFinder.around.contains($0) }
        let isLed = ["see", "ref", "re", "for", "answers"].contains(name) && words.dropLast().last.map(isSign) == true
        guard isLed || !NearTieFinder.joining.contains(name) else { return [] }
        return [
            NearTie(
                range: ids[0].range.lowerBound..<last.range.upperBound, ids: ids.compactMap(local), isHalf: false,
                hasDue: false, isBare: true)
        ]
    }

    /// What looks like the id of a recommendation at the very end of a title, and is none: `Ask children OA9`. Of one letter, or where
    /// few are known, it may be anything.
    private func unknown(in text: String) -> [NearTie] {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 1, let last = words.last else { return [] }
        let start = last.prefix { NearTieFinder.around.contains($0) }
        let word = last[start.endIndex...].reversed().drop { NearTieFinder.around.contains($0) }.reversed()
        let id = String(word)
        let letters = id.prefix { $0.isLetter }
        guard letters.count > 1, prefixes.contains(String(letters)), id.count > letters.count,
            id.dropFirst(letters.count).allSatisfy({ $0.isASCII && $0.isNumber }),
            case .failure(.unknown) = scanner.resolver.resolve(id, in: scanner.scope)
        else { return [] }
        let first = text.utf8.distance(from: text.utf8.startIndex, to: last.startIndex) + start.utf8.count
        var tie = NearTie(range: first..<first + id.utf8.count, ids: [id], isHalf: false, hasDue: false)
        tie.isUnknown = true
        return [tie]
    }

    private func isSign(_ word: Substring) -> Bool { word.allSatisfy { "-–—:/".contains($0) } || word.last == ":" }

    private func local(_ found: ReferenceScanner.Found) -> String? {
        if case .success(let entity) = found.result { entity.id.local } else { nil }
    }

    private func isRecommendation(_ found: ReferenceScanner.Found) -> Bool {
        if case .success(let entity) = found.result { entity.kind == .recommendation } else { false }
    }

    /// Signs that people put around an id.
    private static let around: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "*", "_", ".", "`", " "]

    /// Words that make what follows a part of the sentence: `Report progress on OA1`.
    private static let joining: Set<String> = [
        "about", "address", "after", "against", "and", "answer", "answers", "area", "as", "before", "behind", "beyond",
        "by",
        "close", "closes", "concerning", "cover", "covers", "finding", "for", "from", "in", "including", "into", "meet",
        "meets", "of", "on", "or", "outside", "over", "per", "priority", "re", "reach", "recommendation", "ref",
        "regarding", "see", "since", "the", "to", "towards", "under", "until", "with", "within", "without",
    ]

    /// - Parameter read: The ties that are read.
    private func find(in text: String, _ read: [ReferenceScanner.Found], isTitle: Bool) -> [NearTie] {
        let bytes = Array(text.utf8)
        let signs = PlainSigns(text, in: 0..<text.utf8.count)
        let tokens = signs.tokens
        func tie(_ places: Range<Int>, inside: Range<Int>) -> NearTie? {
            let words = tokens[inside].map { token in
                token.isWord
                    ? TieWord.word(
                        String(decoding: signs.bytes[token.range], as: UTF8.self),
                        isCapital: bytes[signs.ranges[token.range.lowerBound].lowerBound].isASCIICapital)
                    : .sign(token.sign ?? PlainSigns.lineEnd)
            }
            let first = signs.ranges[tokens[places.lowerBound].range.lowerBound].lowerBound
            let last = signs.ranges[tokens[places.upperBound - 1].range.upperBound - 1].upperBound
            return self.tie(words, at: first..<last, read, isTitle: isTitle)
                ?? (isTitle ? slip(words, at: first..<last) ?? led(words, at: first..<last, read) : nil)
        }
        var found: [NearTie] = []
        var index = 0
        while index < tokens.count {
            let start = index
            index += 1
            if tokens[start].sign.map("([{".utf8.contains) == true {
                // Nothing that people write in brackets has more words.
                let rest = index..<min(tokens.count, index + 40)
                let end = rest.first { tokens[$0].sign.map("()[]{}".utf8.contains) == true } ?? rest.upperBound
                let isClosed = end < tokens.count && tokens[end].sign.map(")]}".utf8.contains) == true
                if let tie = tie(start..<(isClosed ? end + 1 : end), inside: index..<end) { found.append(tie) }
                index = isClosed ? end + 1 : end
            } else if tokens[start].sign == UInt8(ascii: ")"), start > 0, tokens[start - 1].isWord {
                // A bracket that nothing opens.
                if let tie = tie(start - 1..<start + 1, inside: start - 1..<start) { found.append(tie) }
            }
        }
        return found
    }

    private func tie(
        _ words: [TieWord], at range: Range<Int>, _ read: [ReferenceScanner.Found], isTitle: Bool
    ) -> NearTie? {
        var reader = TieReader(
            words, prefixes: prefixes, nouns: nouns, isTitle: isTitle, recommendation: recommendation)
        guard reader.read(), !reader.ids.isEmpty else { return nil }
        // One that leads nowhere is told as that.
        var ids: [String] = []
        for found in read where range.contains(found.range.lowerBound) {
            guard case .success(let entity) = found.result else { return nil }
            ids.append(entity.id.local.lowercased())
        }
        let isRead = reader.ids.allSatisfy { ids.contains($0.lowercased()) }
        guard !isRead || reader.hasStrayNumber else { return nil }
        return NearTie(range: range, ids: reader.ids, isHalf: !ids.isEmpty, hasDue: reader.hasDue)
    }

    /// An id alone with a letter too few, too many or wrong, at a title: `(A1)`, `(QA1)`.
    private func slip(_ words: [TieWord], at range: Range<Int>) -> NearTie? {
        guard words.count == 1, let word = words[0].word, !NearTieFinder.paperSizes.contains(word),
            case .failure = scanner.resolver.resolve(word, in: scanner.scope)
        else { return nil }
        let letters = word.prefix { $0.isLetter }
        let number = word.dropFirst(letters.count)
        guard !letters.isEmpty, !number.isEmpty, number.allSatisfy(\.isNumber),
            !prefixes.contains(where: { $0.lowercased() == letters })
        else { return nil }
        let meant = prefixes.filter { prefix in
            prefix.count > 1 && recommendation(prefix + number) != nil
                && Suggestion.nearest(to: String(letters), among: [prefix.lowercased()], within: 1) != nil
        }
        guard meant.count == 1 else { return nil }
        return NearTie(range: range, ids: [meant[0] + number], isHalf: false, hasDue: false)
    }

    /// An id with more behind a comma, at a title: `(OA2, see report)`; or behind a sign: `(#OA2)`.
    private func led(_ words: [TieWord], at range: Range<Int>, _ read: [ReferenceScanner.Found]) -> NearTie? {
        let isSigned = words.first?.sign == UInt8(ascii: "#")
        let rest = words.dropFirst(isSigned ? 1 : 0)
        guard let word = rest.first?.word, let id = recommendation(word.uppercased()),
            !read.contains(where: { range.contains($0.range.lowerBound) })
        else { return nil }
        let isFollowed = rest.dropFirst().first?.sign.map(",;".utf8.contains) == true
        guard isFollowed || (isSigned && rest.count == 1) else { return nil }
        return NearTie(range: range, ids: [id], isHalf: false, hasDue: false)
    }

    private static let paperSizes: Set = ["a3", "a4", "a5", "a6"]

    /// The recommendation that an id means, as it is written.
    private func recommendation(_ id: String) -> String? {
        guard case .success(let entity) = scanner.resolver.resolve(id, in: scanner.scope),
            entity.kind == .recommendation
        else { return nil }
        return id
    }
}

extension UInt8 {
    fileprivate var isASCIICapital: Bool { (0x41...0x5A).contains(self) }
}

extension ReferenceScanner.Found {
    fileprivate func moved(by count: Int) -> Self {
        Self(range: range.lowerBound + count..<range.upperBound + count, result: result, isTag: isTag)
    }
}
