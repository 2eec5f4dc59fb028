/// A language of pages for young people: its BCP 47 tag, what it calls itself, which way it runs, and how it counts.
///
/// Names and plural rules are those of the Unicode CLDR (version 45). A council asks for another language by adding a
/// line to `all`.
package struct LanguageTag: Sendable, Hashable, Comparable {
    /// The tag, such as `pl` or `pa-Arab`.
    package let tag: String
    /// What the language calls itself.
    package let name: String
    /// What it is called in English.
    package let englishName: String
    /// Whether it is written from right to left.
    package let isRightToLeft: Bool
    /// Which forms of a noun it has.
    package let plural: PluralForms

    /// English, in which every word of the interface is whole.
    package static let english = LanguageTag("en")!

    /// The language of a tag, or nil when its first part is none that is known, or it is no tag.
    package init?(_ tag: String) {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
        guard isTag, let first = parts.first, let known = KnownLanguage.all.first(where: { $0.tag == first }) else {
            return nil
        }
        self.tag = tag
        name = known.name
        englishName = known.englishName
        plural = known.plural
        let script = parts.dropFirst().first { $0.utf8.count == 4 }
        isRightToLeft = script.map { KnownLanguage.rightToLeftScripts.contains($0) } ?? known.isRightToLeft
    }

    /// The tags of all languages that are known, without further parts.
    package static let known = KnownLanguage.all.map(\.tag)

    /// English stands first, the others by their tags.
    package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        (left == .english ? "" : left.tag) < (right == .english ? "" : right.tag)
    }

    package static func == (left: LanguageTag, right: LanguageTag) -> Bool { left.tag == right.tag }

    package func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}

/// What is known of a language by the first part of its tag.
private struct KnownLanguage: Sendable {
    let tag, name, englishName: String
    let plural: PluralForms
    var isRightToLeft = false

    static let rightToLeftScripts: Set<String> = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"]

    private init(_ tag: String, _ name: String, _ english: String, _ plural: PluralForms, rightToLeft: Bool = false) {
        self.tag = tag
        self.name = name
        englishName = english
        self.plural = plural
        isRightToLeft = rightToLeft
    }

    static let all = [
        KnownLanguage("am", "አማርኛ", "Amharic", .zeroOrOneAndOther),
        KnownLanguage("ar", "العربية", "Arabic", .arabic, rightToLeft: true),
        KnownLanguage("bg", "български", "Bulgarian", .oneAndOther),
        KnownLanguage("bn", "বাংলা", "Bengali", .zeroOrOneAndOther),
        KnownLanguage("ckb", "کوردیی ناوەندی", "Central Kurdish", .oneAndOther, rightToLeft: true),
        KnownLanguage("cs", "čeština", "Czech", .czech),
        KnownLanguage("cy", "Cymraeg", "Welsh", .welsh),
        KnownLanguage("de", "Deutsch", "German", .oneAndOther),
        KnownLanguage("el", "Ελληνικά", "Greek", .oneAndOther),
        KnownLanguage("en", "English", "English", .oneAndOther),
        KnownLanguage("es", "español", "Spanish", .oneAndOther),
        KnownLanguage("fa", "فارسی", "Persian", .zeroOrOneAndOther, rightToLeft: true),
        KnownLanguage("fr", "français", "French", .zeroOrOneAndOther),
        KnownLanguage("gu", "ગુજરાતી", "Gujarati", .zeroOrOneAndOther),
        KnownLanguage("he", "עברית", "Hebrew", .oneTwoAndOther, rightToLeft: true),
        KnownLanguage("hi", "हिन्दी", "Hindi", .zeroOrOneAndOther),
        KnownLanguage("hu", "magyar", "Hungarian", .oneAndOther),
        KnownLanguage("it", "italiano", "Italian", .oneAndOther),
        KnownLanguage("ku", "kurdî", "Kurdish", .oneAndOther),
        KnownLanguage("lt", "lietuvių", "Lithuanian", .lithuanian),
        KnownLanguage("lv", "latviešu", "Latvian", .latvian),
        KnownLanguage("ne", "नेपाली", "Nepali", .oneAndOther),
        KnownLanguage("nl", "Nederlands", "Dutch", .oneAndOther),
        KnownLanguage("pa", "ਪੰਜਾਬੀ", "Punjabi", .zeroOrOneAndOther),
        KnownLanguage("pl", "polski", "Polish", .polish),
        KnownLanguage("ps", "پښتو", "Pashto", .oneAndOther, rightToLeft: true),
        KnownLanguage("pt", "português", "Portuguese", .oneAndOther),
        KnownLanguage("ro", "română", "Romanian", .romanian),
        KnownLanguage("ru", "русский", "Russian", .eastSlavic),
        KnownLanguage("sk", "slovenčina", "Slovak", .czech),
        KnownLanguage("so", "Soomaali", "Somali", .oneAndOther),
        KnownLanguage("sq", "shqip", "Albanian", .oneAndOther),
        KnownLanguage("sw", "Kiswahili", "Swahili", .oneAndOther),
        KnownLanguage("ta", "தமிழ்", "Tamil", .oneAndOther),
        KnownLanguage("ti", "ትግርኛ", "Tigrinya", .zeroOrOneAndOther),
        KnownLanguage("tr", "Türkçe", "Turkish", .oneAndOther),
        KnownLanguage("uk", "українська", "Ukrainian", .eastSlavic),
        KnownLanguage("ur", "اردو", "Urdu", .oneAndOther, rightToLeft: true),
        KnownLanguage("vi", "Tiếng Việt", "Vietnamese", .otherOnly),
        KnownLanguage("yue", "粵語", "Cantonese", .otherOnly),
        KnownLanguage("zh", "中文", "Chinese", .otherOnly),
    ]
}
