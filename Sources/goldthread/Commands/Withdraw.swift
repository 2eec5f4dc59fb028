import ArgumentParser
import Diagnostics
import Plan
import Publishing
import Reading

/// `goldthread withdraw WORDS`: takes words out of everything that is kept, for good.
struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take words out of all snapshots and records of issued papers, for good.",
        discussion: """
            A gap with today's date stands in their place. The words are meant as they are written in the sources, with \
            any space between them. What stands in the plans of today, and in a version control, is for you to change.
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
        if let damaged = (content.snapshots + content.papers).first(where: { !$0.damage.isEmpty }) {
            Report.printError(
                "nothing was withdrawn: `\(damaged.path)` is not as it was written\n   = help: run `goldthread check`")
            throw ExitCode.failure
        }
        let changed: [String]
        do {
            changed = try WithdrawnTexts.withdraw(withdrawal, from: content, in: self.content)
        } catch {
            Report.printError("\(error.message)\n   = help: \(error.help)")
            throw ExitCode.failure
        }
        guard !changed.isEmpty else {
            Report.printError("nothing that is kept has these words\n   = help: give them as they are written there")
            throw ExitCode.failure
        }
        for folder in changed { print("Withdrawn from \(folder)") }
    }
}
