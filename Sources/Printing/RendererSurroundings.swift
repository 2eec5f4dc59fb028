import Foundation

/// What a renderer finds in its environment: what it needs to be found and to find its fonts, and nothing else of what
/// whoever prints has there, such as passwords.
enum RendererSurroundings {
    /// What is handed on: where programs, libraries, fonts and their settings are.
    private static let handedOn = [
        "PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT",
        "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS",
    ]

    /// The same words, dates and order of things on every machine.
    private static let fixed = [
        "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0",
    ]

    /// The environment of a renderer that runs in a folder of ours.
    ///
    /// - Parameters:
    ///   - own: What one renderer finds in addition.
    ///   - folder: Where it puts what it needs for a while.
    static func all(
        _ own: [String: String], temporary folder: String,
        of environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> [String: String] {
        var all = environment.filter { handedOn.contains($0.key) }
        all["TMPDIR"] = folder
        return all.merging(fixed) { $1 }.merging(own) { $1 }
    }
}
