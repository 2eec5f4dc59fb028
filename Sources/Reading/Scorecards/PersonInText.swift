import Diagnostics
import Plan

/// Finds who set or discussed something by two names: `set by Jo Smith`. People's names stand nowhere, in reasons either.
enum PersonInText {
    private static let verbs: Set = [
        "set", "agreed", "discussed", "suggested", "proposed", "asked", "chosen", "raised",
    ]
    private static let joints: Set = ["by", "with"]
    /// Words that stand in the names of bodies, posts and places, and not in people's.
    private static let others: Set = [
        "board", "boards", "committee", "council", "director", "directors", "executive", "group", "head", "heads",
        "hub",
        "lead", "leads", "manager", "managers", "member", "members", "officer", "officers", "panel", "partnership",
        "police", "school", "schools", "service", "services", "team", "teams", "trust", "forum", "cabinet",
        "inspectors",
        "north", "south", "east", "west", "the", "a", "our", "all", "department", "ministry", "government", "local",
        "national", "regional", "social", "care", "children's", "children’s", "health",
    ]

    /// Reports the first of them.
    static func check(_ text: PlainText?, _ subject: String, _ context: inout ReadingContext) {
        guard let source = text?.source else { return }
        NamedPerson.check(source, subject: .init(entity: subject), &context)
        guard let name = find(in: source.text) else { return }
        let place = source.slice(name)
        context.report(
            .namesAPerson, "`\(place.text)` seems to tell who a person is", at: place.span,
            help: "say the post, never a person", subject: .init(entity: subject))
    }

    /// Where the first of them stands, in UTF-8 bytes.
    private static func find(in text: String) -> Range<Int>? {
        let words = text.split { $0.isWhitespace }
        for index in words.indices.dropFirst() where index + 2 < words.count {
            guard joints.contains(words[index].lowercased()), verbs.contains(words[index - 1].lowercased()) else {
                continue
            }
            let names = words[index + 1...index + 2]
            guard names.allSatisfy(isName) else { continue }
            let last = names[index + 2].trimmingSuffix { !$0.isLetter }
            return text.utf8.distance(
                from: text.startIndex, to: names[index + 1].startIndex)..<text.utf8.distance(
                    from: text.startIndex, to: last.endIndex)
        }
        return nil
    }

    /// Whether a word may be a name: a capital, then small letters.
    private static func isName(_ word: Substring) -> Bool {
        let letters = word.trimmingSuffix { !$0.isLetter }
        guard letters.first?.isUppercase == true, letters.dropFirst().contains(where: \.isLowercase) else {
            return false
        }
        return !others.contains(letters.lowercased())
    }
}

extension Substring {
    /// Without the signs at its end.
    fileprivate func trimmingSuffix(while isSign: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isSign(last) { rest.removeLast() }
        return rest
    }
}
