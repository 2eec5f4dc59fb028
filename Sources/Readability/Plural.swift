/// Plurals of English, as far as comparing words needs them.
enum Plural {
    private static let irregular = ["children": "child", "men": "man", "women": "woman"]

    /// A word without the ending of a plural or a possessive. What comes out need not be a word (`bus` stays, `gas`
    /// does not): both sides of a comparison go through it.
    static func singular(_ word: Substring) -> String {
        var word = word
        if word.hasSuffix("'s") { word = word.dropLast(2) } else if word.hasSuffix("s'") { word = word.dropLast() }
        if let known = irregular[String(word)] { return known }
        guard word.utf8.count > 2, word.hasSuffix("s") else { return String(word) }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        if ["sses", "shes", "ches", "xes", "zzes"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
        if ["ss", "us", "is"].contains(where: word.hasSuffix) { return String(word) }
        return String(word.dropLast())
    }
}
