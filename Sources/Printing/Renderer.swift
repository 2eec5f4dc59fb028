import Digest
package import Plan

/// A program that makes papers of one format out of print pages.
package struct Renderer: Sendable {
    /// What it makes.
    package let format: PaperFormat
    /// What it is called.
    package let name: String
    /// What to do when it is not there.
    package let help: String
    /// The name of its file.
    let command: String
    /// What is started to run it, given where its file stands.
    let launch: @Sendable (_ program: String) throws(PrintFailure) -> Launch
    /// The helper that the launched program runs, for one that runs a script of ours.
    let script: String?
    /// Its arguments, in a folder laid out as the edition is: from the page's own folder to the paper.
    let arguments: @Sendable (_ page: String, _ paper: String, _ helpers: Helpers) -> [String]
    /// What it finds in its environment beside what every renderer finds.
    let environment: [String: String]
    /// The page as this renderer wants it, with files that it takes in addition.
    let prepare: @Sendable (PrintJob) -> PreparedPage
    /// The file among the helpers in which it says what came of a paper, for one that does.
    let report: String?
    /// What came out, put right where it must be; or that it is no paper.
    let finish: @Sendable (PrintJob, Output) -> Outcome
    /// Everything in this program that decides what comes out; part of the fingerprint.
    let recipe: String
    /// Files that every paper is made with, such as a filter, by name.
    let helpers: [(name: String, bytes: [UInt8])]

    /// Where the helpers stand, seen from the page's folder.
    struct Helpers: Sendable {
        /// The folder, with a `/`.
        let folder: String

        /// The path of one of them.
        func path(_ name: String) -> String { folder + name }
    }

    /// What a renderer wrote.
    struct Output: Sendable {
        /// The paper.
        let paper: [UInt8]
        /// What it says of it; nil when it says nothing.
        let report: [UInt8]?
    }

    /// What a renderer's output is.
    enum Outcome: Sendable, Equatable {
        /// A whole paper.
        case whole(MadePaper)
        /// A paper that lacks something, and what tells of it.
        case lacking(String, details: String)
        /// Something else.
        case broken
    }

    /// The renderer as it is installed.
    package struct Installed: Sendable {
        /// The renderer.
        package let renderer: Renderer
        /// What is started.
        let launch: Launch
        /// What it says about its version, such as `WeasyPrint version 70.0`.
        package let version: String
    }

    /// Which renderer of which version made a paper, and how.
    static func fingerprint(version: String, recipe: String, source: String) -> String {
        SHA256.hex(Array("\(version)\n\(SHA256.hex(Array(recipe.utf8)))\n\(source)\n".utf8))
    }
}

/// A page as a renderer wants it, and files that go with it.
struct PreparedPage: Sendable {
    /// The page.
    let bytes: [UInt8]
    /// Files beside it, by name.
    var files: [(name: String, bytes: [UInt8])] = []
}

extension Renderer {
    /// The fingerprint of a paper that a version of this renderer makes of a page: while it stays the same, so does
    /// the paper.
    package func fingerprint(of job: PrintJob, version: String) -> String {
        Renderer.fingerprint(version: version, recipe: recipe, source: job.source)
    }
}
