import ArgumentParser

/// The command line: it parses arguments, calls one function and prints what that function says.
@main
struct Goldthread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "goldthread",
        abstract: "Publishes a council's improvement plan: checks it, ties it together, makes the site.",
        version: Version.current,
        subcommands: [
            Build.self, Check.self, Print.self, Issue.self, MakeSnapshot.self, Withdraw.self, Number.self, Changes.self,
            Explain.self,
        ],
        defaultSubcommand: Build.self)

    static func main() async {
        Console.prepare()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let option = RepeatedOption.first(in: arguments) {
            exit(withError: ValidationError("`\(option)` is given twice"))
        }
        if let option = MisreadDash.first(in: arguments) {
            exit(withError: ValidationError(option.message))
        }
        if let word = UnknownCommand.first(in: arguments) {
            exit(withError: ValidationError(word.message))
        }
        await main(nil)
    }
}

/// The version of this program.
enum Version {
    static let current = "0.1.0"
}
