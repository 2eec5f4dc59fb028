import CommonMark
import Diagnostics
import Markup
import Plan

extension NearEntry {
    /// What ids and headings of a document look like, by which one that is almost right is known.
    struct Setting {
        /// The letters that its ids begin with, as they are written.
        private(set) var prefixes: Set<String> = []
        /// What its entries are called, each as its words.
        private(set) var nouns: [[String]] = []
        /// Whether a number alone, or letters of no other id, are meant for an id even where nothing of an entry follows.
        private(set) var isOpen = false
        /// Whether the entries are what an inspection asks for, which nothing but their headings names.
        private var isInspection = false
        /// The ids that its headings begin with.
        private var declared: Set<String> = []
        private var section: String?

        /// Nothing is almost an entry.
        init() {}

        /// Looks through the headings of a document.
        init(_ document: DocumentReader, _ headings: [SourceText], front: Record, _ context: ReadingContext) {
            guard let entry = document.definition.entry else { return }
            section = front.text(.section).flatMap { LocalID.isRecognisable($0.text) ? $0.text : nil }
            declared = Set(headings.map { HeadingText.split($0).first.text }.filter(LocalID.isRecognisable))
            let letters = Set((declared + [section].compactMap(\.self)).map(Setting.letters))
            prefixes = letters.filter { $0 == $0.uppercased() || !letters.contains($0.uppercased()) }
            // A paper, and what a plan says about recommendations, have headings of their own with numbers.
            isOpen = document.definition.textKind == .document && !entry.fields.isEmpty
            guard isOpen else { return }
            isInspection = document.definition.front[.judgements] != nil
            let label = isInspection ? context.labels[noun: .recommendation] : context.labels[noun: .action]
            let usual = entry.name.split(separator: " ").last.map(String.init)
            nouns = ([usual, label?.one].compactMap(\.self) + (isInspection ? Setting.inspectionNouns : []))
                .map { Vocabulary.fold($0).split(separator: " ").map(String.init) }
        }

        /// What inspectors ask for by.
        private static let inspectionNouns = [
            "rec", "area for improvement", "area for priority action", "priority action", "requirement",
        ]

        /// Whether an item of a list begins with the id of a recommendation that no heading has.
        func isRecommendation(_ item: SourceText) -> Bool {
            !HeadingText.split(item).rest.isEmpty && newRecommendation(item) != nil
        }

        /// A line that is the id of a recommendation and nothing else, which no heading has.
        func loneRecommendation(_ line: SourceText) -> SourceText? {
            HeadingText.split(line).rest.isEmpty ? newRecommendation(line) : nil
        }

        /// The id of a recommendation that no heading has, at the beginning of a line; it may be stressed, as ids are in lists.
        func newRecommendation(_ line: SourceText) -> SourceText? {
            guard isInspection else { return nil }
            let first = HeadingText.split(line).first
            let signs = first.text.utf8.prefix { "*_".utf8.contains($0) }.count
            let rest = first.slice(signs..<first.text.utf8.count)
            let end = rest.text.utf8.count - rest.text.utf8.reversed().prefix { "*_.:;)".utf8.contains($0) }.count
            let word = rest.slice(0..<end)
            return isID(word.text) && prefixes.contains(Setting.letters(word.text)) && !declared.contains(word.text)
                ? word : nil
        }

        /// Whether a line of text begins with such an id and what may be its title: `OA5: Supervision`, `OA5 Supervision`.
        func beginsRecommendation(_ line: SourceText) -> Bool {
            guard isRecommendation(line) else { return false }
            let word = line.text.prefix { !$0.isWhitespace }
            let next = line.text.dropFirst(word.count).first { !$0.isWhitespace }
            return word.last.map { ":.*_".contains($0) } == true
                || next.map { "-–—:".contains($0) || $0.isUppercase } == true
        }

        /// Whether a word is an id of such a document, and not one in other letters, or with the title run into it.
        func isID(_ word: String) -> Bool {
            guard LocalID.isRecognisable(word), !Setting.holdsTitle(word), meant(by: word) == nil else { return false }
            let letters = Setting.letters(word)
            let capitals = letters.uppercased()
            // Beside the one in capitals it is another id, which the linker compares with it.
            return letters == capitals || !prefixes.contains(capitals)
                || declared.contains(capitals + word.dropFirst(letters.count))
        }

        /// The id that was meant by a word which is not like those of the entries around it, and how many bytes of the word stand
        /// for it: `S1-2`, `S1..2`, `S12`, `S1.2a`, `S1.2-Decisions` beside `S1.1` and `S1.3`.
        func meant(by word: String) -> (id: String, length: Int)? {
            guard let section, !isLikeOthers(word) else { return nil }
            let alike = lookAlike(word, section)
            // To look through all ids takes long, and few words come so far.
            guard alike != nil || word.hasPrefix(section),
                declared.subtracting([word]).filter(isLikeOthers).count > 1
            else { return nil }
            if let alike { return (alike, word.utf8.count) }
            let signs = word.dropFirst(section.count).prefix { ".:-_–—".contains($0) }
            let digits = word[signs.endIndex...].prefix { $0.isASCII && $0.isNumber }
            let tail = word[digits.endIndex...]
            let id = "\(section).\(Int(digits) ?? 0)"
            guard !digits.isEmpty, digits.count < 4, !declared.contains(id),
                tail.isEmpty || (!signs.isEmpty && Setting.isPartOfTitle(tail)),
                // `S1.2a` and `S1.2b` are two entries.
                !declared.contains(where: {
                    $0 != word && $0.hasPrefix(id) && $0.dropFirst(id.count).allSatisfy(\.isLetter)
                })
            else { return nil }
            return (id, word.utf8.count - tail.utf8.count)
        }

        /// The id of no entry that a word was meant for in which a letter and a figure have changed places, or one was typed for the
        /// other: `1S.2`, `S1.l`, `SI.2`.
        private func lookAlike(_ word: String, _ section: String) -> String? {
            guard word.utf8.count >= section.utf8.count + 2, word.utf8.count <= section.utf8.count + 3 else {
                return nil
            }
            let seen = Setting.shape(of: word)
            return (1...99).lazy.map { "\(section).\($0)" }.first { id in
                !declared.contains(id)
                    && (Setting.shape(of: id) == seen
                        || (id.count == word.count && id.prefix(2) == String(word.prefix(2).reversed())
                            && id.dropFirst(2) == word.dropFirst(2)))
            }
        }

        /// A word with one sign for all that look alike.
        private static func shape(of word: String) -> String {
            String(
                word.map { letter -> Character in
                    switch letter {
                    case "l", "I", "i", "|": "1"
                    case "O", "o": "0"
                    case "S": "5"
                    case "B": "8"
                    case "Z": "2"
                    default: letter
                    }
                })
        }

        /// Whether an id is made of the section's and a number, as most are.
        private func isLikeOthers(_ id: String) -> Bool {
            guard let section, id.hasPrefix(section + ".") else { return false }
            let number = id.dropFirst(section.count + 1)
            return number.first != "0"
                && number.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
                    !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber }
                }
        }

        /// A letter behind a number, or the first word of a title that has run into it.
        private static func isPartOfTitle(_ tail: Substring) -> Bool {
            let word = tail.drop { ".:-_–—".contains($0) }
            guard word.startIndex > tail.startIndex else { return tail.count == 1 && tail.allSatisfy(\.isLetter) }
            return word.count > 2 && word.first?.isUppercase == true && word.allSatisfy(\.isLetter)
        }

        /// Whether the number of an entry stands apart from the section's id: `S1 2 Title`.
        func isApart(_ word: String, _ title: String) -> Bool {
            let number = title.prefix { $0.isASCII && $0.isNumber }
            return word == section && !number.isEmpty && title[number.endIndex...].first?.isWhitespace == true
        }

        /// Whether an id begins with letters that others of the document begin with.
        func isUsual(_ id: String) -> Bool {
            prefixes.contains(Setting.letters(id)) || (isOpen && prefixes.isEmpty)
        }

        /// An id for a group: with letters that none of the entries has.
        func groupID(_ number: Int) -> String {
            (["G", "K", "Q", "X"].first { !prefixes.contains($0) } ?? "GR") + "\(number)"
        }

        /// The id that a number stands for, or the next one; nil where another entry has it.
        func id(for number: String?, behind count: Int) -> String? {
            [number, "\(count + 1)"].compactMap(\.self).map(id).first { !declared.contains($0) }
        }

        /// An id with a number.
        func id(_ number: String) -> String {
            guard let section else { return (prefixes.sorted().first ?? "R") + number }
            let letters = Setting.letters(section)
            let isWithin = number.hasPrefix(section.dropFirst(letters.count) + ".")
            return isWithin ? letters + number : "\(section).\(number)"
        }

        private static func letters(_ id: String) -> String {
            String(decoding: id.utf8.prefix(while: \.isASCIILetter), as: UTF8.self)
        }

        /// `P1.2Listening`, `P1.2.Listening`.
        private static func holdsTitle(_ word: String) -> Bool {
            let tail = word.reversed().prefix { $0.isLetter }
            guard tail.count > 2, tail.last?.isUppercase == true, tail.dropLast().allSatisfy(\.isLowercase) else {
                return false
            }
            let sign = word.dropLast(tail.count).last
            return sign?.isNumber == true || sign == "."
        }
    }
}
