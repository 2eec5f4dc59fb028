import Testing

@testable import goldthread

/// A first word that is no command is told with the one that was meant.
@Suite struct UnknownCommandTests {
    @Test(arguments: [
        ("chek", "there is no command `chek`; did you mean `check`?"),
        ("snapshots", "there is no command `snapshots`; did you mean `snapshot`?"),
        ("pirnt", "there is no command `pirnt`; did you mean `print`?"),
    ]) func `the nearest is offered`(word: String, message: String) {
        #expect(UnknownCommand.first(in: [word, "--edition", "public"])?.message == message)
    }

    @Test func `where none is near, all are named`() {
        #expect(
            UnknownCommand.first(in: ["Content"])?.message.hasSuffix(
                "explain, help, issue, number, print, snapshot, withdraw") ?? false)
    }

    @Test(arguments: [["check"], ["snapshot"], ["help", "check"], ["--edition", "public"], []])
    func `what is one goes on`(arguments: [String]) {
        #expect(UnknownCommand.first(in: arguments) == nil)
    }
}
