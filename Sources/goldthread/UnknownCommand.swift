import ArgumentParser
import Diagnostics

/// A first word that is no command. The parser would take it for something that `build` is given, which takes no such thing.
struct UnknownCommand {
    /// What is wrong, with the command that was probably meant.
    let message: String

    /// The first of some arguments, if it is one.
    static func first(in arguments: [String]) -> UnknownCommand? {
        let names = Goldthread.configuration.subcommands.map(name) + ["help"]
        guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
        let near = KnownNames(names).nearest(to: word).map { "did you mean `\($0)`?" }
        return UnknownCommand(
            message: "there is no command `\(word)`; " + (near ?? "there is: " + names.sorted().joined(separator: ", "))
        )
    }

    private static func name(_ command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? "\(command)".lowercased()
    }
}
