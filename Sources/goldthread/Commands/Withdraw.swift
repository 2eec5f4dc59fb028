import ArgumentParser
import Diagnostics
import Plan
import Publishing
import Reading

/// `goldthread withdraw WORDS`: takes words out of everything that is kept, for good.
struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take words out of all snapshots and issued papers, for good.",
        discussion: """
            A gap with today's date stands in their place. The words are meant as they are written in the sources, with \
            any space between them. Nothing can be taken out of a PDF, a Word or OpenDocument file or a plain text, so \
            those of a paper that has the words go whole, and its page stays. What stands in the plans of today, and in a \
            version control, is for you to change.
            """)

    @Argument(help: "The words, in quotation marks.")
    var words: String

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    func run() throws {
        guard let withdrawal = Withdrawal(words, on: Day.todayInLondon()) else {
            throw ValidationError("give words of at least \(Withdrawal.fewest) letters: fewer stand everywhere")
        }
        guard let content = ContentReader.read(folder: content, name: content).content else {
            throw ValidationError("there is no site that can be read in `\(content)`")
        }
        // What is damaged is mended first: sealed again, it would pass for what was written.
        let damaged =
            content.snapshots.filter { !$0.damage.isEmpty }.map(\.path)
            + content.damagedPapers.sorted().map { "\(self.content)/\(KeptFolder.papers)/\($0)" }
        if let first = damaged.first {
            Report.printError(
                "nothing was withdrawn: `\(first)` is not as it was written\n   = help: run `goldthread check`")
            throw ExitCode.failure
        }
        var found: [WithdrawnTexts.Folder] = []
        try Report.orExit { () throws(OutputFailure) in
            found = try WithdrawnTexts.withdraw(withdrawal, from: content, in: self.content)
        }
        guard !found.isEmpty else {
            Report.printError("nothing that is kept has these words\n   = help: give them as they are written there")
            throw ExitCode.failure
        }
        if try !tell(found) { throw ExitCode.failure }
    }

    /// Says what was done; whether the words are gone everywhere.
    private func tell(_ found: [WithdrawnTexts.Folder]) throws -> Bool {
        var isWhole = true
        for folder in found {
            switch folder {
            case .withdrawn(let path, []): try Console.print("Withdrawn from \(path)")
            case .withdrawn(let path, let files):
                try Console.print("Withdrawn from \(path), and its \(files.joined(separator: ", ")) taken out")
            case .inPieces(let path):
                isWhole = false
                Report.printError(
                    "not withdrawn from `\(path)`: in its page these words stand in pieces, because a link or emphasis "
                        + "is among them\n   = help: withdraw each piece by itself, or take the folder out")
            }
        }
        return isWhole
    }
}
