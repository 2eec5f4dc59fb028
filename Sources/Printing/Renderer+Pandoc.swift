import Digest
import Plan

extension Renderer {
    /// A file for pandoc, with the option that names it.
    typealias PandocHelper = (option: String, name: String, bytes: [UInt8])

    /// What pandoc is told of every page that it reads. A picture that is lost is a failure, not a warning.
    static func pandocOptions(to format: String) -> [String] {
        ["--from", "html", "--to", format, "--fail-if-warnings"]
    }

    /// pandoc, told what to do by options and by files.
    ///
    /// - Parameters:
    ///   - packages: What it is installed with on Debian.
    ///   - recipe: What else the paper is made of, beside the options and the files.
    static func pandoc(
        _ format: PaperFormat, _ options: [String], packages: String = "pandoc librsvg2-bin", helpers: [PandocHelper],
        recipe: String, prepare: @escaping @Sendable (PrintJob) -> PreparedPage,
        finish: @escaping @Sendable (PrintJob, Output) -> Outcome
    ) -> Renderer {
        Renderer(
            format: format,
            name: "pandoc",
            help: "script/bootstrap installs it; or: apt-get install \(packages)",
            command: "pandoc",
            launch: { program in Launch(path: program) },
            script: nil,
            arguments: { page, paper, folder in
                options + helpers.flatMap { [$0.option, folder.path($0.name)] } + ["--output", paper, page]
            },
            environment: [:],
            prepare: prepare,
            report: nil,
            finish: finish,
            recipe: recipe + options.joined(separator: " ") + helpers.map { SHA256.hex($0.bytes) }.joined(),
            helpers: helpers.map { ($0.name, $0.bytes) })
    }
}
