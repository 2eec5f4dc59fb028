/// Plurals of English, as far as comparing words needs them.
enum Plural {
    private static let irregular = ["children": "child", "men": "man", "women": "woman"]
    private static let sibilants = ["sses", "shes", "ches", "xes", "zzes"].map { Array($0.utf8) }
    private static let notPlural = ["ss", "us", "is"].map { Array($0.utf8) }

    /// A word without the ending of a plural or a possessive. What comes out need not be a word (`bus` stays, `gas`
    /// does not): both sides of a comparison go through it.
    static func singular(_ word: String) -> String {
        var bytes = Array(word.utf8)[...]
        if bytes.ends(with: "'s".utf8) {
            bytes.removeLast(2)
        } else if bytes.ends(with: "s'".utf8) {
            bytes.removeLast()
        }
        if bytes.last == UInt8(ascii: "n") { return irregular[String(decoding: bytes, as: UTF8.self)] ?? text(bytes) }
        guard bytes.count > 2, bytes.last == UInt8(ascii: "s") else { return text(bytes) }
        if bytes.count > 4, bytes.ends(with: "ies".utf8) { return text(bytes.dropLast(3)) + "y" }
        if sibilants.contains(where: bytes.ends) { return text(bytes.dropLast(2)) }
        return text(notPlural.contains(where: bytes.ends) ? bytes : bytes.dropLast())
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with ending: some Collection<UInt8>) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
