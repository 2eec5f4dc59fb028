import ArgumentParser
import Diagnostics

/// `goldthread explain ID`: what a kind of problem is, why it matters and what to do.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a kind of problem.", discussion: "Without an id it lists them all.")

    @Argument(help: "The id that stands in brackets behind a problem.")
    var id: [String] = []

    func run() throws {
        guard !id.isEmpty else {
            for kind in Kinds.all { try Console.print("\(kind.id) (\(kind.severity.rawValue))") }
            return
        }
        // `explain past due` is meant as well.
        let id = id.joined(separator: "-").lowercased()
        guard let kind = Kinds.all.first(where: { $0.id == id }) else {
            let near = Suggestion.help(for: id, among: Kinds.ids)
            throw ValidationError("there is no kind of problem `\(id)`" + (near.isEmpty ? "" : "; \(near)"))
        }
        try Console.print("\(kind.id) (\(kind.severity.rawValue))\n\n\(kind.explanation)")
    }
}
