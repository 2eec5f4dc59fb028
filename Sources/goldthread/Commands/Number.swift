import ArgumentParser
import Diagnostics
import Publishing
import Reading

/// `goldthread number`: gives ids to the entries that have none.
struct Number: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give ids to the entries that have none.",
        discussion: """
            An id is what everything else refers to, and stays for good. A number that a plan prints (1a, 4.54) stays what is \
            printed: it becomes a line `Printed as:` below the heading, and the id is a new one that nothing ever had. \
            Without --write it says what it would do, and writes nothing.
            """)

    @Option(name: .long, help: "The folder with the sources.")
    var content = "Content"

    @Flag(name: .long, help: "Write the ids into the sources.")
    var write = false

    func validate() throws { try SourcesFolder.check(content) }

    func run() throws {
        guard let files = Numbering.files(folder: content, name: content) else {
            throw ValidationError("there is no site that can be read in `\(content)`")
        }
        guard !files.isEmpty else { return try Console.print("Every entry has an id.") }
        for file in files { try tell(file) }
        let count = files.reduce(0) { $0 + $1.given.count }
        let headings = count == 1 ? "1 heading" : "\(count) headings"
        guard write else {
            return try Console.print(
                "\(headings) without an id. Nothing was written: `goldthread number --write` writes this.")
        }
        for file in files {
            try Report.orExit { () throws(OutputFailure) in try NumberedSources.write(file, in: content) }
        }
        try Console.print("\(headings) given an id. Now run `goldthread check`.")
    }

    private func tell(_ file: Numbering.File) throws {
        for given in file.given {
            let printed = given.printed.map { ", printed as \($0)" } ?? ""
            try Console.print(
                "\(content)/\(file.path):\(given.heading.span.line): `\(given.heading.text)` becomes "
                    + "`\(given.id) \(given.title)`\(printed)")
        }
    }
}
