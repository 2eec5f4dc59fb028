import Foundation
import Plan

extension Renderer {
    /// Where a program stands: at a path that somebody gave, on the path, or in the project's own folder of tools.
    private func find(_ given: String?, in environment: [String: String]) -> String? {
        func absolute(_ path: String) -> String { URL(filePath: path).path(percentEncoded: false) }
        if let given { return Launch.isProgram(given) ? absolute(given) : nil }
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init) + [".tools/bin"]
        return folders.map { $0 + "/" + command }.first(where: Launch.isProgram).map(absolute)
    }

    /// How long a program may take to say its version. It says so at once, but the first time on a busy computer.
    private static let patience = Duration.seconds(60)

    /// Finds the renderer's program and asks it for its version.
    ///
    /// - Parameter given: A path to use; nil looks in the usual places.
    /// - Throws: A failure that says what to install.
    package func installed(
        at given: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(PrintFailure) -> Installed {
        guard let path = find(given, in: environment) else {
            let place = given.map { "`\($0)` is no program" } ?? "\(name) is not installed"
            throw PrintFailure("\(place), and makes every `.\(format.rawValue)`", details: help)
        }
        let launch = try launch(path)
        WorkFolder.clearAbandoned()
        let folder = try WorkFolder.made()
        defer { folder.remove() }
        do { try write(helpers, to: folder) } catch {
            throw PrintFailure("\(name) cannot be asked for its version", details: "\(error)")
        }
        let process = process(launch, folder, in: folder.path) { _ in ["--version"] }
        let end = await process.run(within: Renderer.patience)
        let output = folder.words("output")
        guard end == .exited(0), let version = output.split(separator: "\n").first else {
            let said = folder.words("errors")
            let reason = if case .notStarted(let reason) = end { reason } else { said }
            throw PrintFailure(
                "\(name) does not say which version it is, and makes every `.\(format.rawValue)`",
                details: [reason, help].filter { !$0.isEmpty }.joined(separator: "\n"))
        }
        return Installed(renderer: self, launch: launch, version: String(version))
    }

    func write(_ files: [(name: String, bytes: [UInt8])], to folder: WorkFolder) throws {
        for file in files { try folder.write(file.bytes, to: file.name) }
    }

    /// A run of the program in some place, whose helpers stand in a folder.
    func process(
        _ launch: Launch, _ folder: WorkFolder, in place: String, _ arguments: (Helpers) -> [String]
    ) -> RendererProcess {
        let helpers = Helpers(folder: folder.path(of: ""))
        return RendererProcess(
            path: launch.path, arguments: launch.words + (script.map { [helpers.path($0)] } ?? []) + arguments(helpers),
            folder: place, surroundings: RendererSurroundings.all(environment, temporary: folder.temporary))
    }
}
