import Diagnostics
import Plan

/// The names that can stand at a place, made ready once for all who write something else there.
struct NameRegister: Sendable {
    let known: KnownNames
    private let folded: Set<String>
    /// The names as they are listed, of many the first.
    let listed: String

    /// How many names are listed: whoever reads them looks for one.
    private static let mostListed = 60

    init(_ names: [String]) {
        known = KnownNames(names)
        var folded: Set<String> = []
        let different = names.filter { folded.insert(Vocabulary.fold($0)).inserted }
        self.folded = folded
        let rest = different.count - NameRegister.mostListed
        listed =
            different.prefix(NameRegister.mostListed).map { "`\($0)`" }.joined(separator: ", ")
            + (rest > 0 ? " and \(rest) more" : "")
    }

    /// Whether a text is one of the names; case and spaces do not count.
    func contains(_ name: String) -> Bool { folded.contains(Vocabulary.fold(name)) }
}
