import Plan

/// A word, in small letters, or a sign between brackets.
enum TieWord {
    case word(String, isCapital: Bool)
    case sign(UInt8)

    var word: String? { if case .word(let word, _) = self { word } else { nil } }
    /// Whether it is a word with a capital and without figures, as who inspects is called by.
    var isName: Bool {
        if case .word(let word, true) = self { word.count > 2 && word.allSatisfy(\.isLetter) } else { false }
    }
    var sign: UInt8? { if case .sign(let sign) = self { sign } else { nil } }
}

/// Reads what stands between brackets as a tie, however it is written.
struct TieReader {
    private let words: [TieWord]
    private let prefixes: [String]
    private let names: Set<String>
    private let isTitle: Bool
    private let recommendation: (String) -> String?
    private var index = 0
    /// The letters of the last id, for numbers that stand for whole ids.
    private var prefix: String?
    /// Whether a noun has made what follows the number of a recommendation.
    private var isNumbered = false

    /// The recommendations that are meant, in order.
    private(set) var ids: [String] = []
    /// Whether a number stands among them that is the id of none.
    private(set) var hasStrayNumber = false
    /// Whether a date follows.
    private(set) var hasDue = false
    /// Whether a name stands among them that is that of no inspection here.
    private var hasName = false

    init(
        _ words: [TieWord], prefixes: [String], nouns: Set<String>, isTitle: Bool = false,
        recommendation: @escaping (String) -> String?
    ) {
        self.words = words
        self.prefixes = prefixes
        names = nouns
        self.isTitle = isTitle
        self.recommendation = recommendation
    }

    /// Reads all of it; false when something else stands there, as in a sentence.
    mutating func read() -> Bool {
        var isRange = false
        while index < words.count {
            let known = ids.count
            if let sign = words[index].sign {
                guard ",;/&+|-.:?!".utf8.contains(sign) else { return false }
                isRange = sign == UInt8(ascii: "-")
                index += 1
            } else if let id = takeID() {
                if isRange { fill(to: id) }
                if !ids.contains(id) { ids.append(id) }
                isRange = false
            } else if let word = words[index].word {
                if word == "due" || word == "by", !ids.isEmpty {
                    hasDue = true
                    return true
                }
                guard takeNumber() || isJoint(word) || isNoun(word) || takeName() else {
                    // `(OA1 – first area)`: behind a sign words say what it is about.
                    return isTitle && !ids.isEmpty && words[index - 1].sign.map(",:-".utf8.contains) == true
                }
                isRange = word == "to" && known > 0
                index += 1
            }
        }
        return true
    }

    /// An id: letters and a number, perhaps apart.
    private mutating func takeID() -> String? {
        guard let word = words[index].word.map(withLetters) else { return nil }
        if let spelt = takeSpelt() { return spelt }
        let letters = String(word.prefix { $0.isLetter })
        if letters.isEmpty {
            guard let prefix = prefix ?? (isNumbered ? prefixes.first : nil) else { return nil }
            return take(word, with: isNumbered && self.prefix == nil ? prefixes : [prefix], from: index + 1)
        }
        let written = prefixes.filter { $0.lowercased() == letters }
        guard !written.isEmpty else { return nil }
        if letters.count < word.count {
            return take(String(word.dropFirst(letters.count)), with: written, from: index + 1)
        }
        var next = index + 1
        if next < words.count, let sign = words[next].sign, "-./:".utf8.contains(sign) { next += 1 }
        guard next < words.count, let number = words[next].word else { return nil }
        return take(number, with: written, from: next + 1)
    }

    /// An id with full stops between its letters: `O.A.1`.
    private mutating func takeSpelt() -> String? {
        var (letters, next) = ("", index)
        while next + 1 < words.count, let letter = words[next].word, letter.count == 1, letter.first?.isLetter == true,
            words[next + 1].sign == UInt8(ascii: ".")
        {
            letters += letter
            next += 2
        }
        guard letters.count > 1, next < words.count, let number = words[next].word else { return nil }
        return take(number, with: prefixes.filter { $0.lowercased() == letters }, from: next + 1)
    }

    /// A word that begins as an id does, with a figure typed for a letter or a letter for a figure, or with letters the
    /// wrong way round: `0A3`, `OAl`, `AO3`.
    private func withLetters(_ word: String) -> String {
        for prefix in prefixes.map({ $0.lowercased() }) where word.count > prefix.count {
            let letters = word.prefix(prefix.count).replacing("0", with: "o")
            let number =
                prefix.count > 1 ? word.dropFirst(prefix.count).replacing("l", with: "1")[...] : word.dropFirst(1)
            if letters.sorted() == prefix.sorted(), number.allSatisfy(\.isNumber) { return prefix + number }
        }
        return word
    }

    private mutating func take(_ number: String, with prefixes: [String], from next: Int) -> String? {
        guard number.first?.isNumber == true else { return nil }
        var number = number
        var next = next
        // `OA1.2` is one id, where there is such a one.
        if next + 1 < words.count, words[next].sign == UInt8(ascii: "."), let part = words[next + 1].word,
            prefixes.contains(where: { recommendation("\($0)\(number).\(part)") != nil })
        {
            number += "." + part
            next += 2
        }
        for prefix in prefixes {
            let short = String(number.drop { $0 == "0" })
            guard let id = recommendation(prefix + number) ?? (short.isEmpty ? nil : recommendation(prefix + short))
            else {
                continue
            }
            (self.prefix, index) = (prefix, next)
            return id
        }
        return nil
    }

    /// A short number that is the id of nothing.
    private mutating func takeNumber() -> Bool {
        guard let word = words[index].word, word.allSatisfy(\.isNumber) else { return false }
        // The year of an inspection.
        if ids.isEmpty, word.count == 4 { return true }
        hasStrayNumber = hasStrayNumber || word.count <= 2
        return !ids.isEmpty
    }

    /// Adds what lies between the last id and another, where each is one: `OA1–OA3`.
    private mutating func fill(to id: String) {
        guard let prefix, let last = ids.last, let first = Int(last.dropFirst(prefix.count)),
            let end = Int(id.dropFirst(prefix.count)), first < end, end - first <= 50
        else { return }
        ids += (first + 1..<end).compactMap { recommendation("\(prefix)\($0)") }
    }

    /// One name may stand beside ids, as of who inspects. With two it is a sentence.
    private mutating func takeName() -> Bool {
        guard words[index].isName, !hasName else { return false }
        hasName = true
        return true
    }

    private func isJoint(_ word: String) -> Bool {
        // `(OA3 in part)`, but not `(in OA3)`, which mentions it.
        if word == "in" { return !ids.isEmpty && index + 1 < words.count && words[index + 1].word == "part" }
        return TieReader.joints.contains(word)
    }

    private mutating func isNoun(_ word: String) -> Bool {
        if names.contains(word) || (isTitle && TieReader.titleNouns.contains(word)) { return true }
        guard TieReader.nouns.contains(word) else { return false }
        isNumbered = true
        return true
    }

    private static let joints: Set = ["and", "or", "to", "plus", "also", "for"]

    /// What people put before ids that a thing answers.
    private static let nouns: Set = [
        "ref", "refs", "reference", "references", "re", "rec", "recs", "recommendation", "recommendations",
        "link", "links", "linked", "answer", "answers", "answering", "address", "addresses", "responds",
        "relates", "area", "areas", "improvement", "priority", "only", "part", "partly", "mainly", "no",
        "number",
    ]
    /// What they put there in a title; in a sentence it makes a mention.
    private static let titleNouns: Set = ["see", "cf", "per", "meets", "supports", "finding", "findings"]
}
