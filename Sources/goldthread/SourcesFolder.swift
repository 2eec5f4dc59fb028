import ArgumentParser
import Foundation

/// The folder of the sources, as it is named behind `--content`.
enum SourcesFolder {
    /// Looks at what was named before anything is read from it.
    ///
    /// - Throws: A usage error where it is no folder. That there is none of its name, reading says.
    static func check(_ name: String) throws {
        if name.isEmpty { throw ValidationError("the name of the sources is empty") }
        var isFolder: ObjCBool = true
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue {
            throw ValidationError("`\(name)` is a file: name the folder in which it stands")
        }
    }
}
