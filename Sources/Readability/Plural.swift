/// Plurals of English, as far as comparing words needs them.
package enum Plural {
    private static let irregular = [("children", "child"), ("women", "woman"), ("men", "man")]
        .map { (many: Array($0.0.utf8), one: Array($0.1.utf8)) }
    private static let sibilants = ["sses", "shes", "ches", "xes", "zzes"].map { Array($0.utf8) }
    private static let notPlural = ["ss", "us", "is"].map { Array($0.utf8) }

    /// A word without the ending of a plural or a possessive. What comes out need not be a word (`bus` stays, `gas`
    /// does not): both sides of a comparison go through it.
    static func singular(_ word: String) -> String {
        var bytes = Array(word.utf8)
        if bytes.ends(with: "'s".utf8) {
            bytes.removeLast(2)
        } else if bytes.ends(with: "s'".utf8) {
            bytes.removeLast()
        }
        makeSingular(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes the ending of a plural off a word in small letters, given in UTF-8.
    package static func makeSingular(_ word: inout [UInt8]) {
        if word.last == UInt8(ascii: "n") {
            if let noun = irregular.first(where: { $0.many == word }) { word = noun.one }
            return
        }
        guard word.count > 2, word.last == UInt8(ascii: "s") else { return }
        if word.count > 4, word.ends(with: "ies".utf8) {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if sibilants.contains(where: word.ends) {
            word.removeLast(2)
        } else if !notPlural.contains(where: word.ends) {
            word.removeLast()
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: some Collection<UInt8>) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
