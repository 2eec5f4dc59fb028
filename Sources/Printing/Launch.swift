import Foundation

/// What is started to run a renderer.
struct Launch: Sendable, Equatable {
    /// The path of a program.
    let path: String
    /// What it is told before everything else.
    var words: [String] = []

    /// Whether a file can be started.
    static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }
}
