package import Foundation

/// The words of PDF files, read by programs that only `script/test --all` brings: it names the folders of what it has
/// printed, and only then are PDF files read.
package enum PrintedText {
    /// The folders of printed editions, one behind the other with a colon between; nil where none are named.
    package static let folders: [URL]? = ProcessInfo.processInfo.environment["GOLDTHREAD_PRINTED"].map { names in
        names.split(separator: ":").map { $0.hasPrefix("/") ? URL(filePath: "\($0)") : root.appending(path: "\($0)") }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardized

    /// Everything that a PDF file says; nil where no printed edition is named, and for one that stands on no disk: such
    /// a file is an issued paper, which is read where it lies.
    static func words(ofPDF path: String) throws -> [UInt8]? {
        guard folders != nil, path.hasPrefix("/") else { return nil }
        let reader = Process()
        reader.executableURL = root.appending(path: ".tools/bin/python")
        reader.arguments = [root.appending(path: "Tests/copying/pdf-words").path, path]
        let pipe = Pipe()
        reader.standardOutput = pipe
        try reader.run()
        let words = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
        reader.waitUntilExit()
        guard reader.terminationStatus == 0, !words.isEmpty else { throw Unreadable(path: path) }
        return words
    }

    /// A PDF file that could not be read, which is not the same as one that holds nothing.
    struct Unreadable: Error {
        let path: String
    }
}
