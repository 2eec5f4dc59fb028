import Publishing
import Reading

/// What `goldthread withdraw` says: each file with how often the words stand in it, what goes whole, and the counts.
struct WithdrawalAccount {
    private(set) var lines: [String] = []
    /// Folders in which the words stand in pieces.
    private(set) var inPieces: [String] = []

    init(_ found: WithdrawnTexts, words: String, isDone: Bool) {
        lines.append(isDone ? "Withdrawn:" : "`\(words)` stands here:")
        var (places, gone) = (0, 0)
        for folder in found.folders {
            switch folder.found {
            case .inPieces: inPieces.append(folder.path)
            case .whole(let files, let whole):
                places += files.map(\.lines.count).reduce(0, +)
                gone += whole.count
                lines += files.map { "  \(folder.path)/\($0.file): \(WithdrawalAccount.count($0))" }
                lines += whole.map { "  \(folder.path)/\($0): \(isDone ? "taken out" : "would go") whole" }
            }
        }
        guard places > 0 else {
            lines = []
            return
        }
        let sum =
            WithdrawalAccount.places(places) + (gone > 0 ? ", and \(gone) \(gone == 1 ? "file" : "files") whole" : "")
        lines.append(
            isDone
                ? "Taken out for good: \(sum)."
                : "Nothing is changed yet: `--write` takes out \(sum), for good.")
    }

    /// Where the words stand in the sources of today, which nothing is taken out of.
    static func inSources(_ places: [Withdrawal.Place], of content: String) -> [String] {
        guard !places.isEmpty else { return [] }
        return ["They stand in the sources of today, too, where you change them:"]
            + places.map { "  \(content)/\($0.file): \(count($0))" }
    }

    /// "3 places, on lines 4, 17 and 60". A page is written in few lines, which tell nothing.
    private static func count(_ place: Withdrawal.Place) -> String {
        let lines = Array(Set(place.lines)).sorted()
        guard !place.file.hasSuffix(".html") else { return places(place.lines.count) }
        let shown = lines.prefix(mostLines).map(String.init).joined(separator: ", ")
        let rest = lines.count > mostLines ? " and \(lines.count - mostLines) more" : ""
        return "\(places(place.lines.count)), on \(lines.count == 1 ? "line" : "lines") \(shown)\(rest)"
    }

    private static func places(_ count: Int) -> String { "\(count) \(count == 1 ? "place" : "places")" }

    private static let mostLines = 12
}
