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
            those of a paper that has the words go whole, and its page stays. Statuses, names of fields and ids are refused: \
            without them nothing could be read. What stands in the sources of today, of which the places are shown, and in a \
            version control, is for you to change. Without `--write` the command only shows where the words stand and \
            what would go.
            """)

    @Argument(help: "The words, in quotation marks.")
    var words: String

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Flag(name: .long, help: "Take them out. Without it the places are only shown.")
    var write = false

    func validate() throws { try SourcesFolder.check(content) }

    func run() throws {
        guard let withdrawal = Withdrawal(words, on: Day.todayInLondon()) else {
            throw ValidationError("give words of at least \(Withdrawal.fewest) letters: fewer stand everywhere")
        }
        let content = try wholeContent()
        if let meaning = ReservedWords.meaning(of: words, in: content) {
            throw ValidationError(
                "`\(words)` is \(meaning): give the whole sentence that nobody may know, or the words beside it")
        }
        let found = WithdrawnTexts(withdrawal, in: content, at: self.content)
        for pack in content.packs {
            Report.printWarning(
                "nobody looks into the PDF files of `\(pack.path)`\n   = help: search them yourself; if they have the words, "
                    + "take the folder out and issue the pack anew")
        }
        let today = withdrawal.places(in: ContentReader.sources(folder: self.content, name: self.content))
        guard !found.folders.isEmpty else {
            Report.printError("nothing that is kept has these words\n   = help: give them as they are written there")
            for line in WithdrawalAccount.inSources(today, of: self.content) { try Console.print(line) }
            throw ExitCode.failure
        }
        if write { try Report.orExit { () throws(OutputFailure) in try found.takeOut() } }
        let account = WithdrawalAccount(found, words: words, isDone: write)
        for line in account.lines + WithdrawalAccount.inSources(today, of: self.content) { try Console.print(line) }
        for path in account.inPieces {
            Report.printError(
                "not \(write ? "withdrawn" : "to be withdrawn") from `\(path)`: in its page these words stand in pieces, "
                    + "because a link or emphasis is among them\n   = help: withdraw each piece by itself, or take the "
                    + "folder out")
        }
        if !account.inPieces.isEmpty { throw ExitCode.failure }
    }

    /// The content, when what is kept of it is as it was written. What is damaged is mended first: sealed again, it would
    /// pass for what was written.
    private func wholeContent() throws -> Content {
        guard let content = ContentReader.read(folder: content, name: content).content else {
            throw ValidationError("there is no site that can be read in `\(content)`")
        }
        let damaged =
            content.snapshots.filter { !$0.damage.isEmpty }.map(\.path)
            + content.damagedPapers.sorted().map { "\(self.content)/\(KeptFolder.papers)/\($0)" }
        guard let first = damaged.first else { return content }
        Report.printError(
            "nothing was withdrawn: `\(first)` is not as it was written\n   = help: run `goldthread check`")
        throw ExitCode.failure
    }
}
